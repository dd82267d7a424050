import { count } from '../count.ts';

export const run = {
  translate: 'Translate',
  stop: 'Stop',
  lines: (value: number) => count(value, 'line', 'lines'),
  toDo: (value: number) => `${count(value, 'line', 'lines')} to translate`,
  goOnWith: (name: string) => `Go on with ${name}`,
  allowHost: (host: string) => `Allow ${host}`,
  openSettings: 'Open settings',
  useBuiltIn: 'Translate with the browser’s own translator',
};
