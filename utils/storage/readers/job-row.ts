import * as v from 'valibot';
import { count, listOf, maybe, name, or, text, time } from './shapes.ts';

const from = or(v.picklist(['attribute', 'label', 'page data', 'readability', 'user']), 'user');
/** A fact that is none is not known: it is left out. */
const fact = <T extends v.GenericSchema>(value: T) => maybe(v.object({ value, from }));
const words = fact(text);
const number = fact(count);
const yes = fact(v.boolean());
const list = fact(v.array(text));

const budget = v.union([
  v.object({ kind: v.literal('fixed'), amount: maybe(count) }),
  v.object({ kind: v.literal('hourly'), from: maybe(count), to: maybe(count) }),
]);

const activity = v.object({
  proposals: words,
  lastViewed: words,
  interviewing: number,
  invitesSent: number,
  unansweredInvites: number,
  hires: number,
});

const client = v.object({
  country: words,
  city: words,
  localTime: words,
  industry: words,
  companySize: words,
  memberSince: words,
  paymentVerified: yes,
  phoneVerified: yes,
  rating: number,
  reviews: number,
  jobsPosted: number,
  hireRate: number,
  openJobs: number,
  totalSpent: number,
  hires: number,
  active: number,
  averageRate: number,
  hours: number,
});

const job = v.object({
  id: words,
  url: words,
  title: words,
  description: words,
  tags: list,
  questions: list,
  budget: fact(budget),
  level: words,
  duration: words,
  workload: words,
  projectType: words,
  deliverables: list,
  qualifications: list,
  attachments: list,
  posted: words,
  connects: number,
  location: words,
  activity: or(activity, {} as never),
  client: or(client, {} as never),
  clientRead: or(v.boolean(), false),
  warnings: listOf(v.object({ field: name, values: listOf(text) })),
  hidden: maybe(listOf(text)),
});

/** A job that was read. Without any facts of its own it still has the id under which its draft stands. */
export const jobRow = v.pipe(
  v.looseObject({
    id: name,
    job: or(job, v.parse(job, {})),
    ontology: maybe(text),
    ontologyAt: maybe(time),
    leftOut: maybe(listOf(name)),
    readAt: or(time, 0),
  }),
  v.transform((row) => {
    const url = `https://www.upwork.com/jobs/${row.id}`;
    const { id, url: own } = row.job;
    return {
      ...row,
      job: {
        ...row.job,
        id: id?.value === row.id ? id : { value: row.id, from: 'user' as const },
        url: own ?? { value: url, from: 'user' as const },
      },
    };
  }),
);
