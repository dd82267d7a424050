import type { Span } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
import type { Unit } from '../sense/coverage.ts';
import type { TermWords } from './term-words.ts';

interface Phrase {
  units: Unit[];
  isOwn: boolean;
}

/**
 * Where the line most likely renders the term: a run of words that answer it or that nothing else explains, the
 * nearest to what renders the words beside it. `place` is how far into the source the term stands.
 */
export function findTermPhrase(
  target: Line,
  words: TermWords,
  place: number,
  length: number,
): Span | undefined {
  const phrases = readPhrases(target, words);
  const far = ({ units }: Phrase) => {
    const at = (units[0] as Unit).start;
    const near = words.beside.map((unit) => Math.abs(unit.start - at));
    const byPlace = Math.abs(at / Math.max(1, target.text.length) - place);
    return byPlace + (near.length > 0 ? Math.min(1, Math.min(...near) / 40) : 0.5);
  };
  const best = [...phrases].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || far(a) - far(b))[0];
  if (!best) return undefined;
  const units = cutOwner(target, cutVerb(target, best.units, length), length);
  const own = units.findIndex((unit) => words.own.includes(unit));
  const most = Math.max(length + 1, 2);
  const from = units.length > most && own >= 0 ? Math.max(0, own - length + 1) : 0;
  const kept = units.slice(from, from + most);
  return { start: (kept[0] as Unit).start, end: (kept[kept.length - 1] as Unit).end };
}

/** Runs of such words with a space, a hyphen or `of` between. */
function readPhrases(target: Line, { own, alone, free }: TermWords): Phrase[] {
  const all = [...own, ...free].sort((a, b) => a.start - b.start);
  const phrases: Phrase[] = [];
  for (const unit of all) {
    const last = phrases[phrases.length - 1];
    const before = last?.units[last.units.length - 1];
    const isOwn = alone.includes(unit);
    if (last && before && joined.test(target.text.slice(before.end, unit.start))) {
      last.units.push(unit);
      last.isOwn ||= isOwn;
    } else phrases.push({ units: [unit], isOwn });
  }
  // A phrase of words that answer others too is theirs.
  return phrases.filter(
    ({ units }) =>
      !/^\d/.test((units[0] as Unit).word) &&
      units.some((unit) => free.includes(unit) || alone.includes(unit)),
  );
}

const joined = /^(?:[ \u00a0-]|[ \u00a0]of[ \u00a0](?:the[ \u00a0]|an?[ \u00a0])?)$/;

/** `archive of the CCTV complex`: of more words than the term has, those before `of` are another's. */
function cutOwner({ text }: Line, units: Unit[], length: number): Unit[] {
  if (units.length <= length) return units;
  const at = units.findIndex(
    (unit, i) => i > 0 && /of/.test(text.slice((units[i - 1] as Unit).end, unit.start)),
  );
  return at > 0 ? cutOwner({ text } as Line, units.slice(at), length) : units;
}

const object =
  /^[ \u00a0](?:the|an?|its|their|your|our|my|his|her|this|these|each|every|all|some|\d\S*)[ \u00a0]/i;

/** `agent puts a mark`: the word before an object is its verb. */
function cutVerb({ text }: Line, units: Unit[], length: number): Unit[] {
  const last = units[units.length - 1] as Unit;
  if (units.length > 1 && object.test(text.slice(last.end, last.end + 12)))
    return units.slice(0, -1);
  if (units.length > length && /(?:ed|ly)$/.test(last.word)) return units.slice(0, -1);
  return units;
}
