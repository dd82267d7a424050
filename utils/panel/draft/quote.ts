import { parseDraft } from '../../draft/index.ts';

/**
 * The draft with a quotation of the post under the next free number at its end: `4) «…»`, and a first
 * point under it. A text that is quoted already comes back as it is.
 */
export function quoteInto(draft: string, quotation: string): string {
  const quoted = `«${quotation.trim()}»`;
  if (draft.includes(quoted)) return draft;
  const sections = parseDraft(draft).fragments.map((fragment) => Number(fragment.section));
  const next = Math.max(0, ...sections) + 1;
  const before = draft.trimEnd();
  return `${before}${before === '' ? '' : '\n\n'}${next}) ${quoted}\n\n${next}.1) `;
}
