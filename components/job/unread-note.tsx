import { unreadJob } from '../../utils/panel/job/unread-job.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';

/** Which job is open, before it was read: the header of a narrow panel has no room for it. */
export function UnreadNote() {
  const { draft } = usePanel();
  const words = useWords().header;
  const title = unreadJob(draft.id.value, words.unread);
  return title ? <p class="quiet unread-note">{title}</p> : null;
}
