import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextHistory } from '../../../utils/panel/draft/text-history.ts';

/** Types a text into a history sign by sign, as keys do. */
function type(
  history: ReturnType<typeof createTextHistory>,
  before: string,
  words: string,
): string {
  let text = before;
  for (const sign of words) {
    text += sign;
    history.record(text);
  }
  return text;
}

describe('the history of a box', () => {
  it.each([
    ['a word', '', 'word', ['']],
    ['a space and a word', 'One', ' word', ['One']],
    ['two words', '', 'one two', ['one ', '']],
    ['two lines', '', 'а\nб', ['а\n', 'а', '']],
    ['an emoji', 'а', '👍', ['а']],
  ])('takes back %s in steps of words', (_name, before, words, steps) => {
    const history = createTextHistory(before);
    type(history, before, words);
    expect(steps.map(() => history.undo()?.text)).toEqual(steps);
    expect(history.undo()).toBeUndefined();
  });

  it('takes back what was erased sign by sign, and puts the caret behind it', () => {
    const history = createTextHistory('слово');
    history.record('слов');
    history.record('сло');
    expect(history.undo()).toEqual({ text: 'слово', caret: 5 });
  });

  it('takes back what was typed around and within what another window wrote, and nothing of that', () => {
    const history = createTextHistory('раз два');
    type(history, 'раз два', ' три');
    history.adopt('ноль раз и два три');
    expect(history.undo()).toEqual({ text: 'ноль раз и два', caret: 14 });
    expect(history.redo()?.text).toBe('ноль раз и два три');
    history.adopt('ноль раз и ещё два три');
    expect(history.undo()?.text).toBe('ноль раз и ещё два');
    expect(history.undo()).toBeUndefined();
  });

  it('takes back all that was typed and keeps all that came meanwhile, whatever was done', () => {
    const act = fc.record({ isOwn: fc.boolean(), at: fc.nat(), cut: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let text = 'а б в г';
        const history = createTextHistory(text);
        for (const { isOwn, at, cut } of acts) {
          const start = at % (text.length + 1);
          const taken = isOwn ? 0 : cut;
          const next = `${text.slice(0, start)}${isOwn ? 'м' : 'т'}${text.slice(start + taken)}`;
          if (isOwn) history.record(next);
          else history.adopt(next);
          text = next;
        }
        const theirs = text.replaceAll('м', '');
        let last = text;
        for (let step = history.undo(); step; step = history.undo()) last = step.text;
        expect(last).toBe(theirs);
        for (let step = history.redo(); step; step = history.redo()) last = step.text;
        expect(last).toBe(text);
      }),
    );
  });

  it('never goes back over another text', () => {
    const history = createTextHistory('');
    type(history, '', 'моё');
    history.reset('чужое');
    expect(history.undo()).toBeUndefined();
    history.record('чужое и моё');
    expect(history.undo()?.text).toBe('чужое');
    expect(history.undo()).toBeUndefined();
  });

  it('forgets what was taken back once something new is typed', () => {
    const history = createTextHistory('');
    type(history, '', 'а');
    history.undo();
    type(history, '', 'б');
    expect(history.redo()).toBeUndefined();
  });

  it('goes back to the beginning and forth to the end, whatever was done', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('а', 'б', ' ', '\n', '👍', '👎', 'é') }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.string(), texts, (first, later) => {
        const history = createTextHistory(first);
        for (const text of later) history.record(text);
        let [start, end] = [later.at(-1), ''] as (string | undefined)[];
        for (let step = history.undo(); step; step = history.undo()) start = step.text;
        expect(start).toBe(later.every((text) => text === first) ? later.at(-1) : first);
        end = start;
        for (let step = history.redo(); step; step = history.redo()) end = step.text;
        expect(end).toBe(later.at(-1));
      }),
    );
  });
});
