/** What the tools call the code that they put in themselves, by the package that the code is of. */
const VIRTUAL: [RegExp, string][] = [
  [/^\0?virtual:wxt-/, 'wxt'],
  [/^\0?rolldown\//, 'rolldown'],
  // The preload helper is our own: `wxt.config.ts` puts it in the place of theirs.
  [/^\0?vite\/(?!preload-helper)/, 'vite'],
];

/**
 * The package that a module of the bundle is of, with the folder that it lies in; undefined for our own sources.
 * @param id as the bundler names it: a path, perhaps with a query, or a name of its own.
 */
export function packageOf(id: string): { name: string; folder?: string } | undefined {
  const path = (id.split('?')[0] ?? '').replaceAll('\\', '/').replace(/^\0+(?=\/|[A-Za-z]:)/, '');
  // The last one: a package may bring packages of its own.
  const found = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path);
  if (found?.[1] && found[2]) return { name: found[2], folder: found[1] };
  const own = VIRTUAL.find(([pattern]) => pattern.test(id))?.[1];
  return own ? { name: own } : undefined;
}
