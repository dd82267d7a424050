import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../utils/draft/index.ts';
import { quoteInto } from '../../utils/panel/draft/quote.ts';
import { skeletonOf } from '../../utils/panel/draft/skeleton.ts';
import { postParts } from '../../utils/panel/job/post-parts.ts';
import { readWords } from '../../utils/panel/settings/term-lines.ts';

describe('skeletonOf', () => {
  it('quotes what is seen, and no words in signs that are not', () => {
    expect(skeletonOf(['How\u{e0073}\u{e0061}\u{e0079}?', 'Wh\u200ben?'])).toBe(
      skeletonOf(['How?', 'When?']),
    );
  });

  it('quotes each question under its number, with a first point under it', () => {
    expect(skeletonOf(['How?\nAnd why?', 'When?'])).toBe(
      '1) «How?\nAnd why?»\n\n1.1) \n\n2) «When?»\n\n2.1) ',
    );
  });

  it('is read back as the questions', () => {
    const questions = parseDraft(skeletonOf(['How?\nAnd why?', 'When?'])).fragments;
    expect(questions.flatMap((one) => one.question ?? [])).toEqual(['How?\nAnd why?', 'When?']);
  });
});

describe('quoteInto', () => {
  it('takes the next free number', () => {
    expect(quoteInto('1) А\n3.1) Б', 'slow pages')).toBe(
      '1) А\n3.1) Б\n\n4) «slow pages»\n\n4.1) ',
    );
    expect(quoteInto('', 'slow pages')).toBe('1) «slow pages»\n\n1.1) ');
  });

  it('quotes nothing twice', () => {
    const once = quoteInto('', 'slow pages');
    expect(quoteInto(once, ' slow pages ')).toBe(once);
  });
});

describe('postParts', () => {
  it('marks what is read from the post, also where two places lie over one another', () => {
    const places = [
      { start: 2, end: 5 },
      { start: 0, end: 3 },
    ];
    const parts = postParts('abcdefg', places).map(({ text, isMarked }) => [text, isMarked]);
    expect(parts).toEqual([
      ['abc', true],
      ['de', true],
      ['fg', false],
    ]);
  });

  it('loses no character', () => {
    const place = fc.record({ start: fc.nat(30), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(place), (post, places) => {
        expect(
          postParts(post, places)
            .map(({ text }) => text)
            .join(''),
        ).toBe(post);
      }),
    );
  });
});

describe('lists that are the user’s', () => {
  it('reads words once', () => {
    expect(readWords(' stuff \n\nstuff\n-guys')).toEqual(['stuff', '-guys']);
  });
});
