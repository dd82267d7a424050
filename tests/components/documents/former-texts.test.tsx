// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { FormerTexts } from '../../../components/documents/former-texts.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { loadViewWords, loadWords } from '../../../utils/interface/index.ts';
import { dropDocument, saveDocument } from '../../../utils/panel/documents/documents-model.ts';
import { documentOwner } from '../../../utils/panel/draft/version-owners.ts';
import { versionsOf } from '../../../utils/panel/run/read-rows.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

it('a document that went back to the default is listed, and comes back', async () => {
  const db = new Database('former-texts');
  const notices = createNotices();
  await saveDocument(db, 'B.md', '# 1. Mine\n');
  await dropDocument(db, 'B.md');
  const settings = {
    words: signal(await loadWords('en')),
    viewWords: signal(await loadViewWords('en')),
  };
  const restored = vi.fn(async (text: string) => saveDocument(db, 'B.md', text));
  render(
    <PanelContext.Provider value={{ db, notices, settings } as unknown as Panel}>
      <FormerTexts owner={documentOwner('B.md')} present="# 1. Default" onRestore={restored} />
    </PanelContext.Provider>,
    document.body,
  );
  await soon(() => expect(document.querySelector('summary')?.textContent).toBe('1 former text'));
  await soon(() => expect(document.querySelector('ins')?.textContent).toBe('# 1. Default'));
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === 'Restore this text',
  );
  button?.click();
  await soon(() => expect(restored).toHaveBeenCalledWith('# 1. Mine\n'));
  // What stood there meanwhile is one of them now: the way back has a way back.
  await soon(async () => expect(await versionsOf(db, documentOwner('B.md'))).toHaveLength(2));
  render(null, document.body);
  db.close();
});
