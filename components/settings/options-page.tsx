import { useEffect } from 'preact/hooks';
import type { Options } from '../../utils/panel/settings/options.ts';
import { guardUndo } from '../draft/own-undo.ts';
import { Boundary, LastResort } from '../shell/boundary.tsx';
import { SettledBox } from '../shell/boxes/settled-box.tsx';
import { EngineSettings } from './engine-settings.tsx';
import { InterfaceSettings } from './interface-settings.tsx';
import { LaneSettings } from './lane-settings.tsx';
import { OptionsContext, useOptions } from './options-context.ts';
import { RightWords } from './right-words.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { TermSettings } from './term-settings.tsx';

/** The settings page; what is changed is kept at once. */
export function OptionsPage({ options }: { options: Options }) {
  const { settings } = options;
  useEffect(guardUndo, []);
  useEffect(() => {
    document.documentElement.lang = settings.language.value;
    // The page's own title is written before any language is known.
    const words = settings.viewWords.value?.options;
    if (words) document.title = `Proposal Translator: ${words.title}`;
  }, [settings.language.value, settings.viewWords.value]);
  if (settings.failure.value && !settings.words.value)
    return <LastResort failure={settings.failure.value} />;
  if (!settings.isLoaded.value || !settings.words.value || !settings.viewWords.value) return null;
  return (
    <OptionsContext.Provider value={options}>
      <Sections />
    </OptionsContext.Provider>
  );
}

function Sections() {
  const { words, settings } = useOptions();
  return (
    <main class="options">
      <h1>{words.title}</h1>
      <Boundary>
        <EngineSettings />
      </Boundary>
      <Boundary>
        <LaneSettings />
      </Boundary>
      <Boundary>
        <InterfaceSettings />
      </Boundary>
      <Boundary>
        <RuleSettings />
      </Boundary>
      <Boundary>
        <RightWords />
      </Boundary>
      <Boundary>
        <TermSettings />
      </Boundary>
      <section>
        <h2>{words.privacyTitle}</h2>
        <p class="quiet">{words.privacy}</p>
        <SettledBox
          label={words.receipts}
          isNarrow
          type="number"
          min={1}
          max={10_000}
          value={settings.settings.value.receipts}
          settle={({ valueAsNumber }) => {
            const receipts = Math.round(valueAsNumber);
            if (!(receipts >= 1 && receipts <= 10_000)) return false;
            void settings.keepReceipts(receipts);
          }}
        />
      </section>
    </main>
  );
}
