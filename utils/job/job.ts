/** How a fact of the page was found; `user` when it was edited by hand in O.md. */
export type FactSource = 'attribute' | 'label' | 'page data' | 'readability' | 'user';

/** A value with its evidence. A field that was not surely found is absent, never guessed. */
export interface Fact<T> {
  value: T;
  from: FactSource;
}

/** Money is in USD. An hourly job may name one bound only, or none. */
export type Budget =
  | { kind: 'fixed'; amount?: number }
  | { kind: 'hourly'; from?: number; to?: number };

export interface Activity {
  /** As shown: `Less than 5`, `5 to 10`, `50+`. */
  proposals?: Fact<string>;
  lastViewed?: Fact<string>;
  interviewing?: Fact<number>;
  invitesSent?: Fact<number>;
  unansweredInvites?: Fact<number>;
  hires?: Fact<number>;
}

/** What decides whether to write at all, and what is asked beside the letter. */
export interface JobState {
  /** The page's own words: already applied, no longer available, filled, private, invited. */
  notices?: Fact<string[]>;
  featured?: Fact<boolean>;
  contractToHire?: Fact<boolean>;
  /** As shown: `Nov 3, 2026`. */
  deadline?: Fact<string>;
  /** How many freelancers are wanted. */
  toHire?: Fact<number>;
  /** As shown: `High $700.00 | Avg $571.13 | Low $180.00`. */
  bidRange?: Fact<string>;
  /** Qualifications that the freelancer does not have. */
  unmet?: Fact<string[]>;
  /** The Connects that the freelancer has. */
  connectsLeft?: Fact<number>;
}

export interface Client {
  country?: Fact<string>;
  city?: Fact<string>;
  localTime?: Fact<string>;
  industry?: Fact<string>;
  companySize?: Fact<string>;
  /** As shown: `Oct 15, 2024`. */
  memberSince?: Fact<string>;
  paymentVerified?: Fact<boolean>;
  phoneVerified?: Fact<boolean>;
  /** 0-5. */
  rating?: Fact<number>;
  reviews?: Fact<number>;
  jobsPosted?: Fact<number>;
  /** Percent. */
  hireRate?: Fact<number>;
  openJobs?: Fact<number>;
  /** USD. */
  totalSpent?: Fact<number>;
  hires?: Fact<number>;
  active?: Fact<number>;
  /** USD an hour. */
  averageRate?: Fact<number>;
  hours?: Fact<number>;
}

/** Two visible ways of finding one field that disagree: the field stays empty. */
export interface JobWarning {
  /** Dotted path of the field: `client.hireRate`. */
  field: string;
  values: string[];
}

/** How much of a section of the page was understood: lines that nothing explains tell of a redesign. */
export interface SectionHealth {
  section: string;
  lines: number;
  understood: number;
}

/** What a job page says, each field with its evidence. Numbers are numbers, rates in percent. */
export interface Job {
  /** `~02…` or `~01…`. */
  id: Fact<string>;
  /** The short form: `https://www.upwork.com/jobs/~…`. */
  url: Fact<string>;
  title?: Fact<string>;
  description?: Fact<string>;
  tags?: Fact<string[]>;
  questions?: Fact<string[]>;
  budget?: Fact<Budget>;
  level?: Fact<string>;
  duration?: Fact<string>;
  workload?: Fact<string>;
  projectType?: Fact<string>;
  deliverables?: Fact<string[]>;
  /** As shown: `Job Success Score: At least 90%`. */
  qualifications?: Fact<string[]>;
  attachments?: Fact<string[]>;
  posted?: Fact<string>;
  /** The number of Connects that a proposal costs. */
  connects?: Fact<number>;
  /** Who may apply: `Worldwide`. */
  location?: Fact<string>;
  /** Absent where the page says nothing of the kind. */
  state?: JobState;
  activity: Activity;
  client: Client;
  /**
   * True where the block about the client was understood: its own words were read, and no line of it is unexplained.
   * Only then what it does not show is «none», not «unknown».
   */
  clientRead: boolean;
  warnings: JobWarning[];
  /** Section by section, how much of the page was understood. */
  health?: SectionHealth[];
  /** Text inside the job that the page does not show: no field is filled from it. */
  hidden?: string[];
}

/** The job as the rules and the prompt need it: plain strings. */
export interface JobText {
  title: string;
  description: string;
  tags: string[];
  questions: string[];
  /** Names of the files that hang on the post: a word may be demanded there as well. */
  files?: string[];
  /** Text that the page does not show: only what looks for orders to a model reads it. */
  hidden?: string[];
}

/** Strips the evidence: what rules quote from and the prompt tells. */
export function jobText(job: Job): JobText {
  return {
    title: job.title?.value ?? '',
    description: job.description?.value ?? '',
    tags: job.tags?.value ?? [],
    questions: job.questions?.value ?? [],
    ...(job.attachments?.value.length ? { files: job.attachments.value } : {}),
    ...(job.hidden ? { hidden: job.hidden } : {}),
  };
}

/**
 * The job's id in an address of upwork.com: `~01` + 16 hex digits or `~02` + 19 decimal digits.
 * Gives `undefined` where the address names none.
 */
export function jobIdOf(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? '';
  const digits = /(?:~|%7E)(0[12][0-9a-f]{16,20})(?![0-9a-f])/i.exec(path)?.[1];
  return digits && `~${digits.toLowerCase()}`;
}

/** The address by which a job is known everywhere: without slug and query. */
export function jobUrl(id: string): string {
  return `https://www.upwork.com/jobs/${id}`;
}
