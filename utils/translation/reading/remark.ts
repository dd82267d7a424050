import type { AnswerShape } from '../engine.ts';

/** The kinds of fault that a reader may name, as MQM has them. */
export const remarkKinds = [
  'mistranslation',
  'omission',
  'addition',
  'terminology',
  'grammar',
  'unnatural',
] as const;
export const remarkSeverities = ['minor', 'major', 'critical'] as const;

/** What a model that read the letter says of one place: no grade, but a span with another wording. */
export interface Remark {
  /** Number of the line. */
  line: number;
  /** The words in the English of that line. */
  quote: string;
  kind: (typeof remarkKinds)[number];
  severity: (typeof remarkSeverities)[number];
  /** In Russian. */
  why: string;
  /** What should stand instead of the quotation. */
  suggestion: string;
}

/** A remark that stood every proof, with the English that it is about. */
export interface KeptRemark extends Omit<Remark, 'line'> {
  /** Key of the line. */
  key: string;
  target: string;
}

const text = { type: 'string' };
const fields = {
  line: { type: 'integer' },
  quote: text,
  kind: { type: 'string', enum: [...remarkKinds] },
  severity: { type: 'string', enum: [...remarkSeverities] },
  why: text,
  suggestion: text,
};
const example =
  '{"remarks":[{"line":<number of the line>,"quote":"<words of its English>","kind":"<kind>","severity":"<severity>","why":"<in Russian>","suggestion":"<what should stand instead>"}]}';

/** How the answer of a reader is written. */
export const remarksShape: AnswerShape = {
  name: 'remarks',
  schema: {
    type: 'object',
    properties: {
      remarks: {
        type: 'array',
        items: {
          type: 'object',
          properties: fields,
          required: Object.keys(fields),
          additionalProperties: false,
        },
      },
    },
    required: ['remarks'],
    additionalProperties: false,
  },
  note: `Answer as JSON and nothing else: ${example}\nWhere nothing is wrong: {"remarks":[]}`,
};
