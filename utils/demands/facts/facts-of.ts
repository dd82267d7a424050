import type { Job } from '../../job/job.ts';
import type { PostReading } from '../read-post.ts';
import { defaultThresholds, type Fact, type Thresholds } from './fact.ts';
import { readClientFacts } from './read-client.ts';

/**
 * What speaks for or against answering, in three groups, once the post is read; silent where a field is absent. Takes no
 * time worth counting: it is asked anew when only a bound or a number of the page has changed.
 */
export function factsOf(
  job: Job,
  now: Date | number | string,
  thresholds: Partial<Thresholds>,
  { demands, orders, breaches }: PostReading,
): Fact[] {
  return [
    ...breaches,
    ...readClientFacts(job, new Date(now), { ...defaultThresholds, ...thresholds }),
    ...demands.map(
      ({ wants, quote, place }): Fact => ({
        id: 'C',
        group: 'letter',
        wording: wants,
        quote,
        place,
      }),
    ),
    ...orders.map(
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
    ),
    // The page marks what the reader's profile lacks.
    ...(job.state?.unmet?.value ?? []).map(
      (line): Fact => ({
        id: 'C',
        group: 'letter',
        wording: { en: line, ru: line },
        quote: line,
        field: 'state.unmet',
      }),
    ),
  ];
}
