import type { JobText } from '../job/job.ts';
import type { Finding, Severity, Words } from './finding.ts';
import type { GlossaryTerm, TermPair } from './input.ts';
import type { Look } from './look.ts';
import type { Context } from './reading/context.ts';

export type * from './finding.ts';
export type * from './input.ts';

/** One case of a rule, for the model, the rule's page and the tests. */
export interface Example {
  source: string;
  target: string;
  /** A right English for the same source; where absent the target itself is right (a near miss). */
  good?: string;
  /** What the rule reports there, each as the text of its span; empty for a near miss. */
  finds: string[];
  job?: JobText;
  glossary?: GlossaryTerm[];
  translated?: TermPair[];
  /** The author's own example in T.md. */
  author?: true;
  /** The default T.md prints it; where none is, the first with a `good` English. */
  taught?: true;
}

/**
 * A rule of T.md: what the model is told, what is checked and how it is repaired.
 * `anyPair`: it holds for other languages than Russian and English too.
 */
export type Rule = About &
  (
    | {
        /** Of each line beside its source, which is enough for most rules. */
        look: Look;
      }
    | {
        /** Of the whole letter: what one line cannot show. */
        check(context: Context): Finding[];
      }
  );

interface About {
  id: string;
  title: Words;
  /** The paragraph's text as the model reads it, in Russian as T.md is. */
  instruction: string;
  severity: Severity;
  anyPair?: true;
  examples: Example[];
}
