import { useSignal } from '@preact/signals';
import { usePanel, useWords } from './panel-context.ts';

/** Each in its own words: who looks for it may not read the other. */
const languageNames = { en: 'English', ru: 'Русский' };

/** The first screen: what is read, what is sent and to whom. Nothing leaves before it is accepted. */
export function ConsentScreen() {
  const panel = usePanel();
  const text = useWords().consent;
  const isDeclined = useSignal(false);
  if (isDeclined.value)
    return (
      <main class="consent">
        <p>{text.declined}</p>
        <button type="button" onClick={() => (isDeclined.value = false)}>
          {text.reconsider}
        </button>
      </main>
    );
  return (
    <main class="consent">
      <fieldset class="row">
        <legend class="sr">{text.language}</legend>
        {(['en', 'ru'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="small"
            lang={one}
            aria-pressed={panel.settings.language.value === one}
            onClick={() => void panel.settings.change({ language: one })}
          >
            {languageNames[one]}
          </button>
        ))}
      </fieldset>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <h2>{text.readTitle}</h2>
      <p>{text.read}</p>
      <h2>{text.sentTitle}</h2>
      <p>{text.sent}</p>
      <h2>{text.neverTitle}</h2>
      <p>{text.never}</p>
      <div class="choices">
        <button type="button" class="primary" onClick={() => void panel.settings.agree()}>
          {text.agree}
        </button>
        <button
          type="button"
          onClick={async () => {
            await panel.settings.agree();
            await panel.exchange.openPractice();
          }}
        >
          {text.agreeAndPractise}
        </button>
        <button type="button" class="quiet" onClick={() => (isDeclined.value = true)}>
          {text.notNow}
        </button>
      </div>
    </main>
  );
}
