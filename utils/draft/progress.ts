import type { Draft, Fragment } from './fragment.ts';
import { type DraftLine, enumeratorOf, renumber } from './line.ts';
import { similarity, wordsOf } from './similarity.ts';

/** A stored translation of one line; `edited` when the text is the user's own hand. */
export interface StoredLine {
  key: string;
  source: string;
  target: string;
  at: number;
  edited?: boolean;
  /** Where rules mended it by themselves. */
  mend?: Mend;
}

/** What rules made of a line by themselves: the text before, and which rules. */
export interface Mend {
  before: string;
  rules: string;
}

export type LineState = 'blank' | 'copied' | 'untranslated' | 'translated' | 'edited' | 'stale';

/** A line with the English that stands for it now; a stale line shows its former English. */
export interface LineProgress {
  line: DraftLine;
  state: LineState;
  target: string;
  /** The Russian that a stale line's English was made from. */
  formerSource?: string;
  /** The key of that former line: what is known of it goes over to this one. */
  formerKey?: string;
  /** The text is the user's own hand, also where the Russian changed since: never replaced without asking. */
  byHand?: boolean;
  /** Rules mended the English that stands. */
  mend?: Mend;
}

/**
 * Says for every line what is known of its English. A translation belongs to the text of its line,
 * so only changed lines become stale, and a change taken back brings the English back.
 */
export function draftProgress(draft: Draft, stored: StoredLine[]): LineProgress[] {
  const byKey = new Map(stored.map((line) => [spaced(line.key), line]));
  const present = new Set(draft.lines.map((line) => spaced(line.key)));
  // Where both stand under one key, the user's hand is the one that counts: it comes last.
  const orphans = [...byKey.values()].filter(
    (line) => !present.has(spaced(line.key)) && line.target !== '',
  );
  const words = new Map(orphans.map((line) => [line, wordsOf(line.source)]));
  return draft.lines.map((line) => {
    if (line.kind === 'blank') return { line, state: 'blank', target: '' };
    if (line.kind === 'copied') return { line, state: 'copied', target: line.text };
    const own = byKey.get(spaced(line.key));
    if (own) {
      const target = renumber(own.target, own.source, line.text);
      if (target !== '')
        return own.edited
          ? { line, state: 'edited', target, byHand: true }
          : { line, state: 'translated', target, ...(own.mend ? { mend: own.mend } : {}) };
      return { line, state: 'untranslated', target };
    }
    // Without any former English no line is taken apart into words: a draft may be long.
    const former =
      orphans.length > 0
        ? (closest(wordsOf(line.text), words) ?? sameNumber(line, orphans))
        : undefined;
    if (!former) return { line, state: 'untranslated', target: '' };
    const target = renumber(former.target, former.source, line.text);
    return {
      line,
      state: 'stale',
      target,
      formerSource: former.source,
      formerKey: former.key,
      ...(former.edited ? { byHand: true } : {}),
    };
  });
}

/** White space within a line says nothing: a doubled space makes no other text of it. */
function spaced(key: string): string {
  // Nearly every key is as it should be, and looking is cheaper than writing it anew.
  return /\s{2}|[^\S ]/.test(key) ? key.replace(/\s+/g, ' ') : key;
}

/** The English of a fragment as it stands now: its lines, blank ones kept. */
export function targetOf(fragment: Fragment, progress: LineProgress[]): string {
  return fragment.lines.map((line) => progress[line.index]?.target ?? '').join('\n');
}

/** The orphan most like the line, when at least half of the words are the same. */
function closest(
  line: Map<string, number>,
  orphans: Map<StoredLine, Map<string, number>>,
): StoredLine | undefined {
  let best: StoredLine | undefined;
  let bestScore = 0.5;
  for (const [orphan, words] of orphans) {
    const score = similarity(line, words);
    if (score > bestScore || (score === bestScore && (!best || orphan.at > best.at))) {
      best = orphan;
      bestScore = score;
    }
  }
  return best;
}

/** The orphan of the user's own hand that stood under the line's number: its Russian was written anew. */
function sameNumber(line: DraftLine, orphans: StoredLine[]): StoredLine | undefined {
  const number = enumeratorOf(line.text)?.number;
  if (number === undefined) return undefined;
  return orphans.find((one) => one.edited && enumeratorOf(one.source)?.number === number);
}
