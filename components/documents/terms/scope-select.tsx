import { draftScope, forAll, groupScope } from '../../../utils/panel/documents/terms/scopes.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

interface Props {
  label: string;
  /** `undefined`: all that hold in the open draft. */
  value: string | undefined;
  groups: readonly string[];
  choose(scope: string | undefined): void;
  /** Where an entry is kept, not what is shown: in one scope, a `known` one or perhaps a new one. */
  isPlace?: true | 'known';
}

/** Stands for a client or a domain that has no terms yet. */
export const newGroup = groupScope('');

/** Where terms hold: in this draft, in those of a client or a domain, in all. */
export function ScopeSelect({ label, value, groups, choose, isPlace }: Props) {
  const { draft } = usePanel();
  const words = useViewWords().terms;
  const id = draft.id.value;
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => choose(event.currentTarget.value || undefined)}
    >
      {!isPlace && <option value="">{words.allHere}</option>}
      {id !== undefined && <option value={draftScope(id)}>{words.draft}</option>}
      {groups.map((group) => (
        <option key={group} value={groupScope(group)}>
          {group}
        </option>
      ))}
      <option value={forAll}>{words.all}</option>
      {isPlace === true && <option value={newGroup}>{words.newGroup}</option>}
    </select>
  );
}
