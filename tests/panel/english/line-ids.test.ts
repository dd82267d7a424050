import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIds } from '../../../utils/panel/english/line-ids.ts';

/** The numbers of the second text, as indices of the lines of the first; -1 for a new line. */
function from(before: string, after: string): number[] {
  const number = createLineIds();
  const first = number(before.split('\n'));
  return number(after.split('\n')).map((id) => first.indexOf(id));
}

describe('the numbers of lines', () => {
  it.each([
    ['a\nb\nc', 'a\nb!\nc', [0, 1, 2]],
    ['a\nb\nc', 'a\nnew\nb\nc', [0, -1, 1, 2]],
    ['a\nb\nc', 'b\nc', [1, 2]],
    ['a\nb\nc', 'c\na\nb', [2, 0, 1]],
    ['a\na\na', 'a\na', [0, 1]],
    ['a\nb', 'a!\nb!', [0, 1]],
    ['a\n\nb', 'a\n\n\nb', [0, 1, -1, 2]],
    ['', 'a\nb', [0, -1]],
  ])('of %j become in %j those of %j', (before, after, expected) => {
    expect(from(before, after)).toEqual(expected);
  });

  it('are never given twice, and stay with every line that an edit elsewhere leaves alone', () => {
    const line = fc.constantFrom('', 'a', 'b', 'c', 'd e', 'f');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), line, line, (head, tail, old, next) => {
        const number = createLineIds();
        const first = number([...head, old, ...tail]);
        const second = number([...head, next, ...tail]);
        expect(second).toEqual(first);
        const third = number([...tail, ...head, next]);
        expect(new Set(third).size).toBe(third.length);
      }),
    );
  });
});
