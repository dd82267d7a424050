import { usePanel, useWords } from '../panel-context.ts';

/** Which of the texts is seen where there is room for one: the Russian, both in pairs, the English. */
export function ViewSwitch() {
  const { view } = usePanel();
  const words = useWords().view;
  return (
    <div class="view-switch" role="radiogroup" aria-label={words.label}>
      {(['russian', 'pairs', 'english'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="view"
            aria-label={words[one]}
            checked={view.text.value === one}
            onChange={() => view.turnTo(one)}
          />
          <span class="long" aria-hidden="true">
            {words[one]}
          </span>
          <span class="short" aria-hidden="true">
            {words.short[one]}
          </span>
        </label>
      ))}
    </div>
  );
}
