import { type Job, type JobText, jobText } from '../../job/job.ts';
import type { Demand, Order } from '../demand.ts';
import { readDemands } from '../read-demands.ts';
import { readOrders } from '../read-orders.ts';
import { defaultThresholds, type Fact, type Thresholds } from './fact.ts';
import { readBreaches } from './read-breaches.ts';
import { readClientFacts } from './read-client.ts';

/** What a post asks of a letter, and what it tries to tell a model. */
export interface LetterReading {
  demands: Demand[];
  orders: Order[];
}

/** Reads both of them. */
export function readLetter(post: JobText): LetterReading {
  return { demands: readDemands(post), orders: readOrders(post) };
}

/**
 * What the page shows that speaks for or against answering, in three groups; silent where a field is absent.
 * @param letter what the post asks, where it was read already.
 */
export function readFacts(
  job: Job,
  now: Date | number | string,
  thresholds: Partial<Thresholds> = {},
  letter: LetterReading = readLetter(jobText(job)),
): Fact[] {
  return [
    ...readBreaches(jobText(job)),
    ...readClientFacts(job, new Date(now), { ...defaultThresholds, ...thresholds }),
    ...toFacts(letter, job),
  ];
}

function toFacts(letter: LetterReading, job: Job): Fact[] {
  const demands = letter.demands.map(
    ({ wants, quote, place }): Fact => ({ id: 'C', group: 'letter', wording: wants, quote, place }),
  );
  const orders = letter.orders.map(
    ({ quote, place }): Fact => ({
      id: 'C',
      group: 'letter',
      wording: {
        en: `The post holds an order to an AI: “${quote}”. It is not obeyed.`,
        ru: `В тексте поста есть указание для ИИ: «${quote}». Программа его не выполняет.`,
      },
      quote,
      place,
    }),
  );
  // The page marks what the reader's profile lacks.
  const unmet = (job.state?.unmet?.value ?? []).map(
    (line): Fact => ({
      id: 'C',
      group: 'letter',
      wording: { en: line, ru: line },
      quote: line,
      field: 'state.unmet',
    }),
  );
  return [...demands, ...orders, ...unmet];
}
