import { commands } from '../../../utils/panel/shell/commands.ts';
import { useLateWords, usePanel, useWords } from '../panel-context.ts';

/** The entries of the menu, in groups; arrows go from one to the next. */
export function MenuList({ close }: { close(): void }) {
  const panel = usePanel();
  const words = useWords();
  const view = useLateWords();
  if (!view) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it.
    <div onKeyDown={move}>
      {(['drafts', 'exchange', 'panel'] as const).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen.
        <div key={group} role="group" aria-label={view.menu.groups[group]} class="menu-group">
          {commands
            .filter((command) => command.group === group)
            .map((command) => (
              <button
                key={command.id}
                type="button"
                onClick={() => {
                  close();
                  command.run(panel);
                }}
              >
                {command.label(words, view)}
              </button>
            ))}
        </div>
      ))}
    </div>
  );
}

/** Down and up through all entries, round the ends; to the first and the last. */
function move(event: KeyboardEvent): void {
  const list = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>('button'),
  ];
  const at = list.indexOf(document.activeElement as HTMLButtonElement);
  const next = {
    ArrowDown: (at + 1) % list.length,
    ArrowUp: (at - 1 + list.length) % list.length,
    Home: 0,
    End: list.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  list[next]?.focus();
}
