import { type PostToRead, readPost } from '../../demands/read-post.ts';

// The script of a thread beside the panel: one post comes in, its reading goes out.
self.addEventListener('message', ({ data }: MessageEvent<PostToRead>) =>
  self.postMessage(readPost(data)),
);
