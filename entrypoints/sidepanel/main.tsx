import '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/index.css';
import { App } from '../../components/shell/app.tsx';
import { browserAdapter } from '../../utils/browser/panel-adapter.ts';
import { createPanel } from '../../utils/panel/shell/panel.ts';

const panel = createPanel({
  adapter: browserAdapter(),
  search: location.search,
  loadPractice: async () => (await import('./practice-sample.ts')).sample,
});
// A page that is hidden may be gone at any moment: what was typed goes to the database first.
for (const event of ['pagehide', 'visibilitychange'])
  addEventListener(event, () => void panel.draft.flush());
render(<App panel={panel} />, document.body);
