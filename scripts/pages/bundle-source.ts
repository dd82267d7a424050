import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a source file of the repository for a page: a script after which its exports are `globalThis[name]`.
 * @param source path from the root of the repository.
 */
export async function bundleSource(source: string, name: string): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: `${root}${source}`, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing came of ${source}`);
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}
