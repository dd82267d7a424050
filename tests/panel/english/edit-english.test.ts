import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftProgress, parseDraft } from '../../../utils/draft/index.ts';
import { divideEnglish } from '../../../utils/panel/english/edit-english.ts';

function linesOf(targets: string[]) {
  const source = targets.map((_, index) => `строка ${index}`);
  return draftProgress(
    parseDraft(source.join('\n')),
    targets.map((target, index) => ({
      key: `строка ${index}`,
      source: source[index] ?? '',
      target,
      at: 0,
    })),
  );
}

describe('divideEnglish', () => {
  const cases: [string, string[], string, string[]][] = [
    ['one for one', ['a', 'b', 'c'], 'a\nB\nc', ['a', 'B', 'c']],
    ['a line broken in two', ['a', 'b c', 'd'], 'a\nb\nc\nd', ['a', 'b\nc', 'd']],
    ['two lines joined', ['a', 'b', 'c', 'd'], 'a\nb c\nd', ['a', 'b c', '', 'd']],
    ['the last one gone', ['a', 'b'], 'a', ['a', '']],
    ['all gone', ['a', 'b'], '', ['', '']],
    ['one added at the end', ['a', 'b'], 'a\nb\nc', ['a', 'b\nc']],
    ['a broken line mended', ['a', 'b\nc', 'd'], 'a\nb c\nd', ['a', 'b c', 'd']],
    ['one line', ['a'], 'b\nc', ['b\nc']],
  ];
  it.each(cases)('%s', (_name, before, english, after) => {
    expect(divideEnglish(linesOf(before), english)).toEqual(after);
  });

  it('gives every line one text, and loses no word', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'd e');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.array(line, { minLength: 1 }),
        (old, next) => {
          const divided = divideEnglish(linesOf(old), next.join('\n'));
          expect(divided).toHaveLength(old.length);
          expect(divided.join('\n').split('\n').filter(Boolean)).toEqual(next.filter(Boolean));
        },
      ),
    );
  });
});
