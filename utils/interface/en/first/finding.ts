import { n } from '../count.ts';

export const finding = {
  rule: (id: string) => `Rule ${id}`,
  fix: 'Fix',
  ignore: 'Ignore here',
  fixNamed: (id: string, text: string) => `Fix rule ${id}: ${text}`,
  ignoreNamed: (id: string, text: string) => `Ignore here: rule ${id} ${text}`,
  callRight: (word: string) => `«${word}» is right in all drafts`,
  example: 'Example',
  none: 'No findings',
  next: 'Next finding',
  line: (value: number) => `line ${n(value)}`,
  missing: 'something is missing',
  about: 'About this rule',
};
