import { type DraftLine, parseDraft } from '../../../draft/index.ts';
import type { Database } from '../../../storage/database.ts';
import type { DraftEntry } from './draft-entry.ts';

/** Which of an answer's texts a word was found in. */
export type SearchedText = 'title' | 'client' | 'post' | 'russian' | 'english';

/** The line in which the first word of a query stands, with that word told apart. */
export interface FoundPlace {
  in: SearchedText;
  /** Which line of that text it is, from 0. */
  line: number;
  before: string;
  match: string;
  after: string;
}

/** What an answer can be found by, and whose English each line of its English is. */
interface Searched {
  texts: Record<SearchedText, string>;
  /** All of them in small letters: made once, since each letter of a query looks through it. */
  lower: string;
  keys: string[];
}

/** So few drafts are read in one task that a list of thousands stops no key. */
const atOnce = 16;
/** All texts of thousands of drafts are searched in slices no longer than this. Milliseconds. */
const slice = 8;
/** So much of a line is shown on either side of what was found. Characters. */
const mostAround = 60;

export function partsOf<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
    all.slice(part * atOnce, (part + 1) * atOnce),
  );
}

/** Finds answers by their words in both languages; what was read once is kept as long as the list is open. */
export function createDraftSearch(db: Database) {
  const known = new Map<string, Searched>();
  let reading: Promise<unknown> = Promise.resolve();
  let turn = 0;
  return {
    /** `undefined` where another search began meanwhile: nobody waits for this one any more. */
    async find(entries: DraftEntry[], query: string): Promise<DraftEntry[] | undefined> {
      const own = ++turn;
      const words = wordsOf(query);
      if (words.length === 0) return entries;
      // One after the other: who types the next letter waits for what is being read, and reads it no second time.
      reading = reading
        .catch(() => undefined)
        .then(async () => {
          const open = own === turn ? entries.filter((entry) => !known.has(placeOf(entry))) : [];
          for (const part of partsOf(open))
            for (const [place, searched] of await readTexts(db, part)) known.set(place, searched);
        });
      await reading;
      const found: DraftEntry[] = [];
      let end = performance.now() + slice;
      for (const entry of entries) {
        if (own !== turn) return undefined;
        const lower = known.get(placeOf(entry))?.lower ?? '';
        if (words.every((word) => lower.includes(word))) found.push(entry);
        if (performance.now() < end) continue;
        await new Promise((resolve) => setTimeout(resolve));
        end = performance.now() + slice;
      }
      return found;
    },
    placeIn(entry: DraftEntry, query: string): FoundPlace | undefined {
      const searched = known.get(placeOf(entry));
      return searched && findPlace(searched.texts, wordsOf(query));
    },
    /** The point of the answer in which a place stands, and the line of the draft. */
    pointAt(entry: DraftEntry, place: FoundPlace): { id: string; draftLine: number } | undefined {
      const key = known.get(placeOf(entry))?.keys[place.line];
      const isIt = ({ index, key: own }: DraftLine) =>
        place.in === 'russian' ? index === place.line : place.in === 'english' && own === key;
      for (const { id, lines } of parseDraft(entry.draft.text).fragments) {
        const line = lines.find(isIt);
        if (line) return { id, draftLine: line.index };
      }
      return undefined;
    },
  };
}

/** The line that holds the most of the words, and of equals the first: of the answer before what the client wrote. */
export function findPlace(
  texts: Partial<Record<SearchedText, string>>,
  words: string[],
): FoundPlace | undefined {
  let best: FoundPlace | undefined;
  let most = 0;
  for (const name of ['russian', 'english', 'post', 'client'] as const)
    for (const [index, line] of (texts[name] ?? '').split('\n').entries()) {
      const lower = line.toLowerCase();
      const held = words.filter((word) => lower.includes(word));
      const [first] = held;
      if (first === undefined || held.length <= most) continue;
      most = held.length;
      best = { in: name, line: index, ...cutAround(line, lower.indexOf(first), first.length) };
    }
  return best;
}

function cutAround(line: string, at: number, length: number): Omit<FoundPlace, 'in' | 'line'> {
  const from = Math.max(0, at - mostAround);
  const to = Math.min(line.length, at + length + mostAround);
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, at)}`,
    match: line.slice(at, at + length),
    after: `${line.slice(at + length, to)}${to < line.length ? '…' : ''}`,
  };
}

const wordsOf = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);

/** A draft that was changed is another place. */
const placeOf = ({ draft }: DraftEntry) => `${draft.id} ${draft.updatedAt}`;

/** What each of these drafts can be found by. */
async function readTexts(db: Database, entries: DraftEntry[]) {
  const english = new Map<string, { key: string; text: string }[]>(
    entries.map(({ draft }) => [draft.id, []]),
  );
  for (const table of [db.lines, db.edits])
    for (const { draftId, key, target } of await table
      .where('draftId')
      .anyOf([...english.keys()])
      .toArray())
      english.get(draftId)?.push(...target.split('\n').map((text) => ({ key, text })));
  return entries.map((entry): [string, Searched] => {
    const lines = english.get(entry.draft.id) ?? [];
    const texts = {
      title: entry.title,
      client: entry.client,
      post: entry.job?.job.description?.value ?? '',
      russian: entry.draft.text,
      english: lines.map(({ text }) => text).join('\n'),
    };
    const lower = Object.values(texts).join('\n').toLowerCase();
    return [placeOf(entry), { texts, lower, keys: lines.map(({ key }) => key) }];
  });
}
