import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { saveDraft, vanishes } from '../../../utils/panel/draft/save-draft.ts';
import { Database } from '../../../utils/storage/database.ts';

const db = new Database('versions-test');
afterAll(() => db.close());

const minute = 60_000;
let number = 0;

/** Writes texts one after the other, each at its minute, and gives what is kept of them. */
async function write(steps: [text: string, at: number][]): Promise<string[]> {
  const id = `draft-${number++}`;
  let base = '';
  let peak = '';
  for (const [text, at] of steps) {
    if (text.length > peak.length) peak = text;
    await saveDraft(db, id, base, text, at * minute, { peak });
    if (vanishes(peak, text)) peak = text;
    base = text;
  }
  return (await db.versions.where('draftId').equals(id).sortBy('id')).map(({ text }) => text);
}

it('is kept after a row whose key leaves the browser no next one', async () => {
  await db.versions.put({ id: 2 ** 53, draftId: 'odd', text: 'x', at: 0 });
  await db.versions.delete(2 ** 53);
  expect(
    await write([
      ['раз', 0],
      ['раз два три', 10],
      ['', 11],
    ]),
  ).toContain('раз два три');
});

const page = 'Слово за словом. '.repeat(100);

describe('a version', () => {
  it('is kept of what was written last, when all of it vanishes at once', async () => {
    const kept = await write([
      ['раз', 0],
      ['раз два', 0.1],
      ['раз два три', 0.2],
      ['', 0.3],
    ]);
    expect(kept).toContain('раз два три');
  });

  it('is kept where a page vanishes from a longer text', async () => {
    const long = page.repeat(5);
    expect(
      await write([
        [long, 0],
        [`${long}ещё`, 0.1],
        [long.slice(600), 0.2],
      ]),
    ).toContain(`${long}ещё`);
  });

  it('is kept of the whole where a text is erased letter by letter', async () => {
    const words = 'Девять минут работы над одним абзацем.';
    const erased = [...words].map((_, gone): [string, number] => [
      words.slice(0, words.length - gone - 1),
      0.2 + gone / 1000,
    ]);
    expect(await write([['Нач', 0], [words, 0.1], ...erased])).toContain(words);
  });

  it('is kept after two minutes of writing at the latest', async () => {
    const texts = Array.from({ length: 60 }, (_, n): [string, number] => [
      'а'.repeat(n + 1),
      n * 0.2,
    ]);
    const kept = await write(texts);
    // 12 minutes: what is lost with the draft is what was typed within two.
    expect(kept.length).toBeGreaterThanOrEqual(5);
    expect(kept.length).toBeLessThanOrEqual(8);
  });

  it('is kept whatever the clock does', async () => {
    const back = Array.from({ length: 24 }, (_, n): [string, number] => [
      'а'.repeat(n + 1),
      100_000 - n * 60,
    ]);
    expect((await write(back)).length).toBeGreaterThanOrEqual(22);
    const still = Array.from({ length: 10 }, (_, n): [string, number] => [page.repeat(n + 1), 7]);
    expect((await write(still)).length).toBeGreaterThanOrEqual(8);
  });
});
