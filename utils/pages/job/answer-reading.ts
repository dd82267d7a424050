import type { Job } from '../../job/job.ts';
import type { ReadingReplies, ReadingRequest, ReadReply } from '../page.ts';
import { waitFor } from '../wait-for.ts';
import { readPage } from './read-job.ts';
import { showFact } from './show-fact.ts';

/** How long a slider's client block is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Answers one request to read the page that is open, then is done: nothing of it stays on the page. */
export async function answerReading(
  document: Document,
  request: ReadingRequest,
): Promise<ReadingReplies[ReadingRequest['kind']]> {
  if (request.kind === 'show') return { shown: showFact(document, document.URL, request.path) };
  return read(document);
}

function hasClient(job: Job | undefined): boolean {
  return Object.keys(job?.client ?? {}).length > 0;
}

async function read(document: Document): Promise<ReadReply> {
  let page = readPage(document, document.URL);
  const before = page.id;
  // A slider shows its client some seconds after the rest.
  if (page.kind === 'slider' && !hasClient(page.evidence?.job))
    await waitFor(
      document,
      () => {
        page = readPage(document, document.URL);
        return page.id !== before || hasClient(page.evidence?.job);
      },
      PATIENCE,
    );
  const { kind, id, evidence } = page;
  // Another job came up while this one was read.
  if (before !== id) return { kind: 'loading' };
  return { kind, ...(id ? { jobId: id } : {}), ...(evidence ? { job: evidence.job } : {}) };
}
