import { count, n } from '../../count.ts';

export const checks = {
  add: 'Add a rule of your own',
  formOf: (id: string) => `Change the check of ${id}`,
  try: 'Try on past answers',
  believe: 'End the probation',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  edit: 'Edit the check',
  remove: 'Remove the check',
  removeYes: 'Remove it',
  save: 'Save the check',
  cancel: 'Cancel',
  state: {
    probation: 'On probation: it warns and changes nothing by itself.',
    error: 'An error.',
    warning: 'A warning.',
    off: 'Switched off.',
  },
  severity: {
    probation: 'on probation (a warning)',
    error: 'error',
    warning: 'warning',
    off: 'off',
  },
  fields: {
    title: 'Title',
    prose: 'What the model is told',
    forbid: 'Forbidden words (word → replacement, one a line)',
    render: 'Renderings (Russian → English, one a line)',
    limit: 'Limits («30 words in a sentence», «2 `also` in a point»)',
    onlyIf: 'Only where the Russian line has',
    unless: 'Never where the Russian line has',
    examples: 'Examples (bad → good, one a line)',
    severity: 'Severity',
  },
  corrections: 'You corrected the same by hand more than once',
  corrected: (phrase: string, replacement: string | undefined, lines: number) =>
    replacement
      ? `«${phrase}» became «${replacement}» in ${count(lines, 'line', 'lines')}.`
      : `«${phrase}» was taken out of ${count(lines, 'line', 'lines')}.`,
  makeRule: 'Make it a rule',
  neverOffer: 'Do not offer it again',
  record: 'Count over past answers',
  counted: (rule: string, found: number, mended: number, passed: number) =>
    `${rule}: ${n(found)} found, ${n(mended)} mended, ${n(passed)} passed over`,
  nothingFound: 'No rule found anything.',
  comparison: 'Lines in which a rule was kept in the first answer',
  rule: 'Rule',
  lines: (value: number) => count(value, 'line', 'lines'),
  percent: (value: number) => `${n(value)}%`,
  jargon: (value: number) => `The settings hold ${count(value, 'word', 'words')} of jargon.`,
  carryOver: 'Make them a check',
  lab: 'What it finds in past answers',
  hits: (hits: number, done: number, of: number) =>
    `${count(hits, 'place', 'places')} in ${n(done)} of ${count(of, 'past answer', 'past answers')}`,
  precision: (percent: number) => `${n(percent)}% right`,
  wrong: 'wrong',
  wrongNamed: (line: string) => `Found wrongly: ${line}`,
  change: { new: 'newly found:', gone: 'found no longer:' },
  more: (left: number) => `${n(left)} more`,
  keepMisses: (value: number) => `Keep ${count(value, 'line', 'lines')} as right`,
};
