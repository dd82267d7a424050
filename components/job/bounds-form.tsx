import { defaultBounds } from '../../utils/panel/job/default-bounds.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** The bounds of the facts and one's own rate; empty is what the program has. */
export function BoundsForm() {
  const { settings } = usePanel();
  const words = useViewWords().demands;
  const bounds = settings.settings.value.facts ?? {};
  return (
    <details class="bounds">
      <summary>{words.bounds}</summary>
      <p class="quiet">{words.boundsHint}</p>
      {Object.entries(words.bound).map(([name, label]) => (
        <label key={name}>
          {label}{' '}
          <input
            type="number"
            min="0"
            step="any"
            placeholder={defaultBounds[name]?.toString()}
            value={bounds[name] ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.valueAsNumber;
              const { [name]: _, ...others } = bounds;
              void settings.change({
                facts: Number.isNaN(value) ? others : { ...others, [name]: value },
              });
            }}
          />
        </label>
      ))}
    </details>
  );
}
