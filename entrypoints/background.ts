import { defineBackground } from 'wxt/utils/define-background';
import { answerKeepMessages } from '../utils/browser/keep-messages.ts';
import { openPanelOnClick } from '../utils/browser/open-panel.ts';
import { answerPageMessages } from '../utils/browser/page-messages.ts';
import { answerRunMessages } from '../utils/browser/run-messages.ts';

// Listeners are registered synchronously: a worker that was ended is started again by its events.
export default defineBackground(() => {
  openPanelOnClick();
  answerPageMessages();
  answerKeepMessages();
  answerRunMessages();
});
