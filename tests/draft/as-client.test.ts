import { describe, expect, test } from 'vitest';
import { viewAsClient } from '../../utils/draft/as-client/client-view.ts';

const letter = (text: string, others: { field: string; text: string }[] = []) =>
  viewAsClient([{ field: 'cover letter', text }, ...others])[0];
const faults = (text: string, others: { field: string; text: string }[] = []) =>
  letter(text, others)?.faults.map(({ kind, text: words, number, count }) =>
    [kind, words, number ?? count].filter((one) => one !== undefined),
  );

describe('what the client has before him', () => {
  test('is the exact text, its first 200 characters in one line, words and characters', () => {
    const text = `Hello,\n\n1) ${'I build shops. '.repeat(20)}`.trim();
    const view = letter(text);
    expect(view?.text).toBe(text);
    expect(view?.first).toBe(`${text.replace(/\s+/g, ' ').slice(0, 200)}…`);
    expect([view?.words, view?.characters]).toEqual([62, text.length]);
  });

  test('is short where the letter is', () => {
    expect(letter('Hello.')?.first).toBe('Hello.');
    expect(letter('')).toMatchObject({ first: '', words: 0, characters: 0, faults: [] });
  });
});

const here = '2.5) A long task is lost.\n2.6) Separate the queues.';
const references = (text: string) => faults(text)?.filter(([kind]) => kind !== 'jump');

describe('references', () => {
  test.each([
    [
      'a point that is out',
      '2.1) As point 2.6 says, it is slow.',
      ['reference', 'point 2.6', '2.6'],
    ],
    [
      'of several only the one that is out',
      `${here}\n2.7) See points 2.5, 2.6 and 2.9.`,
      ['reference', 'points 2.5, 2.6 and 2.9', '2.9'],
    ],
    ['a section', '1) This is solved in section 4.', ['reference', 'section 4', '4']],
    ['a bare number after «see»', '1) It is slow (see 2.6).', ['reference', 'see 2.6', '2.6']],
    ['the very first words', '1) As I wrote above, it is slow.', ['backward', 'As I wrote above']],
    [
      'what was mentioned',
      '2.1) The above-mentioned queue is slow.',
      ['backward', 'The above-mentioned'],
    ],
    [
      'only a quotation is above',
      '1) «How do you test?»\n1.1) As described above, by hand.',
      ['backward', 'As described above'],
    ],
    [
      'nothing below',
      '1) I test by hand.\n2) The steps are listed below.',
      ['forward', 'listed below'],
    ],
    ['no next point', '1) I show it in the next point.', ['forward', 'in the next point']],
  ])('are told: %s', (_, text, fault) => {
    expect(references(text)).toEqual([fault]);
  });

  test.each([
    ['the point is here', `${here}\n2.7) As point 2.6 says, it is slow.`],
    ['its parts are here', '4.1) First.\n4.2) As section 4 says, second.'],
    ['the client’s own list', '1) Point 3 of your post asks for tests.'],
    ['a version', '1) Django 4.2 and section sizes of 2.6 MB, see 2.6 seconds.'],
    ['the client’s words', '1) «As I wrote above, see point 9.»'],
    ['code', '1) The `see point 9` command.'],
    ['something is above', '1) I use a queue.\nAs I wrote above, it is fast.'],
    ['something is below', '1) The steps are listed below.\n1.1) Write a test.'],
    ['another meaning', '1) Prices above 10 dollars and an error below the form.'],
  ])('are silent: %s', (_, text) => {
    expect(references(text)).toEqual([]);
  });

  test('to a point of another field are told as such', () => {
    const question = { field: 'question 1', text: here };
    expect(faults('1) As point 2.6 says, it is slow.', [question])).toEqual([
      ['elsewhere', 'point 2.6', '2.6'],
    ]);
  });
});

describe('openings', () => {
  test('are told once when three paragraphs share one', () => {
    const text =
      '1) I recommend a queue.\n2) It is fast.\n3) I recommend tests.\n4) I recommend Redis.\n5) I recommend it.';
    expect(faults(text)).toEqual([['opening', 'I recommend', 4]]);
    expect(letter(text)?.faults[0]).toMatchObject({
      point: '4',
      start: text.indexOf('I recommend R'),
    });
  });

  test.each([
    '1) I recommend a queue.\n2) I recommend tests.',
    'The server is fast.\nThe queue is slow.\nThe page is big.',
    '«It» is so.\n«It» is not.\n«It» was.',
    '`celery` runs.\n`celery` stops.\n`celery` waits.',
    'It is fast.\nIt is slow.\nIt is big.',
  ])('are silent: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('numbers of points', () => {
  test.each([
    ['1.1) A.\n1.3) B.', [['jump', '1.3', '1.2']]],
    ['1) A.\n2) B.\n4) C.', [['jump', '4', '3']]],
    ['2.6) A.\n2.7) B.', [['jump', '2.6', '2.1']]],
    ['1) A.\n1.1) B.\n3) C.', [['jump', '3', '1.2']]],
    [
      '1.2) A.\n1.1) B.',
      [
        ['jump', '1.2', '1.1'],
        ['jump', '1.1', '1.3'],
      ],
    ],
  ])('that jump are told: %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test.each([
    '1) A.\n1.1) B.\n1.2) C.\n2) D.\n2.1) E.\n3) F.',
    '3.1) A.\n3.2) B.\n4.1) C.',
    '2) A.\n3) B.',
    'A.\nB, version 4.2) is out.',
    'In 2024.\nIt was fast.',
  ])('that follow are silent: %j', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
