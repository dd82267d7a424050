import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadChecks } from '../../utils/panel/english/load-rules.ts';
import type { Severity } from '../../utils/style/rule.ts';
import { useOptions } from './options-context.ts';

/** Every rule of T.md: on or off, and how strict. */
export function RuleSettings() {
  const { words, settings } = useOptions();
  const rules = useSignal<Awaited<ReturnType<typeof loadChecks>>>([]);
  const { style, pair } = settings.settings.value;
  const language = settings.language.value;
  useEffect(() => {
    void loadChecks().then((loaded) => {
      rules.value = loaded;
    });
  }, []);
  const isUsual = pair.source === 'ru' && pair.target === 'en';
  return (
    <section>
      <h2>{words.rulesTitle}</h2>
      <p class="quiet">{words.rulesHint}</p>
      <ul class="rule-list">
        {rules.value.map((rule) => {
          const isOff = style.off?.includes(rule.id) ?? false;
          const title = rule.title[language];
          return (
            <li key={rule.id} id={`rule-${rule.id}`}>
              <label class="row nowrap">
                <input
                  type="checkbox"
                  checked={!isOff}
                  aria-label={words.ruleNamed(rule.id, title)}
                  onChange={(event) => {
                    const isOff = !event.currentTarget.checked;
                    void settings.change(({ style }) => ({
                      style: {
                        ...style,
                        off: [
                          ...(style.off ?? []).filter((id) => id !== rule.id),
                          ...(isOff ? [rule.id] : []),
                        ],
                      },
                    }));
                  }}
                />
                <span class="rule-id">{rule.id}</span>
                <span>{title}</span>
              </label>
              {!isUsual && !('anyPair' in rule) && <span class="quiet">{words.offForPair}</span>}
              {rule.isRule && (
                <select
                  aria-label={words.severityNamed(rule.id)}
                  value={style.severity?.[rule.id] ?? ''}
                  onChange={(event) => {
                    const chosen = event.currentTarget.value as Severity | '';
                    void settings.change(({ style }) => {
                      const { [rule.id]: _, ...others } = style.severity ?? {};
                      const severity = chosen ? { ...others, [rule.id]: chosen } : others;
                      return { style: { ...style, severity } };
                    });
                  }}
                >
                  <option value="">{words.severityDefault}</option>
                  <option value="error">{words.error}</option>
                  <option value="warning">{words.warning}</option>
                </select>
              )}
            </li>
          );
        })}
      </ul>
      <label class="row">
        {words.ordinals}
        <select
          value={style.ordinals ?? 'digits'}
          onChange={(event) => {
            const ordinals = event.currentTarget.value as 'digits' | 'words';
            void settings.change(({ style }) => ({ style: { ...style, ordinals } }));
          }}
        >
          <option value="digits">1st</option>
          <option value="words">first</option>
        </select>
      </label>
    </section>
  );
}
