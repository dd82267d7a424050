import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All that the packages are built from, by place and kind of file. What is not named here never leaves this folder. */
const included: [folder: string, kinds: RegExp][] = [
  [
    '.',
    /^(?:package(?:-lock)?\.json|\.npmrc|tsconfig\.json|wxt\.config\.ts|LICENSE|NOTICE|PRIVACY\.md)$/,
  ],
  ['assets', /^(?:icon\.svg|styles\/.+\.css)$/],
  ['components', /\.tsx?$/],
  ['docs/store', /^reviewers\.md$/],
  ['entrypoints', /\.(?:tsx?|html)$/],
  ['locales', /\.yml$/],
  ['modules', /\.ts$/],
  ['practice', /\.(?:ts|md)$/],
  ['scripts/browsers', /^build-extension\.ts$/],
  ['scripts/licences', /\.ts$/],
  ['scripts/pack', /\.ts$/],
  ['scripts', /^pack\.ts$/],
  ['utils', /\.tsx?$/],
];

/** True for a file that belongs to the sources; `file` is its path in this folder, with `/`. */
export function isSource(file: string): boolean {
  return included.some(([folder, kinds]) => {
    if (folder === '.') return !file.includes('/') && kinds.test(file);
    return file.startsWith(`${folder}/`) && kinds.test(file.slice(folder.length + 1));
  });
}

/**
 * The files of the sources in `root`, in order. Where there is a repository only what it keeps counts, so that a note
 * left in a folder does not go out; the archive itself, unpacked, holds nothing else.
 */
export function listSources(root: string): string[] {
  const all = existsSync(path.join(root, '.git')) ? keptFiles(root) : filesBelow(root);
  return [...new Set(all)].filter(isSource).sort();
}

const keptFiles = (root: string) =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));

const filesBelow = (root: string) =>
  included.flatMap(([folder]) =>
    readdirSync(path.join(root, folder), { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => path.relative(root, file).replaceAll(path.sep, '/')),
  );
