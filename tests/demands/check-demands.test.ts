import { describe, expect, test } from 'vitest';
import { putLiteral } from '../../utils/demands/check/put-literal.ts';
import { checkDemands, type Demand, type DemandKind } from '../../utils/demands/index.ts';
import { ownStates } from './own-states.ts';

const demand = (kind: DemandKind, value?: string, quote = ''): Demand => ({
  kind,
  quote,
  place: { field: 'description', start: 0, end: quote.length },
  ...(value === undefined ? {} : { value }),
  wants: { en: '', ru: '' },
  state: 'yours',
});
const state = (asked: Demand, text: string, name = 'cover letter') =>
  checkDemands([asked], [{ name, text }])[0]?.state;

describe('what the final English has', () => {
  test.each<[Demand, string, string]>([
    [demand('start-with', 'Lagoon'), '«lagoon», I read it all.', 'met'],
    [demand('start-with', 'Lagoon'), 'Hello! Lagoon.', 'not met'],
    [demand('start-with', 'Lagoon'), 'Lagoons are deep.', 'not met'],
    [demand('start-with', 'Lagoon'), '1.1) Lagoon: I read it all.', 'met'],
    [demand('start-with', '2027'), '1) 2027 is near.', 'met'],
    [demand('start-with', '🦊'), '🦊 Hi', 'met'],
    [demand('start-with', 'Sláinte'), 'Slainte! I read it.', 'met'],
    [demand('start-with', 'reef', 'begin with "reef" in capitals'), 'Reef', 'not met'],
    [demand('end-with', 'over and out'), 'I start on Monday.\nOver and out!', 'met'],
    [demand('end-with', 'over and out'), 'Over and out.\nMaria', 'not met'],
    [demand('end-with', ':)'), 'I bring my own kettle :)', 'met'],
    [demand('end-with', ':)'), 'I bring my own kettle.', 'not met'],
    [demand('answer', '2,715'), 'The hut is at 2715 m.', 'met'],
    [demand('answer', '1850'), 'It was built in 1,850 days.', 'met'],
    [demand('format', 'headings'), 'Past\nI baked.\nPlan\nI bake.', 'met'],
    [demand('format', 'headings'), 'Hello\nI bake bread.', 'not met'],
    [demand('send', 'timeline'), 'My price is $780.', 'not met'],
    [demand('include', 'kettle'), 'I own a *kettle*.', 'met'],
    [demand('include', 'kettle'), 'I own kettles.', 'not met'],
    [demand('include', 'KT-42x7'), 'kt-42x7', 'not met'],
    [demand('include', 'kettle', 'the word kettle in your second line'), 'One\nkettle', 'met'],
    [demand('include', 'kettle', 'the word kettle in your second line'), 'kettle\nTwo', 'not met'],
    [demand('include', 'сосна'), 'Сосна grows here.', 'met'],
    [demand('avoid', 'synergy'), 'No Synergy at all', 'not met'],
    [demand('avoid', 'synergy'), 'Synergies', 'met'],
    [demand('subject', 'Row 7'), 'Subject: row 7\nHello', 'met'],
    [demand('subject', 'Row 7'), 'Hello\nRow 7', 'not met'],
    [demand('subject'), 'Hello', 'yours'],
    [demand('if-ai', 'plankton'), 'Hello', 'met'],
    [demand('if-ai', 'plankton'), 'Plankton', 'not met'],
    [demand('answer', '12'), 'The sum is twelve.', 'met'],
    [demand('answer'), 'Anything', 'yours'],
    [demand('send', 'rate'), 'I ask $40 per hour.', 'met'],
    [demand('send', 'rate'), 'My rate is fair.', 'not met'],
    [demand('send', 'estimate'), 'It takes 12 hours.', 'met'],
    [demand('send', 'availability'), 'I am free from Tuesday.', 'met'],
    [demand('send', 'time-zone'), 'I live in UTC+3.', 'met'],
    [demand('send', undefined), 'See https://cups.example/work for it.', 'yours'],
    [demand('send', 'video'), 'https://example.org/page', 'not met'],
    [demand('send', 'portfolio'), 'See the attachment.', 'yours'],
    [demand('send', 'portfolio'), 'See https://example.org/work', 'met'],
    [demand('send', 'links'), 'See the attachment.', 'not met'],
    [demand('format', 'max-words:3'), 'one two three four', 'not met'],
    [demand('format', 'bullets:2'), '- one\n- two', 'met'],
    [demand('format', 'short'), 'one', 'yours'],
    [demand('format', 'no-links'), 'https://example.org', 'not met'],
    [demand('format', 'language:English'), 'Hello there', 'met'],
    [demand('condition', 'no-agencies'), 'I work alone', 'yours'],
    [demand('human-check'), 'I exist', 'yours'],
  ])('%j with %j is %s', (asked, text, expected) => expect(state(asked, text)).toBe(expected));
});

