import { useSignal } from '@preact/signals';
import { groupScope } from '../../../utils/panel/documents/terms/scopes.ts';
import type { Said } from '../../../utils/panel/documents/terms/terms-model.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { newGroup, ScopeSelect } from './scope-select.tsx';

interface Props {
  said: Said;
  groups: readonly string[];
  keep(said: Said): Promise<unknown>;
}

const kinds = ['translate', 'keep', 'forbid'] as const;

/** One entry of the ledger, new or changed; Enter in a box keeps it. */
export function TermForm({ said, groups, keep }: Props) {
  const { place } = usePanel();
  const words = useViewWords().terms;
  const now = useSignal(said);
  const industry = place.job.value?.job.client?.industry?.value ?? '';
  const group = useSignal(groups.includes(industry) ? '' : industry);
  const { scope, source, target, kind, instead = '' } = now.value;
  const change = (next: Partial<Said>) => {
    now.value = { ...now.value, ...next };
  };
  const isNamed = source.trim() !== '' || (kind === 'forbid' && instead.trim() !== '');
  const isWhole =
    isNamed &&
    (target.trim() !== '' || kind === 'keep') &&
    (scope !== newGroup || group.value.trim() !== '');
  const box = (label: string, value: string, set: (value: string) => void, lang: string) => (
    <input
      class="field"
      aria-label={label}
      placeholder={label}
      lang={lang}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <form
      class="term-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!isWhole) return;
        await keep({
          ...now.value,
          scope: scope === newGroup ? groupScope(group.value.trim()) : scope,
        });
        change({ source: said.source, target: said.target });
      }}
    >
      {box(words.source, source, (value) => change({ source: value }), 'ru')}
      {box(words.target, target, (value) => change({ target: value }), 'en')}
      <select
        aria-label={words.kind}
        value={kind}
        onChange={(event) => change({ kind: kinds[event.currentTarget.selectedIndex] ?? kind })}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </select>
      {kind === 'forbid' &&
        source.trim() === '' &&
        box(words.instead, instead, (value) => change({ instead: value }), 'en')}
      <ScopeSelect
        label={words.scope}
        value={scope}
        groups={groups}
        choose={(next) => change({ scope: next ?? scope })}
        isPlace
      />
      {scope === newGroup && box(words.group, group.value, (value) => (group.value = value), '')}
      <button type="submit" class="small" disabled={!isWhole}>
        {words.save}
      </button>
    </form>
  );
}
