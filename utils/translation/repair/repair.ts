import type { Finding } from '../../style/rule.ts';

/** The English of a line with the errors that stand in it. */
export interface Judged {
  target: string;
  findings: Finding[];
}

/** Why a repair is not taken. */
export type RepairFault = 'no-better' | 'new-error' | 'too-much-changed' | 'other-sense';

/** How many words outside what was found may differ after a repair. */
export const allowedWords = 3;

/**
 * Compares a repaired line with the line before. A repair is dropped when it leaves as many errors or brings an error
 * of a rule that held. Beyond that it is judged by what the error was: where a word was wrong, not more than three
 * words outside the places that were found may change; where the line lacked most of what its source has, or was no
 * translation of it, a repair without errors is taken whole, but not the same wrong sentence with the missing put in,
 * nor one that `saysOther` than its source.
 */
export function repairFault(
  before: Judged,
  after: Judged,
  source: string,
  saysOther: (target: string) => boolean = () => false,
): RepairFault | undefined {
  const old = errorsByRule(before.findings);
  const now = errorsByRule(after.findings);
  if ([...now].some(([rule, count]) => count > (old.get(rule) ?? 0))) return 'new-error';
  if (total(now) >= total(old)) return 'no-better';
  if (isAlien(before)) {
    if (total(now) > 0) return 'no-better';
    const isSame = keptWords(before.target, after.target) > mostKept;
    return isSame || saysOther(after.target) ? 'other-sense' : undefined;
  }
  if (total(now) === 0 && lacksMost(before.target, source))
    return saysOther(after.target) ? 'other-sense' : undefined;
  return wordsOutside(before, after.target, source) > allowedWords ? 'too-much-changed' : undefined;
}

/** Of a line that was another's, more than this part of its words cannot stay. */
const mostKept = 0.6;

/** The line says another thing than its source, or nothing of it. */
function isAlien({ findings }: Judged): boolean {
  return findings.some(({ kind }) => kind === 'alien');
}

/** True where mending a word is of no use: the line is to be translated anew. */
export function isWrongAsAWhole(before: Judged, source: string): boolean {
  return isAlien(before) || lacksMost(before.target, source);
}

/** True where of the numbers, Latin words and code of a source less than half stand in the English, and two are missing. */
export function lacksMost(target: string, source: string): boolean {
  const marks = new Set(
    (source.match(/`[^`]+`|[\p{Script=Latin}][\p{L}\p{N}.+#/_-]*|\d+(?:[.,]\d+)*/gu) ?? []).slice(
      /^\s*\(?\d[\d.]*[.)]/.test(source) ? 1 : 0,
    ),
  );
  const missing = [...marks].filter(
    (mark) => !target.includes(mark.replace(',', '.')) && !target.includes(mark),
  );
  return missing.length >= 2 && missing.length * 2 > marks.size;
}

/** The part of a line's words that stand in another line, too. */
function keptWords(old: string, now: string): number {
  const before = words(old).map(({ text }) => text);
  const after = new Set(words(now).map(({ text }) => text));
  if (before.length === 0) return 0;
  return before.filter((word) => after.has(word)).length / before.length;
}

/**
 * How many words differ outside the findings' places. A run of changed words that touches such a place belongs
 * to it. Where something is missing (an empty place), words of the source line may come in anywhere.
 */
export function wordsOutside(before: Judged, after: string, source: string): number {
  const spans = before.findings.filter(({ start, end }) => end > start);
  const missing = before.findings.some(({ start, end }) => end === start);
  const fromSource = new Set(missing ? words(source).map(({ text }) => text) : []);
  const old = words(before.target).map((word) => ({
    ...word,
    inside: spans.some(({ start, end }) => word.start < end && word.end > start),
  }));
  return hunks(old, words(after)).reduce((count, { removed, added, from }) => {
    // Words put in right beside a found place are part of its repair.
    const touches =
      removed.some(({ inside }) => inside) ||
      old[from - 1]?.inside ||
      old[from + removed.length]?.inside;
    const outside = removed.filter(({ inside }) => !inside).length;
    const foreign = added.filter(({ text }) => !fromSource.has(text)).length;
    // A found place may grow, but it is no door for another sentence.
    const room = touches ? 2 * (removed.length - outside) + 2 : 0;
    return count + Math.max(outside, foreign - room);
  }, 0);
}

interface Word {
  text: string;
  start: number;
  end: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The runs of words in which two texts differ, by their longest common subsequence. */
function hunks<T extends Word>(
  old: T[],
  now: Word[],
): { removed: T[]; added: Word[]; from: number }[] {
  // Beyond this a comparison costs too much memory; such a line is taken as wholly changed.
  if (old.length * now.length > 4_000_000) return [{ removed: old, added: now, from: 0 }];
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i]?.text === now[j]?.text
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const found: { removed: T[]; added: Word[]; from: number }[] = [];
  let hunk: { removed: T[]; added: Word[]; from: number } | undefined;
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    const mine = old[i];
    const theirs = now[j];
    if (mine && theirs && mine.text === theirs.text) {
      hunk = undefined;
      i++;
      j++;
      continue;
    }
    if (!hunk) {
      hunk = { removed: [], added: [], from: i };
      found.push(hunk);
    }
    const skipOld = lengths[(i + 1) * width + j] ?? 0;
    const skipNow = lengths[i * width + j + 1] ?? 0;
    if (mine && (!theirs || skipOld >= skipNow)) {
      hunk.removed.push(mine);
      i++;
    } else if (theirs) {
      hunk.added.push(theirs);
      j++;
    }
  }
  return found;
}

function errorsByRule(findings: Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings)
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
