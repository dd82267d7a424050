import { priceWords } from '../../utils/panel/settings/price-words.ts';
import { useOptions } from './options-context.ts';

/** Servers that many have: one click sets the address and a model, and says what is known of them. */
export function PresetRow() {
  const { words, engine: form, presets } = useOptions();
  const chosen = presets.find(
    ({ engine, baseUrl }) => engine === form.engine.value && baseUrl === form.baseUrl.value,
  );
  const known = chosen && words.presetNotes[chosen.id as keyof typeof words.presetNotes];
  return (
    <>
      <div class="row presets">
        <span class="quiet">{words.presets}:</span>
        {presets.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="small"
            aria-pressed={preset === chosen}
            onClick={() => void form.usePreset(preset)}
          >
            {preset.name}
          </button>
        ))}
      </div>
      {chosen && (
        <>
          <p class="row">
            {chosen.models.map((model) => (
              <button
                key={model}
                type="button"
                class="small"
                aria-pressed={form.model.value === model}
                onClick={() => form.typeModel(model)}
              >
                {model} · {priceWords(words, model, form.host.value)}
              </button>
            ))}
          </p>
          <p class="quiet">
            {known} {words.notTried}
          </p>
        </>
      )}
      <details>
        <summary>{words.gigachatTitle}</summary>
        <p class="quiet">{words.gigachat}</p>
      </details>
      <details>
        <summary>{words.proxyTitle}</summary>
        <p class="quiet">{words.proxy}</p>
      </details>
    </>
  );
}
