import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/panel/documents/checks/check-form.ts';
import {
  fieldsOfCorrection,
  findOffers,
} from '../../../../utils/panel/documents/checks/correction-offers.ts';
import {
  Corrections,
  type HandEdit,
} from '../../../../utils/panel/documents/checks/corrections.ts';
import { refuseOffer } from '../../../../utils/panel/documents/checks/refuse-offer.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import * as style from '../../../../utils/style/index.ts';
import { answeredBefore } from './past-answers.ts';

function correctionsOf(edits: HandEdit[]) {
  const corrections = new Corrections();
  for (const edit of edits) corrections.add(edit);
  return corrections.list();
}

const editsOf = (pairs: [before: string, after: string][]) =>
  pairs.map(([before, after], index) => ({
    place: String(index),
    source: 'Строка.',
    before,
    after,
  }));
const found = (pairs: [string, string][]) =>
  correctionsOf(editsOf(pairs)).map(
    ({ phrase, replacement, edits }) => `${phrase} → ${replacement ?? ''} ×${edits.length}`,
  );

describe('corrections by hand', () => {
  test.each<[string, [string, string][], string[]]>([
    [
      'in other forms',
      [
        ['The service utilizes a cache here.', 'The service uses a cache here.'],
        ['A queue is utilized for this.', 'A queue is used for this.'],
      ],
      ['utilize → use ×2'],
    ],
    [
      'with another article',
      [
        ['It is a mistake of mine.', 'It is an error of mine.'],
        ['I found a mistake there.', 'I found an error there.'],
      ],
      ['mistake → error ×2'],
    ],
    [
      'of a phrase',
      [
        ['I do it in order to save time.', 'I do it to save time.'],
        ['We wait in order to be sure of it.', 'We wait to be sure of it.'],
      ],
      ['in order →  ×2'],
    ],
    [
      'words taken out',
      [
        ['It is basically a cache for pages.', 'It is a cache for pages.'],
        ['I basically copy the files there.', 'I copy the files there.'],
      ],
      ['basically →  ×2'],
    ],
    ['made once', [['I utilize a cache.', 'I use a cache.']], []],
    [
      'of lines that were written anew',
      [
        ['I utilize a cache.', 'Pages come from memory then.'],
        ['We utilize one.', 'Everything is kept nearby.'],
      ],
      [],
    ],
    [
      'of forms alone',
      [
        ['The task run now.', 'The task runs now.'],
        ['The job run here.', 'The job runs here.'],
      ],
      [],
    ],
    [
      'of small words and numbers',
      [
        ['It is on the page of mine.', 'It is at the page of mine.'],
        ['It is on the list of mine.', 'It is at the list of mine.'],
        ['It takes 3 days now.', 'It takes 4 days now.'],
        ['It needs 3 days now.', 'It needs 4 days now.'],
      ],
      [],
    ],
  ])('%s', (_name, pairs, corrections) => {
    expect(found(pairs)).toEqual(corrections);
  });
});

describe('an offer', () => {
  const source = ['1) Сервис использует кэш.', '2) Используется очередь для этого.'];
  const english = ['1) The service utilizes a cache.', '2) A queue is utilized for this.'];
  const byHand = ['1) The service uses a cache.', '2) A queue is used for this.'];
  const offers = (db: Database, settings = {}) =>
    findOffers(db, style, settings, new AbortController().signal);
  const filled = () =>
    answeredBefore(source.map((line, at) => [[line, english[at] ?? '', byHand[at] ?? '']]));

  test('comes with the author’s own lines, and they hold', async () => {
    const [offer, ...others] = await offers(await filled());
    expect(others).toEqual([]);
    if (!offer) throw new Error('nothing was offered');
    const { check, problems } = readForm(fieldsOfCorrection(offer), style);
    expect(problems).toEqual([]);
    expect(check?.bans).toEqual([{ phrase: 'utilize', replacement: 'use' }]);
    const { text } = style.withParagraph('# 7.\n## 7.1.\nМоё.\n', {
      title: 'Слова',
      prose: 'Моё.',
      body: style.printBlock(check ?? style.readBlock('', 0).block),
    });
    expect(style.readStandings(text).at(-1)).toMatchObject({ kind: 'check', problems: [] });
  });
  test('is made no more where it was refused, or a rule finds the words', async () => {
    const db = await filled();
    const [offer] = await offers(db);
    const own = style.readOwnRules('# 7.\n## 7.1.\nНе пиши «utilize».\n').checks;
    expect(await offers(db, { own })).toEqual([]);
    await refuseOffer(db, offer?.key ?? '');
    expect(await offers(db)).toEqual([]);
  });
});
