import type { JobText } from '../job/job.ts';
import type { Demand, Order } from './demand.ts';
import type { Fact } from './facts/fact.ts';
import { readBreaches } from './facts/read-breaches.ts';
import { readDemands } from './read-demands.ts';
import { readOrders } from './read-orders.ts';

/** What the words of a post say: what it asks of a letter, what it tells a model, what it asks against Upwork's rules. */
export interface PostReading {
  demands: Demand[];
  orders: Order[];
  breaches: Fact[];
}

/**
 * Reads the words of a post. The first one takes a browser up to a second, as hundreds of patterns are new to it: not
 * where somebody types.
 */
export function readPost(post: JobText): PostReading {
  return { demands: readDemands(post), orders: readOrders(post), breaches: readBreaches(post) };
}
