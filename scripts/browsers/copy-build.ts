import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Copies a build and lets the copy reach servers on this machine without a prompt: a headless browser
 * gives no answer to `permissions.request`, so the grant stands in the copy's manifest. All else is
 * the build as it is published.
 */
export async function copyBuild(build: string, target: string): Promise<string> {
  await rm(target, { recursive: true, force: true });
  await cp(build, target, { recursive: true });
  const file = path.join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), 'http://127.0.0.1/*'];
  await writeFile(file, JSON.stringify(manifest, null, 2));
  return target;
}
