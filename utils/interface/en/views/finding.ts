import { count, n } from '../count.ts';

export const finding = {
  rule: (id: string) => `Rule ${id}`,
  fix: 'Fix',
  removeWord: (word: string) => `Remove «${word}»`,
  ignore: 'Ignore here',
  fixNamed: (id: string, text: string) => `Fix rule ${id}: ${text}`,
  ignoreNamed: (id: string, text: string) => `Ignore here: rule ${id} ${text}`,
  takeBack: 'Count again',
  takeBackNamed: (id: string, text: string) => `Count again: rule ${id} ${text}`,
  callRight: (word: string) => `«${word}» is right in all drafts`,
  moved: (number: string, now: string) => `Point ${number} is ${now} now.`,
  example: 'Example',
  line: (value: number) => `line ${n(value)}`,
  hints: (value: number) => `on the Russian: ${count(value, 'warning', 'warnings')}`,
  hint: 'Warnings on the Russian',
};
