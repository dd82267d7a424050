import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeNotes, nextNotes } from './release/changelog.ts';
import { compareRecords, type ReleaseRecord, readRecord } from './release/record.ts';

// `npm run release -- 0.2.0`: checks all that must hold, then writes the version (package.json, from which the manifests
// have it), closes the notes, keeps the record of permissions and packages, commits and tags. It uploads nothing.
// `npm run release -- --dry-run` checks and tells, and changes nothing; words after it (`notes packages`) do only these.
const root = fileURLToPath(new URL('..', import.meta.url));
const at = (file: string) => path.join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const run = (command: string, ...args: string[]) =>
  void execFileSync(command, args, { cwd: root, stdio: 'inherit' });

const recordFile = 'docs/released.json';
const { name, version: present } = JSON.parse(read('package.json'));

function isTreeClean(): void {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '') throw new Error(`Not everything is committed:\n${changed}`);
}

const zipOf = (browser: string) =>
  readFileSync(at(`.output/packages/${name}-${present}-${browser}.zip`));

/** The record of what is packed now, told against that of the last release. */
function tellRecord(): ReleaseRecord {
  const last: ReleaseRecord = JSON.parse(read(recordFile));
  const now = readRecord({ chrome: zipOf('chrome'), firefox: zipOf('firefox') });
  const lines = compareRecords(last, now);
  console.log(`Since ${last.version}: ${lines.length === 0 ? 'nothing' : ''}`);
  for (const line of lines) console.log(`  ${line}`);
  return now;
}

const steps: Record<string, () => unknown> = {
  tree: isTreeClean,
  lint: () => run('npm', 'run', '--silent', 'lint'),
  types: () => run('npm', 'run', '--silent', 'typecheck'),
  tests: () => run('npm', 'test'),
  packages: () => {
    run('npm', 'run', '--silent', 'pack');
    run('npm', 'run', '--silent', 'pack', '--', '--twice');
    tellRecord();
  },
  notes: () => console.log(nextNotes(read('CHANGELOG.md'))),
};

function check(words: string[]): void {
  const unknown = words.filter((word) => !(word in steps));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`);
  for (const [step, work] of Object.entries(steps)) {
    if (words.length > 0 && !words.includes(step)) continue;
    console.log(`== ${step}`);
    work();
  }
}

/** Writes what a release changes; all was checked before. */
function release(version: string): void {
  const last: ReleaseRecord = JSON.parse(read(recordFile));
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version (1.2.3).`);
  const isLater = version.localeCompare(last.version, 'en', { numeric: true }) > 0;
  if (!isLater) throw new Error(`${version} is not after ${last.version}.`);
  check([]);
  const record = { ...tellRecord(), version };
  const day = new Date().toISOString().slice(0, 10);
  run('npm', 'version', '--no-git-tag-version', version);
  writeFileSync(at('CHANGELOG.md'), closeNotes(read('CHANGELOG.md'), version, day));
  writeFileSync(at(recordFile), `${JSON.stringify(record, null, 2)}\n`);
  run('git', 'commit', '--all', '--message', `Release ${version}`);
  run('git', 'tag', `v${version}`);
  run('npm', 'run', '--silent', 'pack');
}

try {
  const [first, ...words] = process.argv.slice(2);
  if (first === '--dry-run') check(words);
  else if (first) release(first);
  else throw new Error('npm run release -- <version>, or -- --dry-run');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
