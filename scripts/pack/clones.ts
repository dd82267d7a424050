import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What `npm run pack` says of its files in two fresh clones of what is committed in `root`: hashes, names and sizes. */
export function packedInClones(root: string): [string, string] {
  const folder = mkdtempSync(path.join(tmpdir(), 'proposal-translator-clones-'));
  const packIn = (name: string) => {
    const clone = path.join(folder, name);
    execFileSync('git', ['clone', '--quiet', root, clone]);
    symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction');
    const pack = ['--import', 'tsx', 'scripts/pack.ts', 'chrome', 'firefox', 'sources'];
    return execFileSync(process.execPath, pack, { cwd: clone, encoding: 'utf8' });
  };
  try {
    return [packIn('one'), packIn('other')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
