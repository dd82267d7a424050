import type { Database } from '../../../storage/database.ts';
import type { DraftEntry } from './draft-entry.ts';

/** Which of an answer's texts a word was found in. */
export type SearchedText = 'title' | 'client' | 'post' | 'russian' | 'english';

/** The line in which the first word of a query stands, with that word told apart. */
export interface FoundPlace {
  in: SearchedText;
  before: string;
  match: string;
  after: string;
}

/** So few drafts are read in one task that a list of thousands stops no key. */
const atOnce = 16;
/** So much of a line is shown on either side of what was found. Characters. */
const mostAround = 60;

export function partsOf<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, part) =>
    all.slice(part * atOnce, (part + 1) * atOnce),
  );
}

/** Finds answers by their words in both languages; what was read once is kept as long as the list is open. */
export function createDraftSearch(db: Database) {
  const known = new Map<string, Record<SearchedText, string>>();
  let reading: Promise<unknown> = Promise.resolve();
  return {
    async find(entries: DraftEntry[], query: string): Promise<DraftEntry[]> {
      const words = wordsOf(query);
      if (words.length === 0) return entries;
      // One after the other: who types the next letter waits for what is being read, and reads it no second time.
      reading = reading
        .catch(() => undefined)
        .then(async () => {
          const open = entries.filter((entry) => !known.has(placeOf(entry)));
          for (const part of partsOf(open))
            for (const [place, texts] of await readTexts(db, part)) known.set(place, texts);
        });
      await reading;
      return entries.filter((entry) => {
        const texts = Object.values(known.get(placeOf(entry)) ?? {}).map((text) =>
          text.toLowerCase(),
        );
        return words.every((word) => texts.some((text) => text.includes(word)));
      });
    },
    placeIn(entry: DraftEntry, query: string): FoundPlace | undefined {
      const texts = known.get(placeOf(entry));
      return texts && findPlace(texts, wordsOf(query));
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
    for (const line of (texts[name] ?? '').split('\n')) {
      const lower = line.toLowerCase();
      const held = words.filter((word) => lower.includes(word));
      const [first] = held;
      if (first === undefined || held.length <= most) continue;
      most = held.length;
      best = { in: name, ...cutAround(line, lower.indexOf(first), first.length) };
    }
  return best;
}

function cutAround(line: string, at: number, length: number): Omit<FoundPlace, 'in'> {
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
  const english = new Map<string, string[]>(entries.map(({ draft }) => [draft.id, []]));
  for (const table of [db.lines, db.edits])
    for (const { draftId, target } of await table
      .where('draftId')
      .anyOf([...english.keys()])
      .toArray())
      english.get(draftId)?.push(target);
  return entries.map((entry): [string, Record<SearchedText, string>] => [
    placeOf(entry),
    {
      title: entry.title,
      client: entry.client,
      post: entry.job?.job.description?.value ?? '',
      russian: entry.draft.text,
      english: (english.get(entry.draft.id) ?? []).join('\n'),
    },
  ]);
}
