import { useSignal } from '@preact/signals';
import type { EngineId } from '../../utils/storage/settings.ts';
import { FailureSentence } from '../shell/failure-sentence.tsx';
import { useOptions } from './options-context.ts';
import { Refusals } from './refusals.tsx';

const engines: EngineId[] = ['openai', 'openai-compatible', 'built-in', 'practice'];

/** Which model translates, at which address, with which key, and whether that works. */
export function EngineSettings() {
  const { words, engine: form, presets, settings } = useOptions();
  const isShown = useSignal(false);
  const engine = form.engine.value;
  const isCompatible = engine === 'openai-compatible';
  const isBuiltIn = engine === 'built-in' || engine === 'practice';
  const url = form.baseUrl.value;
  const isBadUrl = isCompatible && url !== '' && form.host.value === '';
  return (
    <section>
      <h2>{words.engineTitle}</h2>
      <label for="engine">{words.engine}</label>
      <select
        id="engine"
        value={engine}
        onChange={(event) => form.chooseEngine(event.currentTarget.value as EngineId)}
      >
        {engines.map((one) => (
          <option key={one} value={one}>
            {words.engines[one]}
          </option>
        ))}
      </select>
      {engine === 'built-in' && form.builtIn.value && (
        <p role="status">{words.builtIn[form.builtIn.value]}</p>
      )}
      {isCompatible && (
        <div class="row presets">
          <span class="quiet">{words.presets}:</span>
          {presets.map((preset) => (
            <button
              key={preset.name}
              type="button"
              class="small"
              aria-pressed={url === preset.baseUrl}
              onClick={() => {
                form.typeBaseUrl(preset.baseUrl);
                form.settleBaseUrl();
                void form.allow();
              }}
            >
              {preset.name}
            </button>
          ))}
        </div>
      )}
      <label for="base-url">{words.baseUrl}</label>
      <input
        id="base-url"
        class="field"
        type="text"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        value={isBuiltIn ? '' : url}
        readOnly={!isCompatible}
        aria-invalid={isBadUrl}
        aria-describedby="base-url-hint"
        onInput={(event) => form.typeBaseUrl(event.currentTarget.value)}
        onChange={() => form.settleBaseUrl()}
      />
      <p id="base-url-hint" class={isBadUrl ? 'error' : 'quiet'}>
        {isBadUrl ? words.badUrl : isCompatible ? words.baseUrlHint : ''}
      </p>
      <label for="model">{words.model}</label>
      <div class="row nowrap">
        <input
          id="model"
          class="field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          disabled={isBuiltIn}
          value={isBuiltIn ? '' : form.model.value}
          onInput={(event) => form.typeModel(event.currentTarget.value)}
        />
        <button
          type="button"
          disabled={isBuiltIn || form.isTesting.value}
          onClick={() => void form.listModels()}
        >
          {words.listModels}
        </button>
      </div>
      {form.models.value.length > 0 && (
        <>
          <p class="quiet" role="status">
            {words.modelsFound(form.models.value.length)}
          </p>
          <ul class="model-list">
            {form.models.value.map((model) => (
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
        </>
      )}
      {engine === 'openai' && <Effort />}
      <label for="key">{words.key}</label>
      <div class="row nowrap">
        {/* A plain text box, masked by CSS: a password box would be offered to password managers. */}
        <input
          id="key"
          class={isShown.value ? 'field' : 'field masked'}
          type="text"
          spellcheck={false}
          autocomplete="off"
          disabled={isBuiltIn}
          value={form.key.value}
          placeholder={form.hasKey.value ? '••••••••' : ''}
          aria-invalid={form.keyFault.value !== undefined}
          aria-describedby="key-fault key-hint"
          onInput={(event) => form.typeKey(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-pressed={isShown.value}
          disabled={isBuiltIn}
          onClick={() => (isShown.value = !isShown.value)}
        >
          {words.show}
        </button>
      </div>
      <p id="key-fault" class="error" role="status">
        {form.keyFault.value && words.keyFault(form.keyFault.value)}
      </p>
      <p id="key-hint" class="quiet">
        {form.host.value &&
          !isBuiltIn &&
          `${form.hasKey.value ? words.keySaved(form.host.value) : words.keyNone(form.host.value)} ${words.keyFor(form.host.value)}`}
      </p>
      {form.isKeyDropped.value && (
        <p class="warning" role="status">
          {words.keyDropped}
        </p>
      )}
      {form.hasKey.value && !isBuiltIn && (
        <p>
          <button type="button" class="small" onClick={() => form.forgetKey()}>
            {words.forget}
          </button>
        </p>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={settings.settings.value.keysInSession}
          onChange={(event) => form.keepInSession(event.currentTarget.checked)}
        />
        {words.inSession}
      </label>
      <p>
        <button
          type="button"
          class="primary"
          disabled={form.isTesting.value || isBuiltIn}
          onClick={() => void form.test()}
        >
          {words.test}
        </button>
      </p>
      <Outcome />
      <Refusals />
    </section>
  );
}

function Effort() {
  const { words, settings, engine: form, effortChoice } = useOptions();
  const { openai } = settings.settings.value;
  const { values, value } = effortChoice(form.model.value, openai.effort);
  if (values.length < 2) return null;
  return (
    <>
      <label for="effort">{words.effort}</label>
      <select
        id="effort"
        value={value}
        onChange={(event) => {
          const effort = event.currentTarget.value;
          const { effort: _former, ...rest } = openai;
          void settings.change({ openai: effort ? { ...rest, effort } : rest });
        }}
      >
        {values.map((effort) => (
          <option key={effort} value={effort}>
            {effort || words.effortDefault}
          </option>
        ))}
      </select>
    </>
  );
}

function Outcome() {
  const { words, common, engine: form, adapter } = useOptions();
  const outcome = form.outcome.value;
  const isRefused = outcome?.kind === 'failed' && outcome.failure.code === 'origin-refused';
  return (
    <p role="status" class={outcome && outcome.kind !== 'works' ? 'error' : 'good'}>
      {form.isTesting.value && words.testing}
      {outcome?.kind === 'works' && `✓ ${words.works(outcome.model)} ${words.tested(outcome)}`}
      {outcome?.kind === 'works' && outcome.baseUrl && (
        <>
          {' '}
          {words.worksAt(outcome.baseUrl)}{' '}
          <button type="button" class="small" onClick={() => form.useAddress()}>
            {words.useAddress}
          </button>
        </>
      )}
      {outcome?.kind === 'denied' && `✕ ${words.denied}`}
      {outcome?.kind === 'failed' && (
        <>
          <span aria-hidden="true">✕ </span>
          <FailureSentence failure={outcome.failure} language={common.locale} />
        </>
      )}
      {isRefused && ` ${words.ollama(adapter.ownOrigin)}`}
    </p>
  );
}
