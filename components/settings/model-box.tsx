import { useSignal } from '@preact/signals';
import type { ModelInfo } from '../../utils/messages.ts';
import { SearchBox } from '../shell/boxes/search-box.tsx';
import { Fault } from './fault.tsx';
import { useOptions } from './options-context.ts';

/** So many are looked through at a glance; more are filtered first. */
const atOnce = 50;
const few = 10;

/** Which model: typed, or chosen from those that the server lists. */
export function ModelBox() {
  const { words, engine: form } = useOptions();
  return (
    <>
      <label for="model">{words.model}</label>
      <div class="row nowrap">
        <input
          id="model"
          class="field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={form.model.value}
          aria-invalid={form.place.value === 'model'}
          aria-describedby="model-fault"
          onInput={(event) => form.typeModel(event.currentTarget.value)}
        />
        <button
          type="button"
          disabled={form.isTesting.value}
          onClick={() => void form.listModels()}
        >
          {words.listModels}
        </button>
      </div>
      <Fault place="model" />
      {form.models.value.length > 0 && <ModelList models={form.models.value} />}
    </>
  );
}

function ModelList({ models }: { models: ModelInfo[] }) {
  const { words, engine: form } = useOptions();
  const filter = useSignal('');
  const parts = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = models.filter(({ id }) => parts.every((part) => id.toLowerCase().includes(part)));
  const rest = found.length - atOnce;
  return (
    <>
      <p class="quiet" role="status">
        {words.modelsFound(found.length)}
      </p>
      {models.length > few && <SearchBox label={words.filterModels} text={filter} />}
      <ul class="model-list">
        {found.slice(0, atOnce).map((model) => (
          <li key={model.id}>
            <button
              type="button"
              class="link"
              aria-pressed={form.model.value === model.id}
              onClick={() => form.typeModel(model.id)}
            >
              {model.shutdownDate ? words.shutdown(model.id, model.shutdownDate) : model.id}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{words.moreModels(rest)}</p>}
    </>
  );
}
