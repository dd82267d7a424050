import { practiceJobId } from '../../utils/panel/job/practice-job-id.ts';
import { MoreMenu } from './more-menu.tsx';
import { usePanel, useWords } from './panel-context.ts';

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
        <h1>
          <button
            type="button"
            class="title"
            title={title}
            onClick={() => (view.place.value = 'job')}
          >
            {title}
          </button>
        </h1>
        <button
          type="button"
          class={row ? 'small' : 'small primary'}
          disabled={place.isReading.value}
          aria-describedby="reading"
          onClick={() => void place.readJob()}
        >
          {words.header.readJob}
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
      <p class="facts" id="reading" role="status">
        {!place.isReading.value && row?.id === practiceJobId && (
          <strong>{words.header.practiceMark} · </strong>
        )}
        {place.isReading.value ? words.header.reading : row ? <ClientFacts /> : null}
      </p>
      {place.isElsewhere.value && (
        <p class="elsewhere">
          {words.header.otherTab}{' '}
          <button type="button" class="small" onClick={() => void place.goToTabJob()}>
            {words.header.goThere}
          </button>
        </p>
      )}
    </header>
  );
}

/** A job that was not read has no title yet; the ends of its id tell it from another. */
function unreadJob(id: string | undefined, name: (id: string) => string): string | undefined {
  const ends = /^(~\d{4})\d+(\d{4})$/.exec(id ?? '');
  return ends ? name(`${ends[1]}…${ends[2]}`) : undefined;
}

function ClientFacts() {
  const { place } = usePanel();
  const words = useWords();
  const client = place.job.value?.job.client;
  if (!client) return null;
  const facts: [string | undefined, string | undefined][] = [
    [
      client.totalSpent?.value === 0 || client.hires?.value === 0
        ? words.header.newClient
        : undefined,
      client.totalSpent?.from ?? client.hires?.from,
    ],
    [client.country?.value, client.country?.from],
    [
      client.jobsPosted && words.header.jobsPosted(client.jobsPosted.value),
      client.jobsPosted?.from,
    ],
    [client.hireRate && words.header.hired(client.hireRate.value), client.hireRate?.from],
    [
      client.totalSpent?.value ? words.header.spent(client.totalSpent.value) : undefined,
      client.totalSpent?.from,
    ],
    [
      client.memberSince && words.header.since(yearOf(client.memberSince.value)),
      client.memberSince?.from,
    ],
  ];
  return (
    <>
      {facts
        .filter(([text]) => text)
        .map(([text, from], index) => (
          <span key={text} title={from}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            {text}
          </span>
        ))}
    </>
  );
}

/** `Mar 3, 2019` as `2019`: the line has room for no more, and the job's facts say the day. */
function yearOf(date: string): string {
  return /\d{4}$/.exec(date)?.[0] ?? date;
}
