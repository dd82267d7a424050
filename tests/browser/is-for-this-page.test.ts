import { afterEach, describe, expect, it, vi } from 'vitest';
import { isForThisPage } from '../../utils/browser/is-for-this-page.ts';

const OWN = 'chrome-extension://own/';

interface Tab {
  id: number;
  windowId: number;
  url?: string;
  active?: boolean;
  lastAccessed?: number;
}

/** Two windows. `wide` tabs are the extension's; the panels are those of the named windows. */
const tabs: Tab[] = [
  { id: 1, windowId: 1, url: 'https://www.upwork.com/nx/proposals/job/~021/apply/', active: true },
  { id: 2, windowId: 1, url: `${OWN}sidepanel.html?view=wide`, lastAccessed: 5 },
  { id: 3, windowId: 1, url: `${OWN}sidepanel.html?view=wide`, lastAccessed: 9 },
  { id: 4, windowId: 1, url: `${OWN}options.html`, lastAccessed: 10 },
  { id: 5, windowId: 2, url: 'https://www.upwork.com/nx/proposals/job/~022/apply/', active: true },
  { id: 6, windowId: 2, url: `${OWN}sidepanel.html?view=wide`, lastAccessed: 1 },
];
const tabOf = (id: number) => tabs.find((tab) => tab.id === id) as Tab;

/** A page of the extension, as the browser shows the world to it. */
function stand(page: { tab?: number; panelOf?: number }, panels: number[], isFirefox = false) {
  const chrome = {
    runtime: {
      getURL: (path: string) => `${OWN}${path.replace(/^\//, '')}`,
      ...(isFirefox
        ? {}
        : {
            getContexts: async ({ windowIds }: { windowIds: number[] }) =>
              panels.filter((id) => windowIds.includes(id)),
          }),
    },
    extension: {
      getViews: ({ windowId }: { windowId: number }) => panels.filter((id) => id === windowId),
    },
    windows: { getCurrent: async () => ({ id: page.panelOf }) },
    tabs: {
      getCurrent: async () => (page.tab ? tabOf(page.tab) : undefined),
      query: async (what: { windowId?: number; lastFocusedWindow?: boolean }) =>
        what.lastFocusedWindow ? [tabOf(1)] : tabs.filter((tab) => tab.windowId === what.windowId),
    },
  };
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', undefined);
}

afterEach(() => vi.unstubAllGlobals());

/** Every page that hears the command, and which of them takes it. */
async function takers(pressedIn: Tab | undefined, panels: number[], isFirefox = false) {
  const pages = [...panels.map((panelOf) => ({ panelOf })), ...[2, 3, 6].map((tab) => ({ tab }))];
  const taken: unknown[] = [];
  for (const page of pages) {
    stand(page, panels, isFirefox);
    if (await isForThisPage(pressedIn)) taken.push(page);
  }
  return taken;
}

describe.each([
  ['Chromium', false],
  ['Firefox', true],
])('one press is taken by one page (%s)', (_name, isFirefox) => {
  it.each<[string, Tab | undefined, number[], object[]]>([
    ['the side panel of its window', tabOf(1), [1, 2], [{ panelOf: 1 }]],
    ['the side panel of the other window', tabOf(5), [1, 2], [{ panelOf: 2 }]],
    ['the wide view in front, beside a side panel', tabOf(2), [1, 2], [{ tab: 2 }]],
    ['the wide view looked at last, without a side panel', tabOf(1), [2], [{ tab: 3 }]],
    ['the wide view of the other window', tabOf(5), [1], [{ tab: 6 }]],
    ['the focused window, where the browser does not say', undefined, [1, 2], [{ panelOf: 1 }]],
    ['nobody in a window without a page of ours', { id: 9, windowId: 3 }, [1, 2], []],
  ])('%s', async (_name, pressedIn, panels, expected) => {
    expect(await takers(pressedIn, panels, isFirefox)).toEqual(expected);
  });
});
