import type { BrowserName, Machine } from './machine.ts';

/** The oldest Firefox that the manifest names. */
const OLDEST_FIREFOX = 142;

/**
 * Says why a program cannot be used, or gives `undefined` where it can.
 * Branded Chrome and Edge ignore `--load-extension` (since 137), and a snap sees neither the
 * profile nor the build, because it is shut out of the temporary and of hidden directories.
 */
export function whyUnfit(name: BrowserName, file: string, machine: Machine): string | undefined {
  if (!machine.canRun(file)) return `${file} is no program`;
  if (/\/snap(?:\/|$)/m.test(`${file}\n${machine.resolve(file)}`)) return `${file} is a snap`;
  // Windows programs with a window do not answer on the terminal.
  if (machine.platform === 'win32') return undefined;
  const version = machine.version(file);
  if (version === '') return `${file} does not start`;
  if (name === 'firefox') {
    const major = Number(/Firefox (\d+)/.exec(version)?.[1] ?? 0);
    return major >= OLDEST_FIREFOX ? undefined : `${file} is ${version}`;
  }
  const isFit = /\bChromium\b|Chrome for Testing/.test(version);
  return isFit ? undefined : `${file} is ${version}, which loads no extension from a folder`;
}
