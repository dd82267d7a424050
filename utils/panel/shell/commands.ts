import type { ViewWords, Words } from '../../interface/index.ts';
import { findingKey } from '../english/english-part.ts';
import { stepToFinding } from '../english/finding-steps.ts';
import type { Panel } from './panel.ts';

/** Something that can be done from anywhere: in the menu where it has a group, in the palette always. */
export interface Command {
  id: string;
  label(words: Words, view: ViewWords): string;
  group?: 'drafts' | 'exchange' | 'panel';
  /** The key that does the same, as `keys` writes it. */
  key?: string;
  run(panel: Panel): unknown;
}

/** Every command; the menu and the palette draw this one list. */
export const commands: readonly Command[] = [
  {
    id: 'translate',
    key: 'Mod+Shift+Enter',
    label: (w) => w.run.translate,
    run: (p) => p.run.translate(),
  },
  { id: 'stop', key: 'Escape', label: (w) => w.run.stop, run: (p) => p.run.stop() },
  { id: 'insert', key: 'Mod+Alt+Enter', label: (w) => w.insert.insert, run: insert },
  { id: 'fields', label: (w) => w.insert.fields, run: (p) => p.insert.unfold() },
  { id: 'second', group: 'exchange', label: (_w, v) => v.second.title, run: sheet('second') },
  { id: 'as-client', label: (_w, v) => v.asClient.title, run: sheet('as-client') },
  { id: 'read', label: (w) => w.header.readJob, run: (p) => p.place.readJob() },
  {
    id: 'next',
    key: 'F8',
    label: (_w, v) => v.proof.next,
    run: (p) => stepToFinding(p.fragments, p.view, 1),
  },
  {
    id: 'previous',
    key: 'Shift+F8',
    label: (_w, v) => v.proof.previous,
    run: (p) => stepToFinding(p.fragments, p.view, -1),
  },
  {
    id: 'fix',
    key: 'Mod+F8',
    label: (_w, v) => v.shortcuts.does.fixFinding,
    run: fixOpen,
  },
  ...(['russian', 'pairs', 'english'] as const).map(
    (text): Command => ({
      id: text,
      label: (w) => `${w.view.label}: ${w.view[text]}`,
      run: ({ view }) => {
        view.place.value = 'draft';
        view.turnTo(text);
      },
    }),
  ),
  ...(['draft', 'job', 'documents'] as const).map(
    (place): Command => ({
      id: place,
      label: (w) => w.places[place],
      run: ({ view }) => (view.place.value = place),
    }),
  ),
  { id: 'drafts', group: 'drafts', label: (_w, v) => v.menu.drafts, run: sheet('drafts') },
  { id: 'answers', group: 'drafts', label: (_w, v) => v.menu.answers, run: sheet('answers') },
  { id: 'terms', group: 'drafts', label: (_w, v) => v.terms.title, run: sheet('terms') },
  {
    id: 'change-term',
    key: 'F2',
    label: (_w, v) => v.terms.changeCommand,
    run: async (p) => (await import('../documents/terms/change-selected.ts')).changeSelected(p),
  },
  { id: 'life', group: 'drafts', label: (_w, v) => v.menu.life, run: sheet('life') },
  { id: 'versions', group: 'drafts', label: (_w, v) => v.menu.versions, run: sheet('versions') },
  {
    id: 'new',
    group: 'drafts',
    label: (_w, v) => v.menu.newDraft,
    run: (p) => p.exchange.newDraft(),
  },
  {
    id: 'practice',
    group: 'drafts',
    label: (w) => w.header.practice,
    run: (p) => p.exchange.openPractice(),
  },
  {
    id: 'prompt',
    group: 'exchange',
    label: (w) => w.header.copyPrompt,
    run: (p) => p.exchange.copyPrompt(),
  },
  {
    id: 'prompt-errors',
    group: 'exchange',
    label: (_w, v) => v.running.promptRepair,
    run: (p) => p.exchange.copyPrompt(undefined, 'errors'),
  },
  {
    id: 'prompt-all',
    group: 'exchange',
    label: (_w, v) => v.running.promptAll,
    run: (p) => p.exchange.copyPrompt(undefined, 'all'),
  },
  {
    id: 'answer',
    group: 'exchange',
    label: (w) => w.header.pasteAnswer,
    run: sheet('paste-answer'),
  },
  { id: 'job-text', group: 'exchange', label: (_w, v) => v.menu.pasteJob, run: sheet('paste-job') },
  { id: 'receipts', group: 'panel', label: (_w, v) => v.menu.receipts, run: sheet('receipts') },
  {
    id: 'settings',
    group: 'panel',
    label: (_w, v) => v.menu.settings,
    run: (p) => p.adapter.openOptions(),
  },
  {
    id: 'palette',
    group: 'panel',
    key: 'Mod+K',
    label: (_w, v) => v.menu.palette,
    run: sheet('palette'),
  },
  {
    id: 'shortcuts',
    group: 'panel',
    key: '?',
    label: (_w, v) => v.menu.shortcuts,
    run: sheet('shortcuts'),
  },
];

function sheet(
  name:
    | 'drafts'
    | 'versions'
    | 'receipts'
    | 'shortcuts'
    | 'paste-answer'
    | 'paste-job'
    | 'answers'
    | 'life'
    | 'palette'
    | 'as-client'
    | 'second'
    | 'terms',
) {
  return ({ view }: Panel) => (view.sheet.value = name);
}

function insert({ insert }: Panel): unknown {
  return insert.canInsert.peek() ? insert.insert() : undefined;
}

/** Mends the finding whose card is open. */
function fixOpen({ view, fragments, english }: Panel): unknown {
  const now = view.finding.peek();
  const own = now && fragments.view(now.id).peek();
  const finding = own?.findings.find((one) => findingKey(own, one) === now?.key);
  return own && finding ? english.fix(own, finding) : undefined;
}

/** The commands whose names hold every word that was typed, in any order. */
export function findCommands(typed: string, labelOf: (command: Command) => string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter((command) => {
    const label = labelOf(command).toLowerCase();
    return command.id !== 'palette' && words.every((word) => label.includes(word));
  });
}
