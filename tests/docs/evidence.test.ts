import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './claims.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const page = read('docs/evidence.md');
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const rowsOf = (heading: string) =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, claim = '', proof = '']) => ({ claim, proof }));
const rows = rowsOf('Claims');
const inBoth = rowsOf('Both browsers');
const noClaims = section('No claims')
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .map((line) => line.slice(2));

const pages = ['README.md', 'PRIVACY.md', 'docs/store/en.md'];
const sentences = new Map(pages.map((file) => [file, sentencesOf(read(file))]));
const all = [...sentences.values()].flat();
const scripts = JSON.parse(read('package.json')).scripts;

/** What is wrong with the proof of a row; empty where it stands. */
function faultOf(proof: string): string {
  const command = /^`npm (?:run )?([\w-]+)`$/.exec(proof)?.[1];
  if (command) return command in scripts ? '' : `no script ${command}`;
  const [, file, title] = /^`([^`]+)`(?: «(.+)»)?$/.exec(proof) ?? [];
  if (!file || !existsSync(join(root, file))) return `no ${file ?? proof}`;
  if (/\.(?:png|jpg)$/.test(file)) return '';
  const text = read(file);
  const titles = [...text.matchAll(/(['"`])((?:(?!\1).)+)\1/g)].map(([, , words]) => words);
  if (!title || !titles.includes(title)) return `no test «${title}» in ${file}`;
  return /\b(?:it|test|describe)\.(?:skip|todo|only|fails|skipIf|runIf)\b/.test(text)
    ? `${file} skips`
    : '';
}

describe('the evidence', () => {
  it.each(rows)('has a proof that exists and is not skipped: $claim', ({ proof }) => {
    expect(faultOf(proof)).toBe('');
  });

  it.each(inBoth)('has a spec of both browsers: $claim', ({ proof }) => {
    expect(faultOf(proof)).toBe('');
    const text = read(/`([^`]+)`/.exec(proof)?.[1] ?? '');
    expect(text).toContain('describeInBrowsers(');
  });

  it('tells of nothing that no page says any more', () => {
    const said = [...rows.map(({ claim }) => claim), ...noClaims];
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((words) => !all.some((sentence) => sentence.includes(words)))).toEqual([]);
  });

  it.each(pages)('has a row for every sentence of %s', (file) => {
    const known = [...rows.map(({ claim }) => claim), ...noClaims];
    const without = sentences
      .get(file)
      ?.filter((one) => !known.some((words) => one.includes(words)));
    expect(without).toEqual([]);
  });

  it.each([
    ['`tests/docs/gone.test.ts` «any»', 'no tests/docs/gone.test.ts'],
    [
      '`tests/docs/evidence.test.ts` «a title of nothing»'.replace('of nothing', 'that is nowhere'),
      'no test',
    ],
    ['`npm run nothing`', 'no script nothing'],
    ['`assets/pictures/none.png`', 'no assets'],
    ['words', 'no words'],
  ])('tells of a proof that is none: %s', (proof, fault) => {
    expect(faultOf(proof)).toContain(fault);
  });
});
