import '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/index.css';
import { App } from '../../components/shell/app.tsx';
import { browserAdapter } from '../../utils/browser/panel-adapter.ts';
import { doubtOnce } from '../../utils/panel/shell/doubt-once.ts';
import { openDatabase } from '../../utils/panel/shell/open-database.ts';
import { createPanel } from '../../utils/panel/shell/panel.ts';
import { sendLast } from '../../utils/panel/shell/send-last.ts';
import { watchErrors } from '../../utils/panel/shell/watch-errors.ts';

async function start(): Promise<void> {
  const { db, isInMemory } = await openDatabase();
  const panel = createPanel({
    db,
    isInMemory,
    adapter: browserAdapter(),
    search: location.search,
    loadPractice: async () => (await import('./practice-sample.ts')).sample,
  });
  watchErrors(panel.notices);
  void doubtOnce(db).catch(() => undefined);
  // A page that is hidden may be gone at any moment: what was typed goes to the database first. A page that goes away
  // does not end a write; the worker does.
  addEventListener('pagehide', () => sendLast(panel.draft.lastWords()));
  for (const event of ['pagehide', 'visibilitychange'])
    addEventListener(event, () => void panel.draft.flush());
  render(<App panel={panel} />, document.body);
}

// No `await` at the top: code that other parts share could not stand in this file then.
void start();
