import { describe, expect, it } from 'vitest';
import type { ComposedLine } from '../../../utils/draft/index.ts';
import { formChanges } from '../../../utils/panel/insert/form-changes.ts';

const lines: ComposedLine[] = [
  { text: '1.1) The cache will help.', fragmentId: '1.1', index: 0 },
  { text: '' },
  { text: '1.2) A line.', fragmentId: '1.2', index: 2 },
  { text: 'A line.', fragmentId: '1.2', index: 3 },
  { text: 'A line.', fragmentId: '1.2', index: 4 },
];
const inserted = lines.map(({ text }) => text).join('\n');
const change = (index: number, fragmentId: string, before: string, after: string) => ({
  index,
  fragmentId,
  before,
  after,
});

describe('what was changed in the form after the insertion', () => {
  it.each([
    ['nothing', inserted, [], 0],
    ['its line ends', inserted.replaceAll('\n', '\r\n'), [], 0],
    [
      'a word',
      inserted.replace('will help', 'helps'),
      [change(0, '1.1', '1.1) The cache will help.', '1.1) The cache helps.')],
      0,
    ],
    [
      'the second of two equal lines',
      inserted.replace(/A line\.$/, 'Another line.'),
      [change(4, '1.2', 'A line.', 'Another line.')],
      0,
    ],
    ['a line more', `${inserted}\nRegards`, [], 1],
    ['a line less', inserted.replace(/\nA line\.$/, ''), [], 1],
    ['a line emptied', inserted.replace('1.2) A line.', ''), [], 1],
    ['one line made two', inserted.replace('will help', 'will\nhelp'), [], 2],
    ['all of it', '', [], 4],
  ])('%s', (_what, value, changed, others) => {
    expect(formChanges(lines, inserted, value)).toEqual({ lines: changed, others });
  });

  it('is over once it reads so here, too', () => {
    const value = inserted.replace('will help', 'helps');
    const present = lines.map((line) =>
      line.index === 0 ? { ...line, text: '1.1) The cache helps.' } : line,
    );
    expect(formChanges(present, inserted, value)).toEqual({ lines: [], others: 0 });
  });

  it('leaves a line alone whose English is another by now', () => {
    const present = lines.map((line) =>
      line.index === 0 ? { ...line, text: '1.1) The cache will surely help.' } : line,
    );
    expect(formChanges(present, inserted, inserted.replace('will help', 'helps'))).toEqual({
      lines: [],
      others: 1,
    });
  });
});
