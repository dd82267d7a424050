import { type Job, jobText } from '../../job/job.ts';
import { readOrders } from '../orders/read-orders.ts';
import { readDemands } from '../read-demands.ts';
import { defaultThresholds, type Fact, type Thresholds } from './fact.ts';
import { readBreaches } from './read-breaches.ts';
import { readClientFacts } from './read-client.ts';

/** What the page shows that speaks for or against answering, in three groups; silent where a field is absent. */
export function readFacts(
  job: Job,
  now: Date | number | string,
  thresholds: Partial<Thresholds> = {},
): Fact[] {
  const post = jobText(job);
  return [
    ...readBreaches(post),
    ...readClientFacts(job, new Date(now), { ...defaultThresholds, ...thresholds }),
    ...readLetterFacts(job),
  ];
}

function readLetterFacts(job: Job): Fact[] {
  const post = jobText(job);
  const demands = readDemands(post).map(
    ({ wants, quote, place }): Fact => ({ id: 'C', group: 'letter', wording: wants, quote, place }),
  );
  const orders = readOrders(post).map(
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
