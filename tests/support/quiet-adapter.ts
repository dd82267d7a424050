import { signal } from '@preact/signals';
import { readPost } from '../../utils/demands/read-post.ts';
import type { PanelAdapter } from '../../utils/panel/shell/adapter.ts';

/** A browser in which nothing happens: no tab, no command, no word of a model. */
export const quietAdapter: PanelAdapter = {
  activeTab: signal(undefined),
  readPost: async (post) => readPost(post),
  onPiece: () => () => undefined,
  onCommand: () => () => undefined,
  openWide: () => undefined,
  openOptions: () => undefined,
  openPage: () => undefined,
  requestHost: async () => true,
  browserLanguage: 'en-US',
  ownOrigin: 'chrome-extension://test',
};
