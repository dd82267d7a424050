import { native } from '../messages.ts';
import type { PanelAdapter } from '../panel/shell/adapter.ts';
import { followActiveTab } from './active-tab.ts';
import { builtInAdapter } from './engine/built-in-adapter.ts';
import { hostPermission } from './host-permission.ts';
import { listenToPieces } from './pieces-listener.ts';
import { practiceFormUrl } from './practice/practice-form.ts';

/** The panel's way to the real browser. */
export function browserAdapter(): PanelAdapter {
  const browser = native();
  const builtIn = builtInAdapter();
  return {
    ...(builtIn ? { builtIn } : {}),
    practiceForm: {
      url: practiceFormUrl(),
      open: async () => (await import('./practice/open-practice-form.ts')).openPracticeForm(),
    },
    activeTab: followActiveTab(),
    readPost: async (post) => (await import('./posts/read-post-aside.ts')).readPostAside(post),
    onPiece: listenToPieces,
    onCommand(listener) {
      const heard = async (command: string, tab?: { id?: number; windowId?: number }) => {
        const { isForThisPage } = await import('./is-for-this-page.ts');
        if (await isForThisPage(tab)) listener(command);
      };
      browser.commands.onCommand.addListener(heard);
      return () => browser.commands.onCommand.removeListener(heard);
    },
    openWide(draftId) {
      const query = new URLSearchParams({ view: 'wide', ...(draftId ? { draft: draftId } : {}) });
      openTab(`${browser.runtime.getURL('/sidepanel.html')}?${query}`);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openPage: openTab,
    requestHost: (origin) => browser.permissions.request(hostPermission(origin)),
    browserLanguage: browser.i18n.getUILanguage(),
    ownOrigin: location.origin,
  };
}

function openTab(url: string): void {
  void native().tabs.create({ url });
}
