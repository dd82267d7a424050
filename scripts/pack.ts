import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/machine.ts';
import { packedInClones } from './pack/clones.ts';
import { lintPackage, ownComplaints } from './pack/lint-package.ts';
import { makeZip } from './pack/make-zip.ts';
import { packExtension } from './pack/pack-extension.ts';
import { listSources } from './pack/source-files.ts';

// `npm run pack`: both packages and the sources that Mozilla asks for, byte for byte the same on every machine.
// `npm run pack -- --twice` packs in two fresh clones of what is committed and compares.
// Words after the command (`chrome`, `firefox`, `sources`) make only these and leave the linter out; so does
// `npm run build-for-amo`, Firefox's package from the unpacked sources.
const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(root, '.output', 'packages');

const NAME = { chromium: 'chrome', firefox: 'firefox' } satisfies Record<BrowserName, string>;

async function pack(only: string[]): Promise<void> {
  const isWanted = (kind: string) => only.length === 0 || only.includes(kind);
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const sources = new Map<string, Uint8Array>();
  for (const file of listSources(root)) sources.set(file, await readFile(path.join(root, file)));
  await mkdir(home, { recursive: true });
  const write = async (kind: string, zip: Uint8Array) => {
    const file = path.join(home, `${name}-${version}-${kind}.zip`);
    await writeFile(file, zip);
    const hash = createHash('sha256').update(zip).digest('hex');
    console.log(`${hash}  ${path.relative(root, file)}  ${Math.ceil(zip.length / 1024)} kB`);
  };
  for (const browser of ['chromium', 'firefox'] as const)
    if (isWanted(NAME[browser])) await write(NAME[browser], await packExtension(browser, sources));
  if (isWanted('sources')) await write('sources', makeZip(sources));
  if (only.length > 0) return;
  const report = await lintPackage(path.join(home, `${name}-${version}-firefox.zip`));
  const own = ownComplaints(report, sources);
  if (own.length > 0) throw new Error(`Mozilla's linter complains:\n${own.join('\n')}`);
  console.log(`web-ext lint: 0 errors, ${report.warnings.length} warnings, all of libraries`);
}

/** Fails where two fresh clones do not give the same bytes. */
async function packTwice(): Promise<void> {
  const [one, other] = packedInClones(root);
  if (one !== other) throw new Error(`Two clones gave different packages:\n${one}\n${other}`);
  console.log(`${one}Two clones gave the same bytes.`);
}

const words = process.argv.slice(2);
(words.includes('--twice') ? packTwice() : pack(words)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
