import type { JobText } from '../job/job.ts';
import type { Order } from './demand.ts';
import { judgePost } from './judge/judge-post.ts';
import { settleOrders } from './judge/settle-orders.ts';

/** Text of the post that addresses a machine; what cannot be seen always counts. Shown, never obeyed. */
export function readOrders(post: JobText): Order[] {
  const { reading, judged } = judgePost(post);
  return settleOrders(reading, judged, post.description);
}
