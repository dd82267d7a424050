import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../../utils/panel/draft/diff-lines.ts';
import { mergeTexts } from '../../../utils/panel/draft/merge-texts.ts';

const line = fc.constantFrom('', 'а', 'б', 'в', 'слово и ещё', 'г');
const lines = fc.array(line, { maxLength: 8 });

describe('diffLines', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const parts = diffLines(before, after);
        const keep = (kind: string) =>
          parts
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .flatMap((p) => p.lines);
        expect(keep('removed')).toEqual(before);
        expect(keep('added')).toEqual(after);
      }),
    );
  });
});

describe('mergeTexts', () => {
  const cases: [string, string, string, string, string][] = [
    ['only mine', 'а\nб', 'а\nб!', 'а\nб', 'а\nб!'],
    ['only theirs', 'а\nб', 'а\nб', 'а!\nб', 'а!\nб'],
    ['different lines', 'а\nб\nв', 'а1\nб\nв', 'а\nб\nв2', 'а1\nб\nв2'],
    ['same line, both stand', 'а\nб', 'а\nмоё', 'а\nтвоё', 'а\nмоё\nтвоё'],
    ['same line, one goes on', 'а', 'аб', 'абв', 'абв'],
    ['both began an empty draft', '', 'моё', 'твоё', 'моё\nтвоё'],
    ['both added at the end', 'а', 'а\nб', 'а\nв', 'а\nб\nв'],
    ['one line, other words', 'раз два три', 'раз! два три', 'раз два и три', 'раз! два и три'],
    [
      'one word, both spellings',
      'раз два три',
      'раз двое три',
      'раз дважды три',
      'раз двое дважды три',
    ],
    ['both at the end of a line', 'раз', 'раз два', 'раз три', 'раз два три'],
    ['a word within mine removed', 'раз два три', 'раз три', 'раз два три!', 'раз три!'],
    [
      'a line below a word at its end',
      'а б\nв',
      'а б\nсвоя\nв',
      'а б слово\nв',
      'а б слово\nсвоя\nв',
    ],
    [
      'a line below a word that goes on',
      'раз два\nтри',
      'раз двадцать\nсвоя\nтри',
      'раз два слово\nтри',
      'раз двадцать слово\nсвоя\nтри',
    ],
    ['a line above a word at its head', 'а б', 'своя\nа б', 'слово а б', 'своя\nслово а б'],
    ['a word before one that goes on', 'раз два', 'раз и два', 'раз двадцать', 'раз и двадцать'],
    [
      'words in two lines and a line between',
      'раз два\nтри четыре',
      'раз сам два\nсвоя\nтри четыре',
      'раз два\nтри уже четыре',
      'раз сам два\nсвоя\nтри уже четыре',
    ],
    [
      'a word typed on, lines below changed',
      'я ты\nон',
      'я тых\nон',
      'я мы ты\nв\nон то',
      'я мы тых\nв\nон то',
    ],
    ['mine removed, theirs changed', 'а\nб\nв', 'а\nв', 'а\nбб\nв', 'а\nбб\nв'],
  ];
  it.each(cases)('%s', (_name, base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });

  it('keeps every word that either side typed, whole and in its order, and makes no line of its own', () => {
    const places = fc.record({ at: fc.nat(), other: fc.nat() });
    const words = ['один', 'два', 'три', 'четыре', 'пять', 'шесть'];
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 6 }), (list) => {
        const insert = (key: 'at' | 'other', sign: string) => {
          const text = [...words];
          for (const [n, place] of list.entries())
            text.splice(place[key] % (text.length + 1), 0, `${sign}${n}`);
          return text.join(' ');
        };
        const [mine, theirs] = [insert('at', 'мой'), insert('other', 'твой')];
        const merged = mergeTexts(words.join(' '), mine, theirs);
        expect(merged).not.toContain('\n');
        for (const side of [mine, theirs]) {
          const own = new Set(side.split(' '));
          expect(merged.split(' ').filter((word) => own.has(word))).toEqual(side.split(' '));
        }
      }),
    );
  });

  it('keeps every line that either side added', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const merged = mergeTexts(base.join('\n'), mine.join('\n'), theirs.join('\n'));
        for (const side of [mine, theirs])
          for (const added of side.filter((text) => !base.includes(text)))
            expect(merged.split('\n').some((text) => text.startsWith(added))).toBe(true);
      }),
    );
  });
});
