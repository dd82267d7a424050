import { readFileSync } from 'node:fs';

/** The parts of a file of `unseen`, between its lines of equals signs: posts, or groups of lines. */
export function unseen(name: string): string[] {
  const file = new URL(`./unseen/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split(/^=====\n/m)
    .map((source) => source.trim());
}
