import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const questions = text
  .slice(text.indexOf('## Where do I find'), text.indexOf('## Add a rule'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'));

test('every question of the map leads to a path that exists', () => {
  expect(questions.length).toBeGreaterThanOrEqual(15);
  const paths = questions.map((line) =>
    [...line.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
  );
  expect(paths.filter((of) => of.length === 0)).toEqual([]);
  expect(paths.flat().filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every path that the page names elsewhere exists too', () => {
  const named = [
    ...text.matchAll(/`((?:utils|components|assets|tests|scripts|practice)\/[^`<>*]+)`/g),
  ];
  const gone = named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(root, path)));
  expect(gone).toEqual([]);
});
