import type { PostReading } from '../../demands/read-post.ts';
import type { JobText } from '../../job/job.ts';

/** Reads a post in a thread of its own, which ends with it: the panel takes keys meanwhile. */
export function readPostAside(post: JobText): Promise<PostReading> {
  const thread = new Worker(new URL('./post-reader.ts', import.meta.url), { type: 'module' });
  return new Promise<PostReading>((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<PostReading>) => resolve(data);
    thread.onerror = ({ message }) => reject(new Error(message));
    thread.postMessage(post);
  }).finally(() => thread.terminate());
}
