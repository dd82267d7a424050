import type { Words } from '../../utils/interface/index.ts';

/** `Cover letter`, `Question 2`: the field's id in the language of the interface. */
export function fieldName(words: Words, id: string): string {
  if (id === 'message') return words.insert.message;
  const number = /^question (\d+)$/.exec(id)?.[1];
  return number ? words.insert.question(Number(number)) : words.insert.cover;
}
