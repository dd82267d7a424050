import { defaultBounds } from '../../utils/panel/job/default-bounds.ts';
import { SettledBox } from '../shell/boxes/settled-box.tsx';
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
        <SettledBox
          key={name}
          label={label}
          type="number"
          min={0}
          step="any"
          placeholder={defaultBounds[name]?.toString()}
          value={bounds[name] ?? ''}
          settle={({ valueAsNumber: bound }) =>
            void settings.change(({ facts }) => {
              const { [name]: _, ...others } = facts ?? {};
              return { facts: Number.isNaN(bound) ? others : { ...others, [name]: bound } };
            })
          }
        />
      ))}
    </details>
  );
}
