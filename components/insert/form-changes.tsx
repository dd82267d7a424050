import type { FieldPlan } from '../../utils/draft/index.ts';
import { formChanges } from '../../utils/panel/insert/form-changes.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** Where the form reads otherwise than what was inserted there, and the way to have it so here too. */
export function FormChangesView({ plan }: { plan: FieldPlan }) {
  const { insert, fragments, english } = usePanel();
  const words = useViewWords().inserting;
  const record = insert.record.value;
  const own = record?.texts.find(({ field }) => field === plan.field.id);
  const isIn = record?.results.some(
    ({ field, state }) => field === plan.field.id && state === 'inserted',
  );
  const { value } = plan.field;
  if (!insert.isLooked.value || !own || !isIn || value === undefined) return null;
  const { lines, others } = formChanges(plan.lines, own.text, value);
  if (lines.length + others === 0) return null;
  const takeOver = async () => {
    for (const { fragmentId, index, after } of lines) {
      const view = fragments.view(fragmentId).peek();
      const at = view?.lines.findIndex(({ line }) => line.index === index) ?? -1;
      const part = view?.lineIds[at];
      if (view && part !== undefined) await english.edit(view, after, part);
    }
  };
  return (
    <section class="form-changes" aria-label={words.changedThere}>
      <p>{words.changedThere}</p>
      {lines.map(({ fragmentId, index, before, after }) => (
        <p key={`${fragmentId} ${index}`} lang="en">
          <del>{before}</del>
          <br />
          <ins>{after}</ins>
        </p>
      ))}
      {others > 0 && <p class="quiet">{words.changedOthers(others)}</p>}
      {lines.length > 0 && (
        <button type="button" class="small" onClick={() => void takeOver()}>
          {words.takeOver}
        </button>
      )}
    </section>
  );
}
