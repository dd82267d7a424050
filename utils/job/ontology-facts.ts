import type { Activity, Client, Fact, Job, JobState } from './job.ts';
import { jobIdOf, jobUrl } from './job.ts';
import { isNoneShown } from './none-shown.ts';
import {
  printFenced,
  printFlag,
  printLines,
  printNumber,
  printText,
  readFlag,
  readLines,
  readNumber,
  readText,
  UNKNOWN,
} from './ontology-body.ts';
import { printBudget, readBudget } from './ontology-budget.ts';

/** One paragraph of O.md that holds one fact of the job. */
export interface FactParagraph {
  /** Dotted path in the job: `client.hireRate`. */
  field: string;
  number: string;
  title: string;
  /** The seed has this paragraph: it is printed though the job says nothing. */
  isFixed: boolean;
  /** The body; nothing where a paragraph that is not fixed has nothing to say. */
  print(job: Job): string | undefined;
  /** Puts what the body says into the job. */
  read(body: string, job: Job): void;
}

interface Form<T> {
  print(value: T): string;
  read(body: string): T | undefined;
}

const TEXT: Form<string> = { print: printText, read: readText };
const LINES: Form<string[]> = { print: printLines, read: readLines };
const NUMBER: Form<number> = { print: printNumber, read: readNumber };
const FLAG: Form<boolean> = { print: printFlag, read: readFlag };

type Keys<P, T> = { [K in keyof P]-?: Required<P>[K] extends Fact<T> ? K : never }[keyof P] &
  string;

const jobFact =
  <T>(form: Form<T>) =>
  (key: Keys<Job, T>, number: string, title: string, isFixed = false): FactParagraph =>
    factParagraph<T>(key, (job) => job as never, key, form, number, title, isFixed);

const clientFact =
  <T>(form: Form<T>) =>
  (key: Keys<Client, T>, number: string, title: string, isFixed = false): FactParagraph =>
    factParagraph<T>(
      `client.${key}`,
      (job) => job.client as never,
      key,
      form,
      number,
      title,
      isFixed,
    );

const stateFact =
  <T>(form: Form<T>) =>
  (key: Keys<JobState, T>, number: string, title: string): FactParagraph => ({
    ...factParagraph<T>(
      `state.${key}`,
      (job) => (job.state ?? {}) as never,
      key,
      form,
      number,
      title,
      false,
    ),
    read(body, job) {
      const value = form.read(body);
      if (value !== undefined) job.state = { ...job.state, [key]: { value, from: 'user' } };
    },
  });

const activityFact =
  <T>(form: Form<T>) =>
  (key: Keys<Activity, T>, number: string, title: string): FactParagraph =>
    factParagraph<T>(
      `activity.${key}`,
      (job) => job.activity as never,
      key,
      form,
      number,
      title,
      false,
    );

function factParagraph<T>(
  field: string,
  holder: (job: Job) => Record<string, Fact<T> | undefined>,
  key: string,
  form: Form<T>,
  number: string,
  title: string,
  isFixed: boolean,
): FactParagraph {
  return {
    field,
    number,
    title,
    isFixed,
    print(job) {
      const fact = holder(job)[key];
      if (fact) return form.print(fact.value);
      if (!isFixed) return undefined;
      return isNoneShown(job, field) ? '0' : UNKNOWN;
    },
    read(body, job) {
      const value = form.read(body);
      if (value !== undefined) holder(job)[key] = { value, from: 'user' };
    },
  };
}

/** The country on the first line, the city on the second: neither is guessed from a comma. */
const LOCATION: FactParagraph = {
  field: 'client.country',
  number: '5.1',
  title: 'Местоположение',
  isFixed: true,
  print({ client }) {
    const line = (fact?: Fact<string>) => fact?.value.replace(/\s+/g, ' ').trim() || UNKNOWN;
    if (!client.country && !client.city) return UNKNOWN;
    return client.city
      ? printText(`${line(client.country)}\n${line(client.city)}`)
      : printText(line(client.country));
  },
  read(body, job) {
    const [country, city] = (readText(body) ?? '').split('\n').map((line) => line.trim());
    if (country && country !== UNKNOWN) job.client.country = { value: country, from: 'user' };
    if (city && city !== UNKNOWN) job.client.city = { value: city, from: 'user' };
  },
};

const URL_PARAGRAPH: FactParagraph = {
  field: 'url',
  number: '2.1',
  title: 'URL',
  isFixed: true,
  print: (job) => (job.id.value ? jobUrl(job.id.value) : printText(job.url.value) || UNKNOWN),
  read(body, job) {
    const text = readText(body);
    if (text === undefined) return;
    const id = jobIdOf(text);
    job.id = { value: id ?? '', from: 'user' };
    job.url = { value: id ? jobUrl(id) : text, from: 'user' };
  },
};

