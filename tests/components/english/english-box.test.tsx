// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FragmentList } from '../../../components/english/fragment-list.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { createPanel, type Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { quietAdapter } from '../../support/quiet-adapter.ts';

// Both look at what was edited a while later, when a test is over.
vi.mock('../../../utils/panel/documents/checks/watch-corrections.ts', () => ({
  watchCorrections: () => undefined,
}));
vi.mock('../../../utils/panel/english/load-rules.ts', () => ({
  loadStyle: () => new Promise(() => undefined),
}));

let number = 0;
let panel: Panel;
let db: Database;

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
const boxes = () => [...document.querySelectorAll<HTMLElement>('[role=textbox]')];
const edits = async () =>
  Object.fromEntries((await db.edits.toArray()).map(({ key, target }) => [key, target]));

/** Types as the writer does: into the box, with what the browser tells of it. */
function type(box: HTMLElement | undefined, text: string): void {
  if (!box) throw new Error('no such box');
  box.textContent = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeEach(async () => {
  db = new Database(`english-box-${number++}`);
  await writeSettings({ consent: { version: 1, at: 1 } }, db);
  const rest = { createdAt: 1, updatedAt: 1, unticked: [], ignored: [], fields: {} };
  await db.drafts.bulkPut([
    { id: 'one', text: '1) Начнём с базы.\nПотом возьмём кэш.', ...rest },
    { id: 'two', text: '1) Другое письмо.', ...rest },
  ]);
  panel = createPanel({
    adapter: quietAdapter,
    db,
    search: '?draft=one',
    loadPractice: async () => {
      throw new Error('not asked for');
    },
  });
  panel.settings.needViewWords();
  await soon(() => expect(panel.draft.id.value).toBe('one'));
  await soon(() =>
    expect(panel.settings.viewWords.value && panel.settings.words.value).toBeTruthy(),
  );
  panel.fragments.settle();
  panel.view.turnTo('pairs');
  render(
    <PanelContext.Provider value={panel}>
      <FragmentList />
    </PanelContext.Provider>,
    document.body,
  );
  await soon(() => expect(boxes()).toHaveLength(2));
});

afterEach(() => {
  render(null, document.body);
  panel.dispose();
  db.close();
});

describe('what was typed into a box without the focus is kept', () => {
  const both = { 'Начнём с базы.': 'One.', 'Потом возьмём кэш.': 'Two.' };
  it.each([
    ['the view is turned', () => panel.view.turnTo('english')],
    ['another draft is opened', () => panel.draft.open('two')],
    ['the draft is closed', () => panel.draft.open(undefined)],
    ['its point is taken out', () => panel.draft.replaceText('2) Совсем другое.')],
    ['the list goes away', () => render(null, document.body)],
  ])('where %s at once', async (_when, go) => {
    const [first, second] = boxes();
    type(first, 'One.');
    type(second, 'Two.');
    await go();
    await soon(() => expect(boxes()).not.toContain(second));
    await soon(async () => expect(await edits()).toEqual(both));
  });
});

it('what is being stored stands, whatever comes for another line meanwhile', async () => {
  panel.view.turnTo('english');
  await soon(() => expect(boxes()).toHaveLength(1));
  const [box] = boxes();
  /** Another window writes, and this one has to wait for it. */
  let isHeld = true;
  const other = db.transaction('rw', db.edits, async () => {
    while (isHeld) await db.edits.count();
  });
  type(box, 'One.\n');
  box?.dispatchEvent(new FocusEvent('blur'));
  const [key, target] = ['Потом возьмём кэш.', 'Two.'];
  await db.lines.put({ draftId: 'one', key, source: key, target, at: 1, runId: 'r', history: [] });
  await soon(() => expect(panel.fragments.view('1').value?.target).toBe('\nTwo.'));
  // What is drawn after a change of the rows is drawn in the frame after it.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(box?.textContent).toBe('One.\n');
  isHeld = false;
  await other;
  await soon(() => expect(box?.textContent).toBe('One.\nTwo.'));
  expect(await edits()).toEqual({ 'Начнём с базы.': 'One.' });
});
