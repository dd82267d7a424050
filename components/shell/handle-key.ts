import type { Panel } from '../../utils/panel/shell/panel.ts';

/** The keys of the panel; the cheat sheet prints this list. `Mod` is Ctrl, on a Mac ⌘. */
export const keys = [
  { keys: 'Mod+Enter', does: 'translateFragment' },
  { keys: 'Mod+Shift+Enter', does: 'translateAll' },
  { keys: 'F8', does: 'nextFinding' },
  { keys: 'Shift+F8', does: 'fixFinding' },
  { keys: 'F9', does: 'nextUntranslated' },
  { keys: 'Shift+F9', does: 'otherSide' },
  { keys: 'F4', does: 'takeMemory' },
  { keys: 'Mod+Alt+Enter', does: 'insert' },
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
    event.key,
  ]
    .filter(Boolean)
    .join('+');
  return keys.find((one) => one.keys === name)?.does;
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
    case 'nextFinding': {
      const list = all.flatMap((one) => one.findings.map((_, index) => ({ id: one.id, index })));
      const now = view.finding.peek();
      const at = list.findIndex((one) => one.id === now?.id && one.index === now.index);
      const next = list[(at + 1) % Math.max(1, list.length)];
      if (!next) return false;
      view.toEnglish(next.id);
      view.finding.value = next;
      document.getElementById(`finding-${next.id}-${next.index}`)?.querySelector('button')?.focus();
      return true;
    }
    case 'fixFinding': {
      const now = view.finding.peek();
      const own = now && fragments.view(now.id).peek();
      const finding = own && now && own.findings[now.index];
      if (own && finding) void english.fix(own, finding);
      return finding !== undefined;
    }
    case 'nextUntranslated': {
      const open = all.filter((one) => one.untranslated + one.stale > 0);
      const at = open.findIndex((one) => one.id === active);
      const next = open[(at + 1) % Math.max(1, open.length)];
      if (next) view.toSource(next.id);
      return next !== undefined;
    }
    case 'otherSide': {
      if (active === undefined) return false;
      const box = document.querySelector<HTMLElement>(
        `[data-fragment="${CSS.escape(active)}"] [role=textbox]`,
      );
      if (box?.contains(target)) view.toSource(active);
      else box?.focus();
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
      if (view.sheet.peek() || !panel.run.isRunning.peek()) return false;
      void panel.run.stop();
      return true;
    case 'cheatSheet':
      // While something is being written a question mark is a question mark.
      if (target.isContentEditable || target.matches('input, textarea, select')) return false;
      view.sheet.value = 'shortcuts';
      return true;
  }
}
