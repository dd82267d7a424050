import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { FieldPlan } from '../../utils/draft/index.ts';
import type { OfferedFit } from '../../utils/panel/insert/offered-fits.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { nameOf } from './field-ticks.tsx';

/** More ways than these are read by nobody at once. */
const atFirst = 3;

/** The ways to make a field fit, the best first, each with what it costs. */
export function FitList({ plan }: { plan: FieldPlan }) {
  const { insert } = usePanel();
  const words = useViewWords().inserting;
  const isAll = useSignal(false);
  const fits = insert.fits.value.get(plan.field.id) ?? [];
  if (fits.length === 0) return <p>{words.nothingFits}</p>;
  const shown = isAll.value ? fits : fits.slice(0, atFirst);
  return (
    <>
      <ul class="fit-list" aria-label={words.fitsTitle}>
        {shown.map((fit) => (
          <FitRow key={fit.left.join(' ')} fit={fit} plan={plan} />
        ))}
      </ul>
      {shown.length < fits.length && (
        <p>
          <button type="button" class="link" onClick={() => (isAll.value = true)}>
            {words.moreFits(fits.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

function FitRow({ fit, plan }: { fit: OfferedFit; plan: FieldPlan }) {
  const { insert } = usePanel();
  const words = useViewWords().inserting;
  const names = new Map(plan.parts.map((part) => [part.id, nameOf(part, words.fitLine)]));
  const list = (ids: string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const without = list(fit.left);
  const own = useId();
  return (
    <li>
      <span id={own}>
        {words.fitWithout(without, fit.lost)}
        {fit.dangling.map(({ from, to }) => (
          <span key={`${from} ${to}`} class="warning">
            {' '}
            <span aria-hidden="true">▲</span> {words.dangling(from, to)}
          </span>
        ))}
      </span>{' '}
      <button
        type="button"
        class="small"
        aria-describedby={own}
        onClick={() => void insert.takeFit(fit, false)}
      >
        {words.tickFitting}
      </button>{' '}
      {fit.letter !== undefined && (
        <button
          type="button"
          class="small"
          aria-describedby={own}
          onClick={() => void insert.takeFit(fit, true)}
        >
          {words.restToLetter}
        </button>
      )}
    </li>
  );
}