test.each(ownStates)('%s %s with %j is %s', (kind, value, text, expected) =>
  expect(state(demand(kind as DemandKind, value), text)).toBe(expected),
);

describe('a word of a Russian post, and English words where it belongs', () => {
  const start = demand('start-with', 'Причал', 'начните со слова «Причал»');
  const end = demand('end-with', 'тихий ход', 'закончите словами «тихий ход»');
  const subject = demand('subject', 'Маяк', 'Тема письма: «Маяк»');
  test.each<[Demand, string, string]>([
    [start, 'Причал: I read it all.', 'met'],
    [start, 'Pier: I read it all.', 'yours'],
    [start, 'The pier. I read it all.', 'yours'],
    [start, 'Pier — I read it all.', 'yours'],
    [start, 'I read it all.', 'not met'],
    [start, 'Hello! I read it all.', 'not met'],
    [start, 'Your old pier of 1911: I read about it.', 'not met'],
    [demand('start-with', 'Привет', 'начните со слова «Привет»'), 'Hello! I read it.', 'yours'],
    [demand('start-with', 'Причал', 'start with "Причал"'), 'Pier: I read it.', 'not met'],
    [demand('start-with', 'pier', 'начните со слова «pier»'), 'Quay: I read it.', 'not met'],
    [end, 'I begin on Monday.\nSlow speed.', 'yours'],
    [end, 'I begin on Monday and send a report each Friday.', 'not met'],
    [subject, 'Lighthouse\nI read it all.', 'yours'],
    [subject, 'I read it all.\nLighthouse', 'not met'],
    [demand('include', 'маяк', 'упомяните слово «маяк»'), 'Lighthouse.', 'not met'],
  ])('%j with %j is %s', (asked, text, expected) => expect(state(asked, text)).toBe(expected));
});

test('what stands only in the field of a question is for the writer to judge', () => {
  expect(state(demand('include', 'kettle'), 'kettle', 'question 1')).toBe('yours');
});

test('either of two permitted values will do, and its place is told', () => {
  const asked = { ...demand('start-with', 'e4'), otherValues: ['d4'] };
  const [checked] = checkDemands([asked], [{ name: 'cover letter', text: ' d4! Hello' }]);
  expect(checked).toMatchObject({ state: 'met', at: { field: 'cover letter', start: 1, end: 3 } });
});

test('what is counted is told', () => {
  const [checked] = checkDemands(
    [demand('format', 'max-words:120')],
    [{ name: 'cover letter', text: 'one two' }],
  );
  expect(checked?.counted).toEqual({ number: 2, limit: 120, unit: 'words' });
});

describe('what one click writes in', () => {
  test.each<[DemandKind, string, string, string]>([
    ['start-with', 'Lagoon', '1.1) I read it.', '1.1) Lagoon: I read it.'],
    ['start-with', '🦊', 'I read it.', '🦊 I read it.'],
    ['subject', 'Row 7', 'I read it.', 'Row 7: I read it.'],
    ['end-with', 'over and out', 'I start on Monday.', 'I start on Monday: over and out.'],
    ['end-with', 'over and out!', 'I start on Monday', 'I start on Monday: over and out!'],
  ])('%s %s', (kind, value, before, after) => {
    expect(putLiteral({ kind, value }, before)).toBe(after);
    expect(state(demand(kind, value), before)).toBe('not met');
    expect(state(demand(kind, value), after)).toBe('met');
  });

  test.each<[DemandKind, string | undefined]>([
    ['include', 'kettle'],
    ['avoid', 'kettle'],
    ['subject', undefined],
  ])('none for %s %s', (kind, value) =>
    expect(putLiteral({ kind, ...(value ? { value } : {}) }, 'Text.')).toBeUndefined(),
  );
});
