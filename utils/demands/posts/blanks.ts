import type { Sentence } from './split-post.ts';

/** `Price: ...`, `Biggest account so far:`: a blank to fill. */
const blank = /^\s*(?:[/|]\s*)?[^:?!]{2,48}:\s*(?:$|[.…_[<(])/u;

/** The last of the blanks below an announcement (`Application in this shape:`), where nothing else stands there. */
export function blanksBelow(sentences: readonly Sentence[], index: number): Sentence | undefined {
  const head = sentences[index] as Sentence;
  if (head.isItem || !/:[*\s]*$/u.test(head.text)) return undefined;
  let last = index;
  while (sentences[last + 1]?.isItem && sentences[last + 1]?.paragraph === head.paragraph) {
    if (!blank.test(sentences[last + 1]?.masked as string)) break;
    last += 1;
  }
  return last > index + 1 ? sentences[last] : undefined;
}
