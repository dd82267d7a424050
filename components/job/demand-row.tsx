import type { DemandView } from '../../utils/panel/job/demand-view.ts';
import { fragmentOf } from '../../utils/panel/job/fragment-of.ts';
import { writeIn } from '../../utils/panel/job/write-in.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

const glyphs = { met: '✓', 'not met': '✕', yours: '?' };

/** One wish: how it stands, its words in the post, where the answer meets it, what the writer says of it. */
export function DemandRow({ view: own }: { view: DemandView }) {
  const { reading, view, insert, fragments, english } = usePanel();
  const words = useViewWords().demands;
  const { locale } = useWords();
  const { demand, state, counted } = own;
  const wish = own.wants[locale];
  const target = fragmentOf(own, insert.plans.value, fragments.all.value);
  const point = fragments.all.value.find(({ id }) => id === target?.id);
  const mended = writeIn(own, point);
  return (
    <li class={own.holds ? 'demand holds' : 'demand'} data-state={state}>
      {own.isYours && !own.isStruck ? (
        <label>
          <input
            type="checkbox"
            checked={state === 'met'}
            aria-label={words.done(wish)}
            onChange={(event) => void reading.tick(own.key, event.currentTarget.checked)}
          />{' '}
          {wish}
        </label>
      ) : (
        <span>
          <span class={state === 'not met' ? 'error' : 'good'} aria-hidden="true">
            {glyphs[state]}{' '}
          </span>
          {wish}
        </span>
      )}{' '}
      <span class="quiet">
        {words.state[state]}
        {counted &&
          `, ${words.counted(counted.number, counted.limit, words.units[counted.unit] ?? counted.unit)}`}
      </span>
      {demand && (
        <q class="quiet" lang="en">
          {demand.quote}
        </q>
      )}
      <span class="demand-actions">
        {demand && (
          <button type="button" class="small" onClick={() => view.toPost(demand.place)}>
            {words.inPost}
          </button>
        )}
        {target && (
          <button
            type="button"
            class="small"
            onClick={() => {
              view.place.value = 'draft';
              const { id, ...at } = target;
              view.toEnglish(id, { ...at, focus: true });
            }}
          >
            {own.at ? words.inAnswer : words.goThere}
          </button>
        )}
        {point && mended && (
          <button type="button" class="small" onClick={() => void english.edit(point, mended)}>
            {words.writeIn}
          </button>
        )}
        {demand ? (
          <button
            type="button"
            class="small"
            onClick={() => void reading.strike(own.key, !own.isStruck)}
          >
            {own.isStruck ? words.restore : words.strike}
          </button>
        ) : (
          <button type="button" class="small" onClick={() => void reading.remove(wish)}>
            {words.remove}
          </button>
        )}
      </span>
    </li>
  );
}
