import { keys } from './handle-key.ts';
import { useViewWords } from './panel-context.ts';
import { SheetFrame } from './sheet-frame.tsx';

const isMac = /mac/i.test(navigator.platform);

/** The cheat sheet: every key of the panel and the browser's two. */
export function ShortcutsSheet() {
  const words = useViewWords().shortcuts;
  const rows: [string, string][] = [
    ...keys.map((one): [string, string] => [one.keys, words.does[one.does]]),
    ['Alt+P', words.openPanel],
    ['Alt+I', words.browserInsert],
  ];
  return (
    <SheetFrame title={words.title}>
      <dl class="key-list">
        {rows.map(([combination, does]) => (
          <div key={combination}>
            <dt>
              {combination.split('+').map((key) => (
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.hint}</p>
    </SheetFrame>
  );
}

function nameOf(key: string): string {
  if (key === 'Mod') return isMac ? '⌘' : 'Ctrl';
  return key;
}
