import { perWord } from '../../reading/words.ts';
import { adverbs, auxiliaries, irregularForms, plainEd } from '../words/english-verbs.ts';

export type Auxiliary = keyof typeof auxiliaries;

const helpers = new Map<string, Auxiliary>();
for (const name of Object.keys(auxiliaries) as Auxiliary[]) {
  for (const word of auxiliaries[name].split(' ')) helpers.set(word, name);
}
const irregular = new Map<string, keyof typeof irregularForms>();
for (const kind of Object.keys(irregularForms) as (keyof typeof irregularForms)[]) {
  for (const word of irregularForms[kind].split(' ')) irregular.set(word, kind);
}
const isPlainEd = new Set(plainEd.split(' '));
const isAdverbForm = new RegExp(`^(?:${adverbs.replaceAll(' ', '|')}|\\w+ly)$`);

/** What an English word may be, in a chain of auxiliaries and beside it. */
export interface Form {
  auxiliary?: Auxiliary;
  isAdverb: boolean;
  isPast: boolean;
  /** Only ever a past: `wrote`. */
  isPurePast: boolean;
  isParticiple: boolean;
  isContinuous: boolean;
}

export const readForm = perWord(({ text }): Form => {
  const kind =
    irregular.get(text) ??
    irregular.get(text.replace(/^(?:re|over|under|out|mis)(?=[a-z]{3})/, ''));
  const isEd = text.length > 3 && text.endsWith('ed') && !isPlainEd.has(text);
  return {
    auxiliary: helpers.get(text),
    isAdverb: isAdverbForm.test(text),
    isPast: kind ? kind !== 'participle' : isEd && text.length > 4,
    isPurePast: kind === 'past',
    isParticiple: kind ? kind !== 'past' : isEd,
    isContinuous: text.endsWith('ing') && text !== 'missing',
  };
});
