import { stepToFinding } from '../../utils/panel/english/finding-steps.ts';
import { commands } from '../../utils/panel/shell/commands.ts';
import type { Panel } from '../../utils/panel/shell/panel.ts';
import { noteCaret } from '../draft/use-caret.ts';

/** The keys of the panel; the cheat sheet prints this list. `Mod` is Ctrl, on a Mac ⌘. */
export const keys = [
  { keys: 'Mod+Enter', does: 'translateFragment' },
  { keys: 'Mod+Shift+Enter', does: 'translateAll' },
  { keys: 'F8', does: 'nextFinding' },
  { keys: 'Shift+F8', does: 'previousFinding' },
  { keys: 'Mod+F8', does: 'fixFinding' },
  { keys: 'F9', does: 'nextUntranslated' },
  { keys: 'Shift+F9', does: 'otherSide' },
  { keys: 'F2', does: 'changeTerm' },
  { keys: 'F4', does: 'takeMemory' },
  { keys: 'Mod+Alt+Enter', does: 'insert' },
  { keys: 'Mod+K', does: 'palette' },
  { keys: 'Escape', does: 'stop' },
  { keys: '?', does: 'cheatSheet' },
] as const;

export type KeyAction = (typeof keys)[number]['does'];

/** Does what a key stands for, wherever the caret is. */
export function handleKey(panel: Panel, event: KeyboardEvent): void {
  const action = actionOf(event);
  if (!action || !run(panel, action, event)) return;
  event.preventDefault();
}

function actionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.isComposing) return undefined;
  const name = [
    event.ctrlKey || event.metaKey ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && event.key !== '?' ? 'Shift' : '',
    keyOf(event),
  ]
    .filter(Boolean)
    .join('+');
  return keys.find((one) => one.keys === name)?.does;
}

/** A letter by its place where the layout is not a Latin one: Ctrl+K is the same key on a Russian layout. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^\p{L}$/u.test(key) && code.startsWith('Key') ? code.slice(3) : key;
}

function run(panel: Panel, action: KeyAction, event: KeyboardEvent): boolean {
  const { view, fragments, english, insert } = panel;
  const active = view.activeId.peek();
  const target = event.target as HTMLElement;
  const all = fragments.all.peek();
  switch (action) {
    case 'translateFragment': {
      const own = active === undefined ? undefined : fragments.view(active).peek();
      if (own) void english.translate(own);
      return own !== undefined;
    }
    case 'translateAll':
      void panel.run.translate();
      return true;
    case 'nextFinding':
    case 'previousFinding':
      // Where the caret was put a moment ago is told later, and would turn the texts back to it.
      noteCaret();
      return stepToFinding(fragments, view, action === 'nextFinding' ? 1 : -1);
    case 'changeTerm':
      void commands.find(({ id }) => id === 'change-term')?.run(panel);
      return true;
    case 'fixFinding':
      return commands.find(({ id }) => id === 'fix')?.run(panel) !== undefined;
    case 'palette':
      view.sheet.value = 'palette';
      return true;
    case 'nextUntranslated': {
      const open = all.filter((one) => one.untranslated + one.stale > 0);
      const at = open.findIndex((one) => one.id === active);
      const next = open[(at + 1) % Math.max(1, open.length)];
      if (next) view.toSource(next.id, { focus: true });
      return next !== undefined;
    }
    case 'otherSide': {
      // From where the caret is now: a finding that is looked at may be in another point.
      fragments.settle();
      noteCaret();
      const draftLine = view.line.peek();
      const points = fragments.draft.peek().fragments;
      const own = points.find(({ lines }) => lines.some(({ index }) => index === draftLine));
      const id = own?.id ?? active;
      if (id === undefined) return false;
      const isEnglish = view.hasColumns.peek()
        ? target.closest('.fragments') !== null
        : view.text.peek() !== 'russian';
      if (isEnglish) view.toSource(id, { draftLine, focus: true });
      else view.toEnglish(id, { draftLine, focus: true });
      return true;
    }
    case 'takeMemory': {
      const offer = document.querySelector<HTMLElement>('[aria-keyshortcuts="F4"]');
      offer?.click();
      return offer !== null;
    }
    case 'insert':
      if (insert.canInsert.peek()) void insert.insert();
      return true;
    case 'stop':
      if (view.sheet.peek() || !(panel.run.isRunning.peek() || panel.run.isStarting.peek()))
        return false;
      void panel.run.stop();
      return true;
    case 'cheatSheet':
      // While something is being written a question mark is a question mark.
      if (target.isContentEditable || target.matches('input, textarea, select')) return false;
      view.sheet.value = 'shortcuts';
      return true;
  }
}
