import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TEXT = /^(?:licen[cs]e|notice|copying)(?:[.-](?:md|txt|mit|apache))?$/i;

/** A package that publishes its licence as a word only, and its sister of the same authors that has the words. */
const SISTER: Record<string, string> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
  '@wxt-dev/i18n': '@wxt-dev/webextension-polyfill',
};

/**
 * The licence and notice of a package, and of what its bundled modules have of other people: the texts beside them,
 * each with a heading. Fails where there is no text, so that nothing is shipped without its own.
 */
export function licenceOf(name: string, folder: string, modules: string[]): string {
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const source: string | undefined = repository?.url ?? repository ?? homepage;
  const texts = textsOf(folder, modules);
  const sister = SISTER[name];
  if (texts.length === 0 && sister)
    texts.push(...textsOf(path.join(folder, upTo(name), sister), []));
  if (texts.length === 0)
    throw new Error(`${name} is bundled, and its package has no licence text.`);
  const address = source
    ?.replace(/^git\+/, '')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
  return [`${name} ${version} (${license})`, ...(address ? [address] : []), '', ...texts].join(
    '\n',
  );
}

/** From a package's folder to `node_modules`. */
const upTo = (name: string) => (name.includes('/') ? '../..' : '..');

function textsOf(folder: string, modules: string[]): string[] {
  const folders = new Set([folder]);
  for (const module of modules) {
    const inside = path.relative(folder, path.dirname(module));
    const steps = inside.startsWith('..') ? [] : inside.split(path.sep);
    // Some packages keep the licences of what they took in beside the sources only.
    for (let depth = 1; depth <= steps.length; depth++)
      for (const root of [folder, path.join(folder, 'src')])
        folders.add(path.join(root, ...steps.slice(0, depth)));
  }
  return [...folders].filter(existsSync).flatMap((one) =>
    readdirSync(one)
      .filter((file) => TEXT.test(file))
      .sort()
      .map((file) => {
        const where = path.relative(folder, path.join(one, file)).replaceAll(path.sep, '/');
        return `--- ${where} ---\n${readFileSync(path.join(one, file), 'utf8').trim()}\n`;
      }),
  );
}
