import { browser } from 'wxt/browser';

/** The toolbar button opens the panel: Chromium's side panel, Firefox's sidebar. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => {
    // Firefox opens a sidebar only from within the click itself, so nothing may be awaited before.
    void (browser as unknown as FirefoxBrowser).sidebarAction.toggle();
  });
}

interface FirefoxBrowser {
  sidebarAction: { toggle(): Promise<void> };
}
