import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Command, findCommands } from '../../../utils/panel/shell/commands.ts';
import { usePanel, useViewWords, useWords } from '../panel-context.ts';
import { SheetFrame } from '../sheet-frame.tsx';

/** Every command by its name: typed in part, chosen with the arrows, done with Enter. */
export function PaletteSheet() {
  const panel = usePanel();
  const words = useWords();
  const view = useViewWords();
  const typed = useSignal('');
  const at = useSignal(0);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const labelOf = (command: Command) => command.label(words, view);
  const found = findCommands(typed.value, labelOf);
  const chosen = found[Math.min(at.value, found.length - 1)];
  const run = (command: Command | undefined) => {
    if (!command) return;
    panel.view.sheet.value = undefined;
    // After the focus has gone back to where it was.
    requestAnimationFrame(() => command.run(panel));
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) at.value = (at.value + step + found.length) % Math.max(1, found.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <SheetFrame title={view.menu.palette}>
      <input
        ref={box}
        class="field"
        role="combobox"
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={chosen && `command-${chosen.id}`}
        aria-label={view.menu.palette}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          at.value = 0;
        }}
        onKeyDown={press}
      />
      <div id="commands" role="listbox" aria-label={view.menu.palette} class="palette">
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above.
          // biome-ignore lint/a11y/useFocusableInteractive: the box above keeps the focus.
          <div
            key={command.id}
            id={`command-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => run(command)}
          >
            <span>{labelOf(command)}</span>
            {command.key && <kbd>{command.key.replace('Mod', 'Ctrl')}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="quiet">{view.drafts.nothingFound}</p>}
    </SheetFrame>
  );
}
