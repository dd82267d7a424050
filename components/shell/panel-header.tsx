import { practiceJobId } from '../../utils/panel/job/practice-job-id.ts';
import { unreadJob } from '../../utils/panel/job/unread-job.ts';
import { PlaceIcon } from './bars/place-icon.tsx';
import { deferred } from './deferred.tsx';
import { MoreMenu } from './more-menu.tsx';
import { usePanel, useWords } from './panel-context.ts';

const ClientFacts = deferred(async () => (await import('../job/client-facts.tsx')).ClientFacts);

/** Which job this is, what matters about its client, and the way to everything else. */
export function PanelHeader() {
  const { place, draft, view, adapter } = usePanel();
  const words = useWords();
  const row = place.job.value;
  const title =
    row?.job.title?.value ??
    unreadJob(draft.id.value, words.header.unread) ??
    (draft.text.value.trim() ? words.header.untitled : words.header.noJob);
  return (
    <header class="head">
      <div class="head-row">
        <h1 class={row ? '' : 'unread'}>
          <button
            type="button"
            class="title"
            title={title}
            onClick={() => (view.place.value = 'job')}
          >
            {title}
          </button>
        </h1>
        <p class="facts" id="reading" role="status">
          {!place.isReading.value && row?.id === practiceJobId && (
            <strong>{words.header.practiceMark} · </strong>
          )}
          {place.isReading.value ? words.header.reading : row ? <ClientFacts /> : null}
        </p>
        <PlaceList />
        <button
          type="button"
          class={row ? 'read icon' : 'read small primary'}
          title={words.header.readJob}
          disabled={place.isReading.value}
          aria-describedby="reading"
          onClick={() => void place.readJob()}
        >
          {row && <span aria-hidden="true">⟳</span>}
          <span class={row ? 'words sr' : 'words'}>{words.header.readJob}</span>
        </button>
        {!view.isWide.value && (
          <button
            type="button"
            class="icon"
            aria-label={words.header.wide}
            title={words.header.wide}
            onClick={() => adapter.openWide(draft.id.peek())}
          >
            ⤢
          </button>
        )}
        <MoreMenu />
      </div>
    </header>
  );
}

/** The three places: signs in a narrow panel, words where there is room. */
function PlaceList() {
  const { view } = usePanel();
  const words = useWords().places;
  return (
    <nav class="places" aria-label={words.label}>
      {(['draft', 'job', 'documents'] as const).map((one) => (
        <button
          key={one}
          type="button"
          title={words[one]}
          aria-current={view.place.value === one ? 'page' : undefined}
          onClick={() => (view.place.value = one)}
        >
          <PlaceIcon place={one} />
          <span class="words">{words[one]}</span>
        </button>
      ))}
    </nav>
  );
}
