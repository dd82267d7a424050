import { type Job, jobText } from '../job/job.ts';
import type { Fact, Thresholds } from './facts/fact.ts';
import { type LetterReading, readFacts, readLetter } from './facts/read-facts.ts';

/** A page as it was read, the time of the reading (milliseconds since 1970), and the user's bounds for its facts. */
export interface PostToRead {
  job: Job;
  now: number;
  thresholds: Partial<Thresholds>;
}

/** What a post asks of a letter, what it tries to tell a model, and what speaks for or against answering it. */
export interface PostReading extends LetterReading {
  facts: Fact[];
}

/**
 * Reads a post whole. The first one takes a browser up to a second, as hundreds of patterns are new to it: not where
 * somebody types.
 */
export function readPost({ job, now, thresholds }: PostToRead): PostReading {
  const letter = readLetter(jobText(job));
  return { ...letter, facts: readFacts(job, now, thresholds, letter) };
}
