import { effect, untracked } from '@preact/signals';
import type { Database } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { InsertModel } from '../insert/insert-model.ts';
import type { PanelAdapter } from './adapter.ts';
import { type Cause, causes } from './failure-causes.ts';
import { live } from './live.ts';
import type { Notice, Notices } from './notices.ts';

export interface EndNoticesInput {
  db: Database;
  notices: Notices;
  draft: Pick<DraftModel, 'id' | 'text'>;
  adapter: Pick<PanelAdapter, 'activeTab'>;
  settings: { value: Settings };
  insert: Pick<InsertModel, 'results'>;
}

/** Takes notices away when what they rest on has changed. Gives what ends that. */
export function endNotices({
  db,
  notices,
  draft,
  adapter,
  settings,
  insert,
}: EndNoticesInput): () => void {
  // What the keys are is nobody's business here; that one was written is enough.
  const keys = live<object>(
    () => async () => {
      await db.secrets.toArray();
      return {};
    },
    {},
  );
  const when = (read: () => string, isEnded: (notice: Notice) => boolean) => {
    let former: string | undefined;
    return effect(() => {
      const now = read();
      if (former !== undefined && former !== now) untracked(() => notices.end(isEnded));
      former = now;
    });
  };
  const restsOn = (cause: Cause) => (notice: Notice) =>
    notice.failure !== undefined && causes[notice.failure.code] === cause;
  let turns = 0;
  let seen: object | undefined;
  const stops = [
    // What was said of another draft is not true of this one.
    when(
      () => draft.id.value ?? '',
      ({ tone }) => tone === 'error',
    ),
    when(() => draft.text.value, restsOn('text')),
    when(() => JSON.stringify(adapter.activeTab.value), restsOn('tab')),
    when(() => {
      if (seen !== keys.value.value) turns++;
      seen = keys.value.value;
      const { engine, openai, compatible } = settings.value;
      return JSON.stringify([turns > 2 ? turns : 0, engine, openai, compatible]);
    }, restsOn('engine')),
    // What was done before is of no more interest once the text is in the form.
    when(
      () => JSON.stringify(insert.results.value),
      ({ tone, actions }) => tone === 'info' && actions.length === 0,
    ),
    keys.stop,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
