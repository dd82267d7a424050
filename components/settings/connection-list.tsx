import { useSignal } from '@preact/signals';
import { useOptions } from './options-context.ts';

/** What is set, kept under a name, to be chosen again here or in the panel, or to go on with when another fails. */
export function ConnectionList() {
  const { words, connections } = useOptions();
  const name = useSignal('');
  const saved = connections.saved.value;
  return (
    <>
      <h2>{words.connectionsTitle}</h2>
      <form
        class="row nowrap"
        onSubmit={(event) => {
          event.preventDefault();
          void connections.save(name.value);
          name.value = '';
        }}
      >
        <input
          class="field"
          type="text"
          aria-label={words.connectionName}
          placeholder={words.connectionName}
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <button type="submit" disabled={name.value.trim() === ''}>
          {words.saveConnection}
        </button>
      </form>
      <ul class="rule-list">
        {saved.map(({ id, name, model }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              aria-pressed={connections.current.value?.id === id}
              onClick={() => void connections.use(id)}
            >
              {name} · {model}
            </button>
            <button
              type="button"
              class="small"
              aria-label={words.removeConnectionNamed(name)}
              onClick={() => void connections.remove(id)}
            >
              {words.removeConnection}
            </button>
          </li>
        ))}
      </ul>
      {saved.length > 0 && (
        <>
          <label for="fallback">{words.fallback}</label>
          <select
            id="fallback"
            value={connections.fallback.value?.id ?? ''}
            onChange={(event) => void connections.fallBackTo(event.currentTarget.value)}
          >
            <option value="">{words.noFallback}</option>
            {saved.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <p class="quiet">{words.fallbackHint}</p>
        </>
      )}
    </>
  );
}
