import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../utils/draft/index.ts';
import { readPastedJob } from '../../utils/pages/index.ts';
import { divideEnglish } from '../../utils/panel/english/edit-english.ts';
import { withLineEnds } from '../../utils/text/line-ends.ts';

const ends: [string, string][] = [
  ['a line feed', '\n'],
  ['both of Windows', '\r\n'],
  ['a carriage return', '\r'],
  ['a line tabulation (Word)', '\u000b'],
  ['next line', '\u0085'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
];

describe.each(ends)('%s', (_name, end) => {
  it('ends a line, once', () => {
    expect(withLineEnds(`а${end}б${end}${end}в`)).toBe('а\nб\n\nв');
  });

  it('ends a point of the draft', () => {
    const { fragments } = parseDraft(`1.3) Третья${end}1.4) Четвёртая`);
    expect(fragments.map(({ id }) => id)).toEqual(['1.3', '1.4']);
  });

  it('ends a line of the English', () => {
    expect(divideEnglish([{ target: '' }, { target: '' }] as never, `a${end}b`)).toEqual([
      'a',
      'b',
    ]);
  });

  it('ends a line of a post that was copied', () => {
    const lines = ['Build a shop', 'Posted 2 hours ago', 'Worldwide', 'Summary', 'We need a shop.'];
    const plain = readPastedJob(lines.join('\n'));
    expect(readPastedJob(lines.join(end))).toEqual(plain);
  });
});
