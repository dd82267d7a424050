import { useSignal } from '@preact/signals';
import { draftScope, forAll, groupOf } from '../../../utils/panel/documents/terms/scopes.ts';
import type { TermEntry, TermsModel } from '../../../utils/panel/documents/terms/terms-model.ts';
import type { TermRow } from '../../../utils/storage/term-row.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { TermForm } from './term-form.tsx';

interface Props {
  entry: TermEntry;
  terms: TermsModel;
  groups: readonly string[];
}

/** One entry of the ledger: what it says, whether another contradicts it, and what can be done about it. */
export function TermEntryRow({ entry, terms, groups }: Props) {
  const { view, notices } = usePanel();
  const words = useViewWords().terms;
  const isOpen = useSignal(false);
  const { row, above } = entry;
  const name = row.source || row.target;
  const remove = async () => {
    const goBack = await terms.remove(row);
    notices.say(() => words.removed(name), {
      label: (all) => all.common.undo,
      run() {
        notices.clear();
        void goBack();
      },
    });
  };
  return (
    <div class="term">
      <p class={above ? 'overruled' : ''}>
        <span lang="ru">{row.source || words.anySource}</span>{' '}
        <span aria-hidden="true">{signs[row.kind]}</span>
        <span class="sr">{words.kinds[row.kind]}</span>{' '}
        <span lang="en">{row.kind === 'keep' && row.target === row.source ? '' : row.target}</span>
        {row.instead && <span lang="en"> → {row.instead}</span>}
      </p>
      <p class="quiet">{[useScopeName(row), words.origins[row.origin]].join(' · ')}</p>
      {above && <p class="warning">{words.contradicts(above.target)}</p>}
      <div class="row">
        <button
          type="button"
          class="small"
          aria-expanded={isOpen.value}
          aria-label={words.edit(name)}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          ✎
        </button>
        {row.kind === 'translate' && (
          <button
            type="button"
            class="small"
            aria-label={words.change(name)}
            onClick={() => {
              view.sheet.value = { change: { source: row.source, from: row.target } };
            }}
          >
            {words.changeShort}
          </button>
        )}
        <button
          type="button"
          class="small quiet"
          aria-label={words.remove(name)}
          onClick={() => void remove()}
        >
          ×
        </button>
      </div>
      {isOpen.value && (
        <TermForm
          said={row}
          groups={groups}
          keep={async (said) => {
            await terms.save(said, row);
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}

const signs = { translate: '→', keep: '=', forbid: '≠' } as const;

function useScopeName({ scope }: TermRow): string {
  const words = useViewWords().terms;
  const id = usePanel().draft.id.value;
  if (scope === forAll) return words.all;
  return groupOf(scope) ?? (scope === draftScope(id ?? '') ? words.draft : scope);
}
