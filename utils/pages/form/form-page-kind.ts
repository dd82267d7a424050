import type { PageKind } from '../page.ts';
import { openPage } from '../reader.ts';
import { challenge } from '../readers/challenge.ts';
import { loading } from '../readers/loading.ts';
import { proposalForm } from '../readers/proposal-form.ts';
import { translated } from '../readers/translated.ts';

/** What matters of a page to whoever wants to fill its form; the readers of jobs are not needed for that. */
export function formPageKind(document: Document): PageKind {
  const page = openPage(document, document.URL);
  for (const reader of [challenge, translated, proposalForm, loading]) {
    const recognised = reader(page);
    if (recognised) return recognised.kind;
  }
  return 'other';
}
