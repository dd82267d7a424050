import type { Place, Wording } from '../demand.ts';

export type FactGroup = 'rules' | 'questions' | 'letter';

/** Something seen on the page that speaks for or against answering; no score, no verdict. */
export interface Fact {
  /** `A1`…`B11`, `own-rate`, `C`. */
  id: string;
  group: FactGroup;
  wording: Wording;
  /** The client's words, where the fact is read from the post. */
  quote?: string;
  place?: Place;
  /** Dotted path of the field of the job, where the fact is read from one. */
  field?: string;
}

/** The bounds of the facts of group B; every one may be changed by the user. */
export interface Thresholds {
  hireRatePosts: number;
  hireRate: number;
  paidHours: number;
  paidShare: number;
  proposals: number;
  postedDays: number;
  viewedDays: number;
  reviews: number;
  rating: number;
  placeholder: number;
  memberDays: number;
  invites: number;
  unansweredShare: number;
  /** USD an hour; absent: nothing is compared. */
  ownRate?: number;
}

export const defaultThresholds: Thresholds = {
  hireRatePosts: 10,
  hireRate: 33,
  paidHours: 50,
  paidShare: 0.6,
  proposals: 50,
  postedDays: 7,
  viewedDays: 3,
  reviews: 5,
  rating: 4,
  placeholder: 5,
  memberDays: 30,
  invites: 10,
  unansweredShare: 0.8,
};
