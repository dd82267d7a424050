import type { BlockProblem, Difference } from '../../../../style/index.ts';
import { count, n } from '../../count.ts';

export const standings = {
  title: 'How each paragraph of T.md is proven',
  count: (proven: number, all: number) =>
    `${n(proven)} of ${count(all, 'paragraph', 'paragraphs')} proven`,
  byRule: (rules: string) => `proven by rule ${rules}`,
  byCheck: 'proven by your check',
  asked: 'asked of the model, not proven',
  unclear: 'not understood',
  fromProse: '(read from its sentence)',
  twice: (number: string) => `The number ${number} is used twice.`,
  difference: {
    'example-passes': ({ subject }) => `Its wrong example is not found: ${subject}`,
    'example-refused': ({ subject, rule }) =>
      `Its right example is refused by rule ${rule}: ${subject}`,
    'phrase-free': ({ subject }) => `Not proven here: «${subject}».`,
    'sentence-free': ({ subject }) => `Not proven here: ${subject}`,
    'other-word': ({ subject, rule }) => `It wants «${subject}»; rule ${rule} writes another word.`,
    opposite: ({ subject, rule }) => `It wants «${subject}», which rule ${rule} forbids.`,
    near: ({ rule }) => `On the matter of rule ${rule}, but it does not say the same.`,
    off: ({ rule }) => `Rule ${rule} is switched off or does not run for this pair of languages.`,
    'other-language': () => 'For another language than the present one.',
  } as Record<Difference['code'], (one: Difference) => string>,
  problem: {
    'key-unknown': (s) =>
      `A check has no key «${s}»: use forbid, render, limit, only if, unless, severity, bad, good.`,
    'line-unclear': (s) => `Not «key: value»: ${s}`,
    'value-empty': (s) => `Nothing stands after «${s}».`,
    'nothing-asked': () => 'The check asks nothing: add a line forbid, render or limit.',
    'not-english': (s) => `«${s}» is not English.`,
    'not-russian': (s) => `«${s}» is not a Russian word.`,
    'no-arrow': (s) => `Write «Russian → English»: ${s}`,
    'limit-unclear': (s) =>
      `No limit is read in «${s}»: write e.g. «30 words in a sentence» or «2 \`also\` in a point».`,
    'severity-unclear': (s) => `«${s}» is not a severity: write error, warning or off.`,
    'replacement-forbidden': (s) => `«${s}» would stand for itself.`,
    'too-long': (s) => `Too long: ${s}…`,
    'too-many': (s) => `${s} entries are too many for one check.`,
    'not-closed': () => 'The block is not closed.',
    'not-named': (s) => `A check begins with ~~~check${s ? `, not ~~~${s}` : ''}.`,
    'example-passes': (s) => `The check does not find this wrong example: ${s}`,
    'example-refused': (s) => `The check finds something in this right example: ${s}`,
  } as Record<BlockProblem['code'], (subject: string) => string>,
};
