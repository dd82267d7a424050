import { useLateWords, usePanel } from '../shell/panel-context.ts';

/** What matters about the client, in a few words. */
export function ClientFacts() {
  const { place } = usePanel();
  const words = useLateWords()?.client;
  const client = place.job.value?.job.client;
  if (!client || !words) return null;
  const facts: [string | undefined, string | undefined][] = [
    [
      client.totalSpent?.value === 0 || client.hires?.value === 0 ? words.newClient : undefined,
      client.totalSpent?.from ?? client.hires?.from,
    ],
    [client.country?.value, client.country?.from],
    [client.jobsPosted && words.jobsPosted(client.jobsPosted.value), client.jobsPosted?.from],
    [client.hireRate && words.hired(client.hireRate.value), client.hireRate?.from],
    [
      client.totalSpent?.value ? words.spent(client.totalSpent.value) : undefined,
      client.totalSpent?.from,
    ],
    [client.memberSince && words.since(yearOf(client.memberSince.value)), client.memberSince?.from],
  ];
  return (
    <>
      {facts
        .filter(([text]) => text)
        .map(([text, from], index) => (
          <span key={text} title={from}>
            {index > 0 && ' · '}
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
