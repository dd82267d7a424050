import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenceFor, outline } from '../../utils/text/outline.ts';

const kinds = (text: string) =>
  outline(text).map((block) => {
    const source = text.slice(block.start, block.end).trim();
    if (block.kind === 'heading') return `heading ${block.number ?? '-'} ${block.title}`.trim();
    return block.kind === 'fence' ? `fence ${block.closed}` : `${block.kind} ${source}`.trim();
  });

describe('outline', () => {
  it.each<[string, string, string[]]>([
    [
      'numbered headings',
      '# 1.\n### 2.1. A b\n## 3.2 C\n# 4',
      ['heading 1', 'heading 2.1 A b', 'heading 3.2 C', 'heading 4'],
    ],
    [
      'headings without a number',
      '# 1990 год\n# 10 шагов\n#hash',
      ['heading - 1990 год', 'heading - 10 шагов', 'text #hash'],
    ],
    ['nested fences', '~~~a\n```\n# 1.\n```\n~~~\nb', ['fence true', 'text b']],
    ['longer fences', '````\n```\n# 1.\n````\t\nb', ['fence true', 'text b']],
    ['a fence in a list', '   ```\n# 1.\n   ```', ['fence true']],
    [
      'an unclosed fence',
      '```\na\n# Not numbered\n# 1.\nb',
      ['fence false', 'heading 1', 'text b'],
    ],
    ['backticks that open nothing', '```a`b\nc', ['text ```a`b\nc']],
    ['Windows line ends', '# 1.\r\n\r\n```\r\na\r\n```\r\n', ['heading 1', 'blank', 'fence true']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('covers any text without a gap', () => {
    const line = fc.oneof(fc.constantFrom('```', '~~~~', '# 1.', ' ~~~ x', '', '\r'), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(
          outline(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('fenceFor', () => {
  it('is longer than every fence in the text', () => {
    expect(fenceFor('a ```` b')).toBe('```');
    expect(fenceFor('````\n```')).toBe('`````');
    expect(fenceFor('  ~~~', '~')).toBe('~~~~');
  });
});
