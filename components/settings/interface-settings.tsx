import { useOptions } from './options-context.ts';

/** The language and the face of the panel. */
export function InterfaceSettings() {
  const { words, settings } = useOptions();
  const now = settings.settings.value;
  return (
    <section>
      <h2>{words.interfaceTitle}</h2>
      <label for="language">{words.language}</label>
      <select
        id="language"
        value={now.language ?? 'auto'}
        onChange={(event) => {
          const language = event.currentTarget.value as 'auto' | 'en' | 'ru';
          void settings.change({ language: language === 'auto' ? undefined : language } as never);
        }}
      >
        {(['auto', 'en', 'ru'] as const).map((one) => (
          <option key={one} value={one}>
            {words.languages[one]}
          </option>
        ))}
      </select>
      <label class="row">
        <input
          type="checkbox"
          checked={now.serif}
          onChange={(event) => void settings.change({ serif: event.currentTarget.checked })}
        />
        {words.serif}
      </label>
      <h2>{words.pairTitle}</h2>
      <div class="row nowrap">
        {(['source', 'target'] as const).map((side) => (
          <div key={side}>
            <label for={side}>{words[side]}</label>
            <select
              id={side}
              value={now.pair[side]}
              onChange={(event) => {
                const { value } = event.currentTarget;
                void settings.change(({ pair }) => ({ pair: { ...pair, [side]: value } }));
              }}
            >
              {languages.map((code) => (
                <option key={code} value={code}>
                  {new Intl.DisplayNames([settings.language.value], { type: 'language' }).of(code)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Languages in which people write to clients on Upwork; any other can be had by editing T.md. */
const languages = [
  'ru',
  'en',
  'uk',
  'be',
  'kk',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'pl',
  'tr',
  'zh',
  'ja',
];
