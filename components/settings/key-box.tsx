import { useSignal } from '@preact/signals';
import { Fault } from './fault.tsx';
import { useOptions } from './options-context.ts';

/** The key of the server: typed, never shown again, and sent to that server alone. */
export function KeyBox() {
  const { words, engine: form, settings, presets, adapter } = useOptions();
  const isShown = useSignal(false);
  const host = form.host.value;
  const preset = presets.find(({ baseUrl }) => baseUrl === form.baseUrl.value);
  const { signIn } = form;
  return (
    <>
      <label for="key">{words.key}</label>
      <div class="row nowrap">
        {/* A plain text box, masked by CSS: a password box would be offered to password managers. */}
        <input
          id="key"
          class={isShown.value ? 'field' : 'field masked'}
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={form.key.value}
          placeholder={form.hasKey.value ? '••••••••' : ''}
          aria-invalid={form.keyFault.value !== undefined || form.place.value === 'key'}
          aria-describedby="key-sign key-fault key-hint"
          onInput={(event) => form.typeKey(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-pressed={isShown.value}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {words.show}
        </button>
      </div>
      <p id="key-sign" class="error" role="status">
        {form.keyFault.value && words.keyFault(form.keyFault.value)}
      </p>
      <Fault place="key" />
      <p id="key-hint" class="quiet">
        {host !== '' &&
          `${form.hasKey.value ? words.keySaved(host) : preset?.needsKey === false ? words.keyNotNeeded : words.keyNone(host)} ${words.keyFor(host)}`}
      </p>
      {form.isKeyDropped.value && (
        <p class="warning" role="status">
          {words.keyDropped}
        </p>
      )}
      <p class="row">
        {signIn && host === 'openrouter.ai' && (
          <button
            type="button"
            class="small"
            disabled={form.isTesting.value}
            onClick={() => void signIn()}
          >
            {words.signIn}
          </button>
        )}
        {preset?.keyPage && !form.hasKey.value && (
          <button
            type="button"
            class="small"
            onClick={() => adapter.openPage(preset.keyPage ?? '')}
          >
            {words.keyPage(preset.name)}
          </button>
        )}
        {form.hasKey.value && (
          <button type="button" class="small" onClick={() => form.forgetKey()}>
            {words.forget}
          </button>
        )}
      </p>
      <label class="row">
        <input
          type="checkbox"
          checked={settings.settings.value.keysInSession}
          onChange={(event) => form.keepInSession(event.currentTarget.checked)}
        />
        {words.inSession}
      </label>
    </>
  );
}
