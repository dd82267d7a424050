import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { draftProgress, parseDraft } from '../../../../utils/draft/index.ts';
import { applyChange, planChange } from '../../../../utils/panel/documents/terms/change-term.ts';
import { standingLines } from '../../../../utils/panel/english/standing-lines.ts';
import { Database, type EditRow, type LineRow } from '../../../../utils/storage/database.ts';

let number = 0;

const pairs = [
  ['1) Корзина хранится неделю.', '1) The cart is kept for a week.'],
  ['1.1) В корзину попадают товары.', '1.1) Products get into the cart.'],
  ['2) Брошенные корзины чистит скрипт.', '2) A script cleans abandoned carts.'],
  ['3) Корзиной занимаюсь я.', '3) I do the basket by hand, my way.'],
  ['4) Карта склада готова.', '4) The map of the depot is ready.'],
] as const;

/** A draft whose fourth line was written by hand, with the new word already in the wrong place. */
async function letter(hand = '3) I look after the cart.') {
  const db = new Database(`change-${number++}`);
  const draft = parseDraft(pairs.map(([source]) => source).join('\n\n'));
  const russian = draft.lines.filter(({ kind }) => kind === 'russian');
  const rows = russian.map(
    (line, at): LineRow => ({
      draftId: 'd',
      key: line.key,
      source: line.text,
      target: pairs[at]?.[1] ?? '',
      at: 1,
      runId: 'r',
      history: [],
    }),
  );
  await db.lines.bulkPut(rows);
  const by = { target: hand, by: 'hand' as const, at: 2 };
  const edit: EditRow = {
    draftId: 'd',
    key: russian[3]?.key ?? '',
    source: russian[3]?.text ?? '',
    target: hand,
    at: 2,
    history: [by],
  };
  await db.edits.put(edit);
  const read = async () => {
    const edits = await db.edits.toArray();
    const progress = draftProgress(draft, standingLines(await db.lines.toArray(), edits));
    return { edits, progress: progress.filter(({ line }) => line.kind === 'russian') };
  };
  return { db, read };
}

const change = { source: 'корзина', from: 'cart', to: 'order list' };
const targets = (progress: { target: string }[]) => progress.map(({ target }) => target);

describe('a term that gets another English', () => {
  it('lists its lines before and after, and which were edited by hand', async () => {
    const { read } = await letter();
    const { edits, progress } = await read();
    const { lines } = planChange(progress, edits, change);
    expect(lines.map(({ after, isByHand }) => [after, isByHand])).toEqual([
      ['1) The order list is kept for a week.', false],
      ['1.1) Products get into the order list.', false],
      ['2) A script cleans abandoned order lists.', false],
      ['3) I look after the order list.', true],
    ]);
  });

  it('finds what it was called so far', async () => {
    const { read } = await letter();
    const { edits, progress } = await read();
    expect(planChange(progress, edits, { source: 'корзина', to: 'basket' }).from).toBe('cart');
  });

  it('changes these lines and no other byte, asks for the rest in one request, and comes back', async () => {
    const { db, read } = await letter();
    const before = { lines: await db.lines.toArray(), edits: await db.edits.toArray() };
    const { edits, progress } = await read();
    const planned = planChange(progress, edits, change).lines.filter(({ isByHand }) => !isByHand);
    const [first, ...rest] = planned;
    if (!first) throw new Error('no line');
    const { after: _unsure, ...asked } = first;
    const requests: string[][] = [];
    const kept: string[] = [];
    const goBack = await applyChange([asked, ...rest], {
      db,
      draftId: 'd',
      keepTerm: async () => {
        kept.push('term');
        return async () => void kept.pop();
      },
      // The model answers at once.
      ask: async (keys) => {
        requests.push(keys);
        const row = await db.lines.get(['d', keys[0] ?? '']);
        if (row) await db.lines.put({ ...row, target: '1) The order list lives a week.', at: 3 });
      },
      stop: async () => undefined,
    });
    expect(requests).toEqual([[first.line.line.key]]);
    expect(targets((await read()).progress)).toEqual([
      '1) The order list lives a week.',
      '1.1) Products get into the order list.',
      '2) A script cleans abandoned order lists.',
      '3) I look after the cart.',
      '4) The map of the depot is ready.',
    ]);
    expect(kept).toEqual(['term']);
    await goBack();
    expect(kept).toEqual([]);
    expect({ lines: await db.lines.toArray(), edits: await db.edits.toArray() }).toEqual(before);
  });

  it.each([
    ['no Russian', { source: ' ', from: 'cart', to: 'x' }],
    ['no English', { source: 'корзина', from: 'cart', to: ' ' }],
    ['the same English', { source: 'корзина', from: 'cart', to: 'cart' }],
    ['a word that no line has', { source: 'самолёт', to: 'plane' }],
    ['signs of regular expressions', { source: '(корзина|.*)', from: 'c.rt*', to: '$&' }],
  ])('%s concerns no line', async (_name, odd) => {
    const { read } = await letter();
    const { edits, progress } = await read();
    expect(planChange(progress, edits, odd).lines).toEqual([]);
  });
});
