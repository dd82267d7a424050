// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DocumentEditor } from '../../../components/documents/document-editor.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import { createUnsaved } from '../../../utils/panel/shell/unsaved.ts';
import { Database } from '../../../utils/storage/database.ts';

const db = new Database('document-editor');
const unsaved = createUnsaved();

afterEach(() => {
  render(null, document.body);
  unsaved.dispose();
  db.close();
});

it('keeps what was typed last where its place is left at once', async () => {
  const panel = { db, unsaved, settings: { viewWords: signal(enViews) } } as unknown as Panel;
  const entry = { name: 'Own.md', text: '', isOwn: true, hasDefault: false, findings: [] };
  render(
    <PanelContext.Provider value={panel}>
      <DocumentEditor entry={entry} wanted={signal(undefined)} />
    </PanelContext.Provider>,
    document.body,
  );
  const box = document.querySelector('[role=textbox]') as HTMLElement;
  box.textContent = 'The last words.';
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  render(null, document.body);
  await vi.waitFor(
    async () =>
      expect((await db.documents.toArray()).map(({ text }) => text)).toEqual(['The last words.']),
    20_000,
  );
});
