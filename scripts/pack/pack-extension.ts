import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../browsers/build-extension.ts';
import type { BrowserName } from '../browsers/machine.ts';
import { makeZip } from './make-zip.ts';
import { faultsOfPackage } from './package-files.ts';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Builds the package of one browser from the given sources and from nothing else: they are laid out in a folder of their
 * own, so that what Mozilla gets is what was built, and no file that lies about here gets in.
 */
export async function packExtension(
  browser: BrowserName,
  sources: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proposal-translator-pack-'));
  try {
    for (const [file, content] of sources) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), content);
    }
    await symlink(modules, path.join(folder, 'node_modules'), 'junction');
    const files = await readFolder(await buildExtension(browser, folder));
    const faults = faultsOfPackage([...files.keys()]);
    if (faults.length > 0) throw new Error(`The ${browser} package: ${faults.join('; ')}.`);
    return makeZip(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).replaceAll(path.sep, '/'), await readFile(file));
  }
  return files;
}
