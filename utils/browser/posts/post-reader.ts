import { readPost } from '../../demands/read-post.ts';
import type { JobText } from '../../job/job.ts';

// The script of a thread beside the panel: one post comes in, its reading goes out.
self.addEventListener('message', ({ data }: MessageEvent<JobText>) =>
  self.postMessage(readPost(data)),
);
