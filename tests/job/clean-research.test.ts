import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanResearch } from '../../utils/job/index.ts';

const numbered = 'Первое.1 Второе.2 Третье.';

describe('cleanResearch', () => {
  it.each([
    [
      'escapes',
      'веб\\-приложение, user\\_id \\= 1, (2 \\* cores) \\+ 1',
      'веб-приложение, user_id = 1, (2 * cores) + 1',
    ],
    ['marks that would become markup', '\\# no heading\nи\\*так', '\\# no heading\nи\\*так'],
    ['footnotes at the end of a sentence', numbered, 'Первое. Второе. Третье.'],
    [
      'footnotes after brackets and bold',
      `${numbered}\n\nA (Only CSS) 10 | b\n**Gunicorn** 4 и (scale-to-zero).15`,
      'Первое. Второе. Третье.\n\nA (Only CSS) | b\n**Gunicorn** и (scale-to-zero).',
    ],
    [
      'bracketed and raised marks',
      'Один [1], два[^2] и три [3, 4]. Четыре⁵ и 6 м²\n[^2]: https://example.org',
      'Один, два и три. Четыре и 6 м²',
    ],
    [
      'numbers of the text',
      `${numbered} Python 3 и 40 ms, версия 3.12, [1](https://example.org)`,
      'Первое. Второе. Третье. Python 3 и 40 ms, версия 3.12, [1](https://example.org)',
    ],
    ['a single decimal', 'Стоит 3.5, рис.5 и версия.2 тоже', 'Стоит 3.5, рис.5 и версия.2 тоже'],
    [
      'code',
      'Текст [1]\n\n```\na[1] = b\\-c\n```\n\n`x[2]`',
      'Текст\n\n```\na[1] = b\\-c\n```\n\n`x[2]`',
    ],
    [
      'tables',
      '| a \\| b | c |\n| :-- | :-- |\n| 1 | 2 |',
      '| a \\| b | c |\n| :-- | :-- |\n| 1 | 2 |',
    ],
    [
      'the list of sources',
      `${numbered}\n\n#### **Источники**\n\n1. A, https://example.org`,
      'Первое. Второе. Третье.',
    ],
    [
      'footnotes after a Russian word',
      'Первое.1 Второе.30 В среде 16, включая базу 17; порт 12, раздел 2, вес 31, до 30 секунд',
      'Первое. Второе. В среде, включая базу; порт 12, раздел 2, вес 31, до 30 секунд',
    ],
  ])('%s', (_, markdown, text) => {
    expect(cleanResearch(markdown)).toEqual({ text });
  });

  it('takes a first line that is an address for the source', () => {
    expect(cleanResearch('https://example.org/share/1\r\n\r\nТекст\r\n')).toEqual({
      link: 'https://example.org/share/1',
      text: 'Текст',
    });
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (markdown) => {
        expect(() => cleanResearch(markdown)).not.toThrow();
      }),
    );
  });
});
