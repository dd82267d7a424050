// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../components/settings/options-page.tsx';
import { App } from '../../../components/shell/app.tsx';
import { Boundary } from '../../../components/shell/boundary.tsx';
// Loaded at once, so that no import is under way when the test's world ends.
import { readBackup } from '../../../utils/panel/documents/backup.ts';
import { restoreBackup } from '../../../utils/panel/documents/restore.ts';
import { createOptions } from '../../../utils/panel/settings/options.ts';
import type { PanelAdapter, TabInfo } from '../../../utils/panel/shell/adapter.ts';
import '../../../utils/panel/job/reading-model.ts';
import { createPanel, type Panel } from '../../../utils/panel/shell/panel.ts';
import { Database } from '../../../utils/storage/database.ts';
import { hostileBackups, validBackup } from '../../support/hostile-backups.ts';
import { quietAdapter } from '../../support/quiet-adapter.ts';

const adapter: PanelAdapter = {
  ...quietAdapter,
  activeTab: signal<TabInfo | undefined>({ tabId: 1 }),
  openWide: vi.fn(),
  openOptions: vi.fn(),
  openPage: vi.fn(),
};

let number = 0;
let panel: Panel | undefined;
let db: Database | undefined;

const box = () => document.querySelector('[aria-label="Russian draft"]');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });
const shows = (words: string) => soon(() => expect(document.body.textContent).toContain(words));

function open(own: Database) {
  db = own;
  panel = createPanel({ adapter, db: own, loadPractice: () => Promise.reject(new Error('no')) });
  render(<App panel={panel} />, document.body);
  return panel;
}

/** What the panel does with a file, settings and all. */
async function restore(own: Database, text: string): Promise<void> {
  const read = await readBackup(text);
  const options = { how: 'replace', takesSettings: true, now: 1e12 } as const;
  if (read) await restoreBackup(own, read.backup, options);
}

afterEach(() => {
  render(null, document.body);
  panel?.dispose();
  panel = undefined;
  db?.close();
});

const consent = { id: 'settings', consent: { version: 1, at: 1 } };

describe('after a hostile backup', () => {
  it.each(hostileBackups)('every draft and place is drawn: %s', async (_name, spoil) => {
    const own = new Database(`hostile-${number++}`);
    await own.settings.put(consent);
    await restore(own, JSON.stringify(validBackup()));
    await restore(own, spoil(validBackup()));
    const shown = open(own);
    await soon(() => expect(box()).not.toBeNull());
    const ids = (await own.drafts.toCollection().primaryKeys()) as string[];
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      await shown.draft.open(id);
      await soon(() => expect(document.querySelector('[data-fragment="1.2"]')).not.toBeNull());
      for (const place of ['Job', 'Documents', 'Draft']) {
        button(place)?.click();
        await soon(() => expect(document.querySelectorAll('.place').length).toBeGreaterThan(0));
      }
    }
    expect(button('Save everything as a file')).toBeUndefined();
  });

  it.each(hostileBackups)('the settings are drawn: %s', async (_name, spoil) => {
    const own = new Database(`hostile-${number++}`);
    db = own;
    await restore(own, spoil(validBackup()));
    const options = createOptions(adapter, [], () => ({ values: [], value: '' }), own);
    render(<OptionsPage options={options} />, document.body);
    await soon(() => expect(document.querySelector('#language')).not.toBeNull());
    expect(button('Save everything as a file')).toBeUndefined();
    options.settings.dispose();
  });
});

describe('a database that cannot be had', () => {
  it.each([
    ['InvalidStateError', /private window/],
    ['VersionError', /newer version/],
    ['UnknownError', /storage/],
  ])('is said to be so: %s', async (name, words) => {
    const own = new Database(`broken-${number++}`);
    const failing = () => {
      throw new DOMException('no', name);
    };
    vi.spyOn(indexedDB, 'open').mockImplementation(failing);
    try {
      open(own);
      await soon(() => expect(document.body.textContent).toMatch(words));
      expect(button('Save everything as a file')).toBeDefined();
    } finally {
      vi.restoreAllMocks();
    }
  });
});

it('takes only its own place with it, and lets the user try again', async () => {
  const isSpoiled = signal(true);
  const Spoiled = () => {
    if (isSpoiled.value) throw new TypeError('spoiled');
    return <p>all is well</p>;
  };
  render(
    <>
      <p>the other place</p>
      <Boundary>
        <Spoiled />
      </Boundary>
    </>,
    document.body,
  );
  await shows('cannot be shown (TypeError)');
  await shows('the other place');
  isSpoiled.value = false;
  button('Try again')?.click();
  await shows('all is well');
  expect(button('Try again')).toBeUndefined();
});
