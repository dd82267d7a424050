import type { Job } from '../../job/job.ts';
import type { ReadingReplies, ReadingRequest, ReadReply } from '../page.ts';
import { openPage, type Recognised } from '../reader.ts';
import { recognise } from '../readers/index.ts';
import { waitFor } from '../wait-for.ts';
import { readEvidence } from './read-job.ts';
import { showFact } from './show-fact.ts';

/** How long a slider's client block is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Answers one request to read the page that is open, then is done: nothing of it stays on the page. */
export async function answerReading(
  document: Document,
  request: ReadingRequest,
): Promise<ReadingReplies[ReadingRequest['kind']]> {
  if (request.kind === 'show') return { shown: showFact(document, document.URL, request.path) };
  return read(document, () => recognise(openPage(document, document.URL)));
}

function hasClient(job: Job | undefined): boolean {
  return Object.keys(job?.client ?? {}).length > 0;
}

async function read(document: Document, look: () => Recognised): Promise<ReadReply> {
  const before = look();
  const readNow = () => readEvidence(document, document.URL)?.job;
  // A slider shows its client some seconds after the rest.
  if (before.kind === 'slider')
    await waitFor(document, () => look().id !== before.id || hasClient(readNow()), PATIENCE);
  const { kind, id } = look();
  // Another job came up while this one was read.
  if (before.id !== id) return { kind: 'loading' };
  const job = readNow();
  return { kind, ...(id ? { jobId: id } : {}), ...(job ? { job } : {}) };
}
