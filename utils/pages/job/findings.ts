import type { Activity, Budget, Client, Fact, JobState } from '../../job/job.ts';

type Values<T> = { [P in keyof T]-?: Required<T>[P] extends Fact<infer V> ? V : never };
type Prefixed<T, P extends string> = { [K in keyof T & string as `${P}.${K}`]: T[K] };

/** The fields of a job by dotted path, without their evidence. */
export type FieldValues = {
  title: string;
  description: string;
  tags: string[];
  questions: string[];
  budget: Budget;
  level: string;
  duration: string;
  workload: string;
  projectType: string;
  deliverables: string[];
  qualifications: string[];
  attachments: string[];
  posted: string;
  connects: number;
  location: string;
} & Prefixed<Values<JobState>, 'state'> &
  Prefixed<Values<Activity>, 'activity'> &
  Prefixed<Values<Client>, 'client'>;

export type FieldPath = keyof FieldValues;

/** A value and the element that shows it; pasted text has no element. */
export interface Found<T> {
  value: T;
  place?: Element | undefined;
}

/** What one way of reading found. */
export type Findings = { [P in FieldPath]?: Found<FieldValues[P]> };

/** Writes a value down unless there is none. */
export function note<P extends FieldPath>(
  findings: Findings,
  path: P,
  value: FieldValues[P] | undefined,
  place?: Element,
): void {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
  findings[path] = { value, place } as Findings[P];
}
