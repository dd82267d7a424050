import { ExpectedFailure } from '../failure.ts';
import type { Job } from '../job/job.ts';
import { readPastedJob } from '../pages/index.ts';
import type { FieldText, FillReply, PageKind } from '../pages/page.ts';
import { database } from '../storage/database.ts';
import { hasConsent, readSettings } from '../storage/settings.ts';
import { answer } from './answer.ts';
import { askPage, askReadability } from './page-script.ts';

/** Registers what the panel may ask about the page in a tab. Call it synchronously at start. */
export function answerPageMessages(): void {
  answer('readJob', ({ tabId }) => readJob(tabId));
  answer('readPastedJob', async ({ text }) => {
    await requireConsent();
    const job = readPastedJob(text);
    if (!job.title && !job.description) throw new ExpectedFailure('nothing-found');
    return keepJob(await withOwnId(job));
  });
  answer('showFact', async ({ tabId, path }) => {
    const reply = await askPage(tabId, { kind: 'show', path });
    return { shown: reply?.shown === true };
  });
  answer('findFields', async ({ tabId, ...request }) => {
    await requireConsent();
    const reply = await askPage(tabId, { kind: 'fields', ...request });
    if (!reply?.form) throw new ExpectedFailure(failureOf(reply?.kind) ?? 'no-form');
    return reply.form;
  });
  answer('insert', async ({ tabId, ...order }) => {
    await requireConsent();
    const reply = await askPage(tabId, { kind: 'fill', ...order });
    if (!reply) throw new ExpectedFailure('page-changed');
    if (reply.kind === 'translated') throw new ExpectedFailure('translated');
    void watchInsert(tabId, order, reply);
    return reply.results;
  });
}

async function readJob(tabId: number): Promise<{ jobId: string }> {
  await requireConsent();
  const reply = await askPage(tabId, { kind: 'read' });
  const failure = failureOf(reply?.kind);
  if (!reply || failure) throw new ExpectedFailure(failure ?? 'page-changed');
  // The form shows the job cut: it says which draft is meant, and the job's own page says the rest.
  if (reply.kind === 'proposal-form') {
    const known = reply.jobId && (await database.jobs.get(reply.jobId));
    if (!known) throw new ExpectedFailure('cut-brief');
    return { jobId: known.id };
  }
  if (!reply.job) throw new ExpectedFailure('nothing-found');
  const { job } = reply;
  if (!job.description) {
    const { description } = await askReadability(tabId);
    if (description) job.description = { value: description, from: 'readability' };
  }
  return keepJob(job);
}

async function keepJob(job: Job): Promise<{ jobId: string }> {
  const id = job.id.value;
  await database.transaction('rw', database.jobs, async () => {
    const known = await database.jobs.get(id);
    await database.jobs.put({ ...known, id, job, readAt: Date.now() });
  });
  return { jobId: id };
}

/** A copied post names no job: its text does, so that the same post finds the same draft again. */
async function withOwnId(job: Job): Promise<Job> {
  if (job.id.value) return job;
  const text = `${job.title?.value}\n${job.description?.value}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest).slice(0, 8)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return { ...job, id: { ...job.id, value: `pasted-${hex.join('')}` } };
}

async function requireConsent(): Promise<void> {
  if (!hasConsent(await readSettings())) throw new ExpectedFailure('no-consent');
}

function failureOf(kind: PageKind | undefined) {
  switch (kind) {
    case undefined:
      return 'page-changed';
    case 'private':
      return 'private-job';
    case 'challenge':
      return 'challenge';
    case 'loading':
      return 'loading';
    case 'translated':
      return 'translated';
    case 'unknown':
      return 'unknown-page';
    case 'feed':
    case 'other':
      return 'not-a-job';
    default:
      return undefined;
  }
}

/**
 * A form is looked at for some seconds more after «inserted» was said: one that is built anew late takes the text away.
 * It is filled once more; what is lost all the same is written into the draft's record, which the panel shows.
 */
async function watchInsert(
  tabId: number,
  order: { jobId: string; texts: FieldText[] },
  { results, watch }: FillReply,
): Promise<void> {
  if (watch === undefined || !results.some(({ state }) => state === 'inserted')) return;
  const { jobId } = order;
  // A tab that is gone by then shows nothing that could be lost.
  const reply = await askPage(tabId, { kind: 'watch', watch }).catch(() => undefined);
  const watched = reply?.results;
  if (!watched || JSON.stringify(watched) === JSON.stringify(results)) return;
  await database.drafts
    .filter(({ inserted }) => inserted?.jobId === jobId && isSame(inserted.texts, order.texts))
    .modify((row) => {
      if (row.inserted) row.inserted.results = watched;
    });
}

function isSame(a: FieldText[], b: FieldText[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
