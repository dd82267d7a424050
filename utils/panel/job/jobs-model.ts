import { ask } from '../../messages.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import { quoteInto } from '../draft/quote.ts';
import type { Notices } from '../shell/notices.ts';
import type { PlaceModel } from './place-model.ts';

export interface JobsModel {
  /** Scrolls the page in the tab to a fact and selects it there; false where the page shows it no more. */
  show(path: string): Promise<boolean>;
  /** Puts a quotation of the post at the end of the draft. */
  quote(text: string): void;
}

/** What the Job view does. */
export function createJobsModel(draft: DraftModel, place: PlaceModel, notices: Notices): JobsModel {
  return {
    async show(path) {
      const tabId = place.tab.peek()?.tabId;
      if (tabId === undefined) {
        notices.fail({ code: 'no-tab' });
        return true;
      }
      const reply = await ask('showFact', { tabId, path });
      if (!reply.ok) notices.fail(reply.failure);
      return !reply.ok || reply.value.shown;
    },
    quote(text) {
      draft.replaceText(quoteInto(draft.text.peek(), text));
    },
  };
}
