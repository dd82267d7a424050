import { resolveId } from '../job/job-id.ts';
import { showsJob } from '../job/job-signs.ts';
import type { Reader } from '../reader.ts';
import { isJunk } from '../text/lines.ts';

/** A job that is open over a feed or a search: only what is inside the dialog counts. */
export const slider: Reader = (page) => {
  const dialogs = [
    ...page.document.querySelectorAll(
      '[role="dialog"], dialog[open], .air3-slider-job-details-slider',
    ),
  ].filter((dialog) => !isJunk(dialog));
  const scope = dialogs.reverse().find(showsJob);
  if (scope) {
    const { id, stale } = resolveId(page, scope);
    return stale ? { kind: 'loading', id } : { kind: 'slider', scope, id };
  }
  const isOpening = dialogs.some((dialog) => dialog.matches('.air3-slider-job-details-slider'));
  return isOpening ? { kind: 'loading', id: page.id } : undefined;
};
