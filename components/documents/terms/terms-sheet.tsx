import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { draftScope, forAll } from '../../../utils/panel/documents/terms/scopes.ts';
import {
  createTermsModel,
  listTerms,
  type Said,
} from '../../../utils/panel/documents/terms/terms-model.ts';
import type { TermRow } from '../../../utils/storage/term-row.ts';
import { GrowingList } from '../../draft/growing-list.tsx';
import { SearchBox } from '../../shell/boxes/search-box.tsx';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';
import { useLive } from '../../shell/use-live.ts';
import { TaskTerms } from '../checks/task-terms.tsx';
import { Proposals } from './proposals.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { TermEntryRow } from './term-entry-row.tsx';
import { TermForm } from './term-form.tsx';
import { TermsExchange } from './terms-exchange.tsx';

/** The ledger: what is proposed, what was said of each term, and where it holds. */
export function TermsSheet() {
  const { db, draft } = usePanel();
  const words = useViewWords().terms;
  const terms = useMemo(() => createTermsModel(db, draft), []);
  const query = useSignal('');
  const scope = useSignal<string | undefined>(undefined);
  const rows = useLive<TermRow[] | undefined>(() => {
    const own = scope.value;
    void draft.row.value?.groups;
    return () => terms.rows(own);
  }, undefined);
  const groups = useLive<string[]>(() => () => terms.groups(), []);
  const own = draft.id.value;
  const empty: Said = {
    scope: scope.value ?? (own === undefined ? forAll : draftScope(own)),
    source: '',
    target: '',
    kind: 'translate',
  };
  const list = listTerms(rows ?? [], query.value);
  return (
    <SheetFrame title={words.title}>
      <p class="quiet">{words.intro}</p>
      <TaskTerms />
      {rows && scope.value === undefined && <Proposals known={rows} terms={terms} />}
      <details>
        <summary>{words.add}</summary>
        <TermForm key={empty.scope} said={empty} groups={groups} keep={terms.save} />
      </details>
      <div class="row">
        <SearchBox label={words.filter} text={query} />
        <ScopeSelect
          label={words.where}
          value={scope.value}
          groups={groups}
          choose={(next) => (scope.value = next)}
        />
      </div>
      {groups.map((group) => (
        <label key={group} class="row">
          <input
            type="checkbox"
            checked={draft.row.value?.groups?.includes(group) ?? false}
            onChange={(event) => void terms.join(group, event.currentTarget.checked)}
          />
          {words.joined(group)}
        </label>
      ))}
      {rows && list.length === 0 && <p class="quiet">{words.none}</p>}
      <GrowingList
        class="terms"
        items={list}
        keyOf={({ row }) => row.id}
        draw={(entry) => <TermEntryRow entry={entry} terms={terms} groups={groups} />}
      />
      <TermsExchange rows={rows ?? []} scope={empty.scope} terms={terms} />
    </SheetFrame>
  );
}
