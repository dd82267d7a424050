import type { Job } from '../job/job.ts';

/**
 * What a tab of upwork.com shows. `slider` is a job open over a feed or a search; `private` a listing that Upwork
 * does not show; `challenge` a page that asks for a proof of being human; `loading` a page that has not finished;
 * `translated` one that is not in the words of its authors; `unknown` one under a job's address that shows nothing known.
 */
export type PageKind =
  | 'job'
  | 'slider'
  | 'private'
  | 'challenge'
  | 'proposal-form'
  | 'loading'
  | 'translated'
  | 'unknown'
  | 'feed'
  | 'other';

/** The number of UTF-16 units that a text area of the proposal form takes. */
export const FIELD_LIMIT = 5000;

/** A text field of the proposal form as plain data: what the panel draws. */
export interface FieldView {
  /** `cover letter`, `question 1`, `question 2`, …, or `message`: stays the same while the form re-renders. */
  id: string;
  kind: 'cover letter' | 'question';
  /** The label as shown: the whole question. */
  label: string;
  value: string;
  limit: number;
  /** What the page's own counter says, where it has one. */
  left?: number;
}

/** The proposal form as plain data. */
export interface FieldsView {
  /** Absent where neither the form's link nor the address names a job, or where they name two different ones. */
  jobId?: string;
  fields: FieldView[];
  /** Boxes of which it cannot be told what they are for: the user says it. */
  unsure?: FieldView[];
}

/** What the user said that a box is for, by the label of the box. */
export type ChosenFields = Record<string, 'cover letter' | 'question' | 'message'>;

/** A field with a way to the element that is on the page now: a form re-creates its nodes, so none is kept. */
export interface ProposalField extends FieldView {
  element(): HTMLElement | undefined;
}

/** What {@link findFields} found. */
export interface ProposalFields extends FieldsView {
  fields: ProposalField[];
  unsure?: ProposalField[];
}

/**
 * How a text fared.
 * - `inserted`: in the field, read back; `unchanged`: it was there already.
 * - `too long`: over the limit by `over`, nothing touched; `occupied`: holds other text and no consent was given.
 * - `missing`: no such field (any more); `locked`: disabled or read-only.
 * - `not taken`: the field or the page's own counter does not agree with the text.
 * - `wrong job`: the form belongs to another job than the text; `no form`: no proposal form in the tab.
 */
export type InsertState =
  | 'inserted'
  | 'unchanged'
  | 'too long'
  | 'occupied'
  | 'missing'
  | 'locked'
  | 'not taken'
  | 'wrong job'
  | 'no form';

/** The result of filling one field. */
export interface Inserted {
  field: string;
  state: InsertState;
  /** What was in the field before: lets it be put back. */
  previous: string;
  /** The number of characters over the limit (`too long`). */
  over?: number;
  /** True where one Ctrl+Z brings the old text back. */
  undoable: boolean;
  /** What the page's own counter says afterwards. */
  left?: number;
  /** True where the form took the text away, and it was filled once more. */
  refilled?: boolean;
}

/** Texts by field; an empty text empties the field (needs `replace`). */
export interface FieldText {
  field: string;
  /** The label the text was meant for: where the field shows another one now, nothing is filled. */
  label?: string;
  text: string;
}

/** What `upwork-read.js` is asked. */
export type ReadingRequest =
  | { kind: 'read' }
  /** `path`: the dotted path of a fact (`client.hireRate`) to scroll to and select. */
  | { kind: 'show'; path: string };

/** What `upwork-fill.js` is asked. */
export type FillingRequest =
  /** `boxes`: all boxes of the page, so that the writer can say which is the message's. */
  | { kind: 'fields'; chosen?: ChosenFields; boxes?: true }
  /** `anyJob`: the user said that the texts may go into a form that does not say which job it belongs to. */
  | ({ kind: 'fill'; jobId: string; replace?: boolean; anyJob?: boolean } & FillTexts)
  /** Asks what became of it in the end: what was filled is watched for a while longer. */
  | { kind: 'watch'; watch: number };

interface FillTexts {
  texts: FieldText[];
  chosen?: ChosenFields;
}

export type PageRequest = ReadingRequest | FillingRequest;

export interface ReadReply {
  kind: PageKind;
  /** Present for `job` and `slider` (and for `private`: the id alone). */
  job?: Job;
  /** The job whose proposal form is open (`proposal-form`). */
  jobId?: string;
}

export interface FieldsReply {
  kind: PageKind;
  form?: FieldsView;
}

export interface FillReply {
  kind: PageKind;
  /** The job of the form that is open, where it is known. */
  jobId?: string;
  results: Inserted[];
  /** By which it can be asked what became of it in the end. */
  watch?: number;
}

export interface WatchReply {
  kind: PageKind;
  /** Absent where the page that was filled is gone. */
  results?: Inserted[] | undefined;
}

export interface ShowReply {
  shown: boolean;
}

export interface ReadingReplies {
  read: ReadReply;
  show: ShowReply;
}

export interface FillingReplies {
  fields: FieldsReply;
  fill: FillReply;
  watch: WatchReply;
}

/** What a script answers to a request of that kind. */
export type PageReply<K extends PageRequest['kind']> = (ReadingReplies & FillingReplies)[K];

/** The world that injected scripts have for themselves on the page. */
export interface PageWorld {
  /** What each script left there; whoever calls it brings the request and takes the answer home. */
  proposalTranslator?: {
    read?(request: ReadingRequest): Promise<unknown>;
    fill?(request: FillingRequest): Promise<unknown>;
    /** What became of all that was filled, in the end. */
    watches?: Promise<Inserted[]>[];
  };
}

/** What `readability.js` answers. */
export interface ReadabilityReply {
  description?: string;
}
