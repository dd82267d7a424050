import type { EngineId } from '../../utils/storage/settings.ts';
import { AddressBox } from './address-box.tsx';
import { ConnectionList } from './connection-list.tsx';
import { KeyBox } from './key-box.tsx';
import { ModelBox } from './model-box.tsx';
import { useOptions } from './options-context.ts';
import { OwnFields } from './own-fields.tsx';
import { PresetRow } from './preset-row.tsx';
import { Refusals } from './refusals.tsx';
import { TestResult } from './test-result.tsx';
import { Thinking } from './thinking.tsx';

const engines: EngineId[] = ['openai', 'openai-compatible', 'anthropic', 'built-in', 'practice'];

/** Which model translates, at which address, with which key, and whether that works. */
export function EngineSettings() {
  const { words, engine: form } = useOptions();
  const engine = form.engine.value;
  const isHere = engine === 'built-in' || engine === 'practice';
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
      <PresetRow />
      {engine === 'built-in' && form.builtIn.value && (
        <p role="status">{words.builtIn[form.builtIn.value]}</p>
      )}
      {engine === 'practice' && <p role="status">{words.practiceHint}</p>}
      {/* What an engine does not need is not there: a field that cannot be used only asks to be filled. */}
      {!isHere && (
        <>
          {engine !== 'openai' && <AddressBox />}
          <ModelBox />
          <Thinking />
          <KeyBox />
          <OwnFields />
          <p>
            <button
              type="button"
              class="primary"
              disabled={form.isTesting.value}
              onClick={() => void form.test()}
            >
              {words.test}
            </button>
          </p>
          <TestResult />
        </>
      )}
      <ConnectionList />
      {!isHere && <Refusals />}
    </section>
  );
}
