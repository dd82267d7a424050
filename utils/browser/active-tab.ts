import { type ReadonlySignal, signal } from '@preact/signals';
import { native } from '../messages.ts';
import type { TabInfo } from '../panel/shell/adapter.ts';
import { practiceFormUrl } from './practice/practice-form.ts';

/**
 * Follows the tab that the panel works on, through navigation inside the page too. Beside a side
 * panel it is its window's active tab; for the panel opened in a tab of its own, the tab of
 * upwork.com, or the practice form, that was looked at last.
 */
export function followActiveTab(): ReadonlySignal<TabInfo | undefined> {
  const browser = native();
  const tab = signal<TabInfo | undefined>();
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const found = (await browser.tabs.getCurrent()) ? await lastFormTab() : await activeTab();
    // A slower look at an earlier state must not win over a later one.
    if (turn !== latest) return;
    const info: TabInfo =
      found?.id === undefined ? {} : { tabId: found.id, ...(found.url ? { url: found.url } : {}) };
    if (JSON.stringify(info) !== JSON.stringify(tab.peek())) tab.value = info;
  };
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.url || change.status) void look();
  });
  browser.tabs.onRemoved.addListener(() => void look());
  browser.windows.onFocusChanged.addListener(() => void look());
  void look();
  return tab;
}

async function activeTab() {
  const browser = native();
  const { id } = await browser.windows.getCurrent();
  return (
    await browser.tabs.query({ active: true, ...(id === undefined ? {} : { windowId: id }) })
  )[0];
}

async function lastFormTab() {
  const form = practiceFormUrl();
  // A pattern of the browser's own has no place for a page of an extension.
  const tabs = (await native().tabs.query({})).filter(
    ({ url }) => url?.startsWith('https://www.upwork.com/') || url?.startsWith(form),
  );
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
