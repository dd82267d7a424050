import type { Job } from './job.ts';

/** What the client wrote, the questions first: its lines that say something, each once, without the blanks around it. */
export function postLines(job: Pick<Job, 'questions' | 'description'> | undefined): string[] {
  const texts = [...(job?.questions?.value ?? []), job?.description?.value ?? ''];
  const lines = texts.flatMap((text) => text.split(/\r\n?|\n/)).map((line) => line.trim());
  return [...new Set(lines.filter((line) => /[\p{L}\p{N}]/u.test(line)))];
}
