import { singularOf } from '../../../terms/english-phrase.ts';
import type { Panel } from '../../shell/panel.ts';
import { findProposals } from './find-proposals.ts';
import { createTermsModel } from './terms-model.ts';

/** A longer selection is no term. */
const longest = 80;

/** Opens the change of the term that is selected, or that the caret stands in, in either language. */
export async function changeSelected(panel: Panel): Promise<void> {
  const word = wordOf(getSelection());
  panel.view.sheet.value = {
    change: /[а-яё]/i.test(word)
      ? { source: word }
      : { source: await russianOf(panel, word), from: word },
  };
}

function wordOf(selection: Selection | null): string {
  const selected = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (selected !== '' || !(selection?.anchorNode instanceof Text))
    return selected.length > longest ? '' : selected;
  const { data } = selection.anchorNode;
  const at = selection.anchorOffset;
  const before = /[\p{L}\p{N}'’-]*$/u.exec(data.slice(0, at))?.[0] ?? '';
  return before + (/^[\p{L}\p{N}'’-]*/u.exec(data.slice(at))?.[0] ?? '');
}

/** The term that has this English, as far as the ledger or the draft tells; else it is asked. */
async function russianOf({ db, draft, fragments }: Panel, english: string): Promise<string> {
  const id = draft.id.peek();
  if (english === '' || id === undefined) return '';
  const rows = await createTermsModel(db, draft).rows();
  const all = [...rows, ...(await findProposals(db, id, fragments.all.peek(), rows))];
  const wanted = singularOf(english.toLowerCase());
  return all.find(({ target }) => singularOf(target.toLowerCase()) === wanted)?.source ?? '';
}
