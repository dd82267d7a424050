import { useOptions } from './options-context.ts';

/** How many parts of a letter are asked for at once, or strictly one after another. */
export function LaneSettings() {
  const { words, settings } = useOptions();
  const { lanes } = settings.settings.value;
  const isStrict = lanes === 1;
  const change = (value: number | undefined) => void settings.change({ lanes: value } as never);
  return (
    <section>
      <h2>{words.lanesTitle}</h2>
      <p class="quiet">{words.lanesHint}</p>
      <label class="row">
        <input
          type="checkbox"
          checked={isStrict}
          onChange={(event) => change(event.currentTarget.checked ? 1 : undefined)}
        />
        {words.lanesStrict}
      </label>
      <label for="lanes">{words.lanes}</label>
      <select
        id="lanes"
        disabled={isStrict}
        value={isStrict ? '' : (lanes ?? '')}
        onChange={(event) => change(Number(event.currentTarget.value) || undefined)}
      >
        <option value="">{words.lanesByServer}</option>
        {[2, 3, 4].map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </section>
  );
}
