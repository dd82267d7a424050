import { native } from '../messages.ts';

/** The part of a tab that a keyboard command comes with. */
interface PressedIn {
  id?: number;
  windowId?: number;
}

/**
 * True where a keyboard command, which the browser gives to every page of the extension, is meant for this page, so
 * that one press acts once. It is meant for the window in which it was pressed: for the wide view where that is the
 * tab in front, else for the side panel, else for the wide view of this window that was looked at last.
 */
export async function isForThisPage(pressedIn?: PressedIn): Promise<boolean> {
  const browser = native();
  // Older browsers do not say where the command was pressed.
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const windowId = tab?.windowId;
  if (windowId === undefined) return false;
  const own = await browser.tabs.getCurrent();
  const wide = await wideTabs(windowId);
  const inFront = wide.find((one) => one.id === tab?.id);
  if (!own) return !inFront && (await browser.windows.getCurrent()).id === windowId;
  if (inFront) return inFront.id === own.id;
  return wide[0]?.id === own.id && !(await hasSidePanel(windowId));
}

/** The wide views of a window, the one that was looked at last first. */
async function wideTabs(windowId: number) {
  const browser = native();
  const address = browser.runtime.getURL('/sidepanel.html');
  const tabs = await browser.tabs.query({ windowId });
  return tabs
    .filter((tab) => tab.url?.startsWith(address))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

async function hasSidePanel(windowId: number): Promise<boolean> {
  const { runtime, extension } = native();
  // Chromium lists its side panel among the contexts, Firefox its sidebar among the views.
  if (!runtime.getContexts)
    return (
      (extension as unknown as FirefoxExtension).getViews({ type: 'sidebar', windowId }).length > 0
    );
  const panels = await runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return panels.length > 0;
}

interface FirefoxExtension {
  getViews(properties: { type: 'sidebar'; windowId: number }): Window[];
}
