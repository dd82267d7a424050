import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './claims.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

const parts = (page: string) => page.split(/^## .+$/m);
const targets = (page: string) =>
  [...page.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target?.replace(/pictures\/(?:en|ru)\//, 'pictures/'))
    .sort();
const commands = (page: string) =>
  [...page.matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line?.replace(/\s+#.*$/, ''));
const figures = (block: string) =>
  (block.replace(/(?<=\d)[, \u00a0](?=\d{3})/g, '').match(/\d+/g) ?? []).sort();

describe.each([
  ['README.md', 'README.ru.md'],
  ['docs/store/en.md', 'docs/store/ru.md'],
])('%s and %s', (one, other) => {
  const [english, russian] = [read(one), read(other)];

  it('say the same, block by block, with the same figures', () => {
    const [first, second] = [parts(english), parts(russian)];
    expect(second.length).toBe(first.length);
    for (const [index, part] of first.entries()) {
      const [blocks, twins] = [blocksOf(part), blocksOf(second[index] ?? '')];
      expect(twins.length, part.slice(0, 80)).toBe(blocks.length);
      for (const [place, block] of blocks.entries())
        expect(figures(twins[place] ?? ''), block).toEqual(figures(block));
    }
  });

  it('lead to the same places and name the same commands', () => {
    const own = (target: string | undefined) => !/^README/.test(target ?? '');
    expect(targets(russian).filter(own)).toEqual(targets(english).filter(own));
    expect(commands(russian)).toEqual(commands(english));
  });
});
