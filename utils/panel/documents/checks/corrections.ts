import { diffLines } from '../../draft/diff-lines.ts';
import { baseOf, rootOf } from './base-form.ts';

/** A line as it stood before the author's hand, and after it. */
export interface HandEdit {
  /** Draft and line: the same place is counted once. */
  place: string;
  source: string;
  before: string;
  after: string;
}

/** Words that the author replaced in the same way more than once. */
export interface Correction {
  /** By which it is known again. */
  key: string;
  phrase: string;
  /** Absent where the words were taken out. */
  replacement?: string;
  edits: HandEdit[];
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const small = /^(?:an?|the|of|to|in|on|at|by|for|with|and|or|is|are|was|were|be|it|that|this)$/i;
/** So many words on one side are a phrase; more are another sentence. */
const longest = 4;
/** Of a line less than this was kept: it was written anew, not corrected. */
const kept = 0.5;
const enough = 2;

interface Group {
  removed: string[][];
  added: string[][];
  edits: HandEdit[];
}

/** Gathers what the author corrected, edit by edit. */
export class Corrections {
  readonly #groups = new Map<string, Group>();

  add(edit: HandEdit): void {
    for (const { removed, added } of replacedWords(edit.before, edit.after)) {
      const key = `${rootsOf(removed)} → ${rootsOf(added)}`;
      const group = this.#groups.get(key) ?? { removed: [], added: [], edits: [] };
      this.#groups.set(key, group);
      group.removed.push(removed);
      group.added.push(added);
      if (!group.edits.some(({ place }) => place === edit.place)) group.edits.push(edit);
    }
  }

  /** Those that were made in the same way in at least two lines, the most frequent first. */
  list(): Correction[] {
    return [...this.#groups]
      .filter(([, group]) => group.edits.length >= enough)
      .map(([key, group]) => {
        const { phrase, replacement } = baseOf(group.removed, group.added);
        return { key, phrase, edits: group.edits, ...(replacement ? { replacement } : {}) };
      })
      .sort((a, b) => b.edits.length - a.edits.length);
  }
}

/** The words that stand in the place of others; none where the line was written anew. */
function replacedWords(before: string, after: string): { removed: string[]; added: string[] }[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const parts = diffLines(old, now);
  const same = parts.reduce(
    (sum, { kind, lines }) => sum + (kind === 'same' ? lines.length : 0),
    0,
  );
  if (same < kept * Math.max(old.length, now.length)) return [];
  const found: { removed: string[]; added: string[] }[] = [];
  let open: { removed: string[]; added: string[] } | undefined;
  for (const { kind, lines } of parts) {
    if (kind === 'same') open = undefined;
    else {
      if (!open) {
        open = { removed: [], added: [] };
        found.push(open);
      }
      open[kind].push(...lines);
    }
  }
  return found.map(withoutArticles).filter(isCorrection);
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map((one) => one.toLowerCase());
}

/** `a mistake` → `an error` is `mistake` → `error`. */
function withoutArticles({ removed, added }: { removed: string[]; added: string[] }) {
  const bare = (words: string[]) => (/^an?$/.test(words[0] ?? '') ? words.slice(1) : words);
  return /^an?$/.test(removed[0] ?? '') && /^an?$/.test(added[0] ?? '')
    ? { removed: bare(removed), added: bare(added) }
    : { removed, added };
}

function isCorrection({ removed, added }: { removed: string[]; added: string[] }): boolean {
  const all = [...removed, ...added];
  return (
    removed.length > 0 &&
    removed.length <= longest &&
    added.length <= longest &&
    all.every((one) => /^[a-z'’-]+$/.test(one)) &&
    removed.some((one) => !small.test(one) && one.length > 2) &&
    rootsOf(removed) !== rootsOf(added)
  );
}

function rootsOf(words: readonly string[]): string {
  return words.map(rootOf).join(' ');
}
