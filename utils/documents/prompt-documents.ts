import { defaultB } from './default-b.ts';
import { defaultL } from './default-l.ts';
import type { TaskOptions } from './default-t.ts';
import { defaultT, withPair } from './default-t.ts';
import { nameSlots } from './slots.ts';
import { usedLanguage } from './used-language.ts';

/** One document: `B.md` and its text. */
export interface NamedText {
  name: string;
  text: string;
}

/** The names of the documents that every request has, beside `O.md`. */
export const DOCUMENT_NAMES = ['B.md', 'L.md', 'T.md'] as const;

/** The default text of `B.md`, `L.md` or `T.md`; nothing for another name. */
export function defaultDocument(name: string, options: TaskOptions): string | undefined {
  if (name === 'B.md') return defaultB;
  if (name === 'L.md') return defaultL;
  return name === 'T.md' ? defaultT(options) : undefined;
}

/**
 * The documents in force, in the order B, L, T, then the user's further ones: the user's own text
 * where there is one, else the default. `O.md` among the own is left out: it is rendered from the job.
 */
export function currentDocuments(own: readonly NamedText[], options: TaskOptions): NamedText[] {
  const find = (name: string) => own.find((document) => document.name === name);
  const main = DOCUMENT_NAMES.map((name) => ({
    name,
    text: find(name)?.text ?? defaultDocument(name, options) ?? '',
  }));
  const known: string[] = [...DOCUMENT_NAMES, 'O.md'];
  return [...main, ...own.filter(({ name }) => !known.includes(name))];
}

/**
 * The documents as a request to a model has them: own texts verbatim, save that T.md's slots of D, D2 and F name
 * the blocks that follow instead of holding them, and that `L_SOURCE` and `L_TARGET` say the pair where it is not
 * Russian → English. Of the default L.md that part is sent whose operators the others use; `ontology` is one of them.
 */
export function promptDocuments(
  own: readonly NamedText[],
  options: TaskOptions,
  ontology = '',
): NamedText[] {
  const documents = currentDocuments(own, options);
  const others = documents.filter(({ name }) => name !== 'L.md').map(({ text }) => text);
  return documents.map(({ name, text }) => {
    if (name === 'L.md' && text === defaultL)
      return { name, text: usedLanguage(text, [...others, ontology]) };
    if (name !== 'T.md') return { name, text };
    const named = nameSlots(text);
    return { name, text: options.pair ? withPair(named, options.pair) : named };
  });
}

/** Leaves out the documents that say what the defaults say: they need not be kept as the user's own. */
export function ownDocuments(documents: readonly NamedText[], options: TaskOptions): NamedText[] {
  return documents.filter(({ name, text }) => defaultDocument(name, options) !== text);
}
