import { describe, expect, test } from 'vitest';
import {
  findInvisible,
  foldInvisible,
  readVisible,
  showVisible,
} from '../../utils/text/invisible.ts';

describe('invisible signs', () => {
  test.each([
    ['a soft hyphen', 'Word\u00adPress', 'WordPress'],
    ['a zero-width space', 'Woo\u200bCommerce', 'WooCommerce'],
    ['a byte order mark', '\ufeffText', 'Text'],
    ['a bidi override', 'abc\u202edef\u202c', 'abcdef'],
    ['isolates', '\u2066abc\u2069', 'abc'],
    [
      'an order in tags',
      `Hi${[...'do it'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}!`,
      'Hi!',
    ],
    ['null, bell, delete', 'a\u0000b\u0007c\u007f', 'abc'],
    ['a terminal code with its letters', 'a\u001b[31mred\u001b[0m', 'ared'],
    ['a joiner between Latin letters', 'a\u200db\u200cc', 'abc'],
    ['a mark of direction between Latin letters', 'a\u200eb', 'ab'],
    ['a Hangul filler', 'a\u3164b', 'ab'],
    ['a joiner after an emoji that joins nothing', '👩\u200d.', '👩.'],
  ])('%s is not seen', (_, text, seen) => expect(showVisible(text)).toBe(seen));

  test.each([
    ['tabs and line ends', 'a\tb\r\nc\n'],
    ['a family', '👨\u200d👩\u200d👧 ok'],
    ['a heart with its variation', '❤\ufe0f\u200d🔥'],
    ['a skin tone before a joiner', '👩🏽\u200d💻'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a Persian word', 'می\u200cخواهم'],
    ['a mark beside Hebrew', 'שלום\u200f!'],
    ['Hindi', 'क्\u200dष'],
    ['a non-breaking space', '5\u00a0km'],
  ])('%s stays', (_, text) => {
    expect(showVisible(text)).toBe(text);
    expect(findInvisible(text)).toEqual([]);
  });

  test('for comparing every blank is a plain one', () =>
    expect(foldInvisible('5\u00a0k\u00adm\u2009x')).toBe('5 km x'));

  test('the way back goes around the signs', () => {
    const line = 'a\u200b\u200bbc\u00adde\u0007';
    const { text, startOf, endOf } = readVisible(line);
    expect(text).toBe('abcde');
    expect(line.slice(startOf(1), endOf(3))).toBe('bc');
    expect(line.slice(startOf(0), endOf(1))).toBe('a');
    expect(line.slice(startOf(3), endOf(5))).toBe('de');
    expect(startOf(5)).toBe(line.length);
  });

  test('100,000 signs take the time of a walk', () => {
    const line = 'a\u200b'.repeat(100_000);
    const { startOf } = readVisible(line);
    let sum = 0;
    for (let at = 0; at < 100_000; at++) sum += startOf(at);
    expect(sum).toBeGreaterThan(0);
  });
});
