import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBlock, readStandings } from '../../utils/style/index.ts';

const page = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8');

test('the paragraph of the page is proven by its check, and its examples hold', () => {
  const paragraph = page
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4))
    .join('\n');
  const [standing] = readStandings(paragraph);
  expect(standing).toMatchObject({ number: '7.5', kind: 'check', problems: [] });
  expect(standing?.checks[0]?.examples).toHaveLength(3);
});

const keys = [...page.matchAll(/^\| `{1,2}([^|]+?)`{1,2} \| `([^|]+?)` \|/gm)];

test.each(keys.map(([, en = '', ru = '']) => [en, ru]))(
  'a key of its table is one: %s',
  (en, ru) => {
    const told = (line: string) =>
      readBlock(
        line.includes(':') ? line : `${line}: ${en.split(': ').slice(1).join(': ')}`,
        0,
      ).problems.filter(({ code }) => code !== 'nothing-asked');
    expect(keys).toHaveLength(10);
    expect(told(en)).toEqual([]);
    expect(told(ru)).toEqual([]);
  },
);
