import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** The tasks of a page's main thread that lasted longer than 50 ms by the clock, and the most that one cost. */
export interface Tasks {
  long: number;
  longest: { clock: number; processor: number };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

const longTask = 50_000;

/**
 * Records the tasks while `work` runs. Beside the clock it tells the time of the processor in milliseconds, which is the
 * page's own doing where other programs want the machine too. `file` takes the record.
 */
export async function watchTasks(
  page: Page,
  file: string,
  work: () => Promise<void>,
): Promise<Tasks> {
  await page.tracing.start({ path: file, categories: ['toplevel', 'devtools.timeline'] });
  await work();
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => /(?:^|::)RunTask$/.test(event.name) && main.has(threadOf(event)),
  );
  // A long look has more tasks than a call takes arguments.
  const most = (read: (event: TraceEvent) => number) =>
    tasks.reduce((longest, event) => Math.max(longest, read(event)), 0) / 1000;
  return {
    long: tasks.filter(({ dur = 0 }) => dur > longTask).length,
    longest: { clock: most(({ dur = 0 }) => dur), processor: most(({ tdur = 0 }) => tdur) },
  };
}
