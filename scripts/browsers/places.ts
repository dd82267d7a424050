import path from 'node:path';
import type { BrowserName, Machine } from './machine.ts';

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The places where a browser usually lies on this kind of machine, the likeliest first. */
export function usualPlaces(name: BrowserName, machine: Machine): string[] {
  const { env, home, platform } = machine;
  const onWindows = platform === 'win32';
  const { join, delimiter } = onWindows ? path.win32 : path.posix;
  const commands = COMMANDS[name].map((command) => (onWindows ? `${command}.exe` : command));
  const fromPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => commands.map((command) => join(directory, command)));
  if (platform === 'darwin') {
    const roots = ['/Applications', join(home, 'Applications')];
    return [...fromPath, ...roots.flatMap((root) => MAC[name].map((app) => join(root, app)))];
  }
  if (onWindows) {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    const found = roots.filter((root) => root !== undefined);
    return [...fromPath, ...found.flatMap((root) => WINDOWS[name].map((exe) => join(root, exe)))];
  }
  const roots = ['/usr/bin', '/usr/local/bin', '/usr/lib/chromium', '/opt/chromium'];
  return [...fromPath, ...roots.flatMap((root) => commands.map((command) => join(root, command)))];
}