/** `PD` names the description, so that other paragraphs can speak of it. */
const DESCRIPTION: FactParagraph = {
  field: 'description',
  number: '2.3',
  title: 'Description',
  isFixed: true,
  print(job) {
    if (!job.description?.value.trim()) return `\`PD\` ≔ (${UNKNOWN})`;
    return `\`PD\` ≔ \n${printFenced(job.description.value)}`;
  },
  read(body, job) {
    const value = readText(body.replace(/^\s*`?PD`?\s*≔[^\S\n]*\n?/, ''));
    if (value !== undefined && value !== `(${UNKNOWN})`) job.description = { value, from: 'user' };
  },
};

/** Of the job: §2, after the seed's own paragraphs those that it has no place for. */
export const JOB_FACTS: FactParagraph[] = [
  URL_PARAGRAPH,
  jobFact(TEXT)('title', '2.2', 'Title', true),
  DESCRIPTION,
  jobFact(LINES)('tags', '2.4', 'Tags', true),
];

export const MORE_JOB_FACTS: FactParagraph[] = [
  factParagraph(
    'budget',
    (job) => job as never,
    'budget',
    { print: printBudget, read: readBudget },
    '2.6',
    'Budget',
    false,
  ),
  jobFact(TEXT)('level', '2.7', 'Experience level'),
  jobFact(TEXT)('duration', '2.8', 'Project length'),
  jobFact(TEXT)('workload', '2.9', 'Weekly workload'),
  jobFact(TEXT)('projectType', '2.10', 'Project type'),
  jobFact(LINES)('deliverables', '2.11', 'Deliverables'),
  jobFact(LINES)('qualifications', '2.12', 'Preferred qualifications'),
  jobFact(LINES)('attachments', '2.13', 'Attachments'),
  jobFact(TEXT)('posted', '2.14', 'Posted'),
  jobFact(NUMBER)('connects', '2.15', 'Connects'),
  jobFact(TEXT)('location', '2.16', 'Location of freelancers'),
  activityFact(TEXT)('proposals', '2.17.1', 'Proposals'),
  activityFact(TEXT)('lastViewed', '2.17.2', 'Last viewed by client'),
  activityFact(NUMBER)('interviewing', '2.17.3', 'Interviewing'),
  activityFact(NUMBER)('invitesSent', '2.17.4', 'Invites sent'),
  activityFact(NUMBER)('unansweredInvites', '2.17.5', 'Unanswered invites'),
  activityFact(NUMBER)('hires', '2.17.6', 'Hires for this job'),
  stateFact(LINES)('notices', '2.18.1', 'State of the job'),
  stateFact(FLAG)('featured', '2.18.2', 'Featured'),
  stateFact(FLAG)('contractToHire', '2.18.3', 'Contract-to-hire'),
  stateFact(TEXT)('deadline', '2.18.4', 'Deadline'),
  stateFact(NUMBER)('toHire', '2.18.5', 'Freelancers wanted'),
  stateFact(TEXT)('bidRange', '2.18.6', 'Bid range'),
  stateFact(LINES)('unmet', '2.18.7', 'Qualifications not met'),
  stateFact(NUMBER)('connectsLeft', '2.18.8', 'Own Connects'),
];

/** Of the client: §5. */
export const CLIENT_FACTS: FactParagraph[] = [
  LOCATION,
  clientFact(TEXT)('industry', '5.2.1', 'Сектор экономики', true),
  clientFact(TEXT)('companySize', '5.2.2', 'Количество сотрудников', true),
  clientFact(TEXT)('memberSince', '5.3.1', 'Member since', true),
  clientFact(NUMBER)('hireRate', '5.3.2', 'Hire rate (%)', true),
  clientFact(NUMBER)(
    'jobsPosted',
    '5.3.3',
    'Количество опубликованных проектов (jobs posted)',
    true,
  ),
  clientFact(NUMBER)('totalSpent', '5.3.4', 'Total spent (USD)', true),
  clientFact(NUMBER)('hours', '5.3.5', 'Количество оплаченных часов в почасовых проектах', true),
  clientFact(FLAG)('paymentVerified', '5.3.6', 'Payment verified'),
  clientFact(FLAG)('phoneVerified', '5.3.7', 'Phone verified'),
  clientFact(NUMBER)('rating', '5.3.8', 'Rating (0-5)'),
  clientFact(NUMBER)('reviews', '5.3.9', 'Reviews'),
  clientFact(NUMBER)('openJobs', '5.3.10', 'Open jobs'),
  clientFact(NUMBER)('hires', '5.3.11', 'Hires'),
  clientFact(NUMBER)('active', '5.3.12', 'Active hires'),
  clientFact(NUMBER)('averageRate', '5.3.13', 'Average hourly rate paid (USD)'),
  clientFact(TEXT)('localTime', '5.4', 'Местное время'),
];
