import { foldText } from '../../text/letters.ts';
import type { Finding, Fix, Severity, Words } from '../finding.ts';
import type { StyleInput, StyleSettings } from '../input.ts';
import { jobWords } from '../job-words.ts';
import { alignLines } from './alignment.ts';
import { type Line, readLine } from './line.ts';
import { type Pair, pairLines } from './pair.ts';
import { remember } from './remember.ts';
import type { Texts } from './texts.ts';

/** What all rules read: the lines, which answers which, and what several rules must agree on. */
export interface Context extends Texts {
  settings: StyleSettings;
  /** One for each target line. */
  pairs: Pair[];
}

const defaults: StyleSettings = {};
/** The Russian stays as it is while its English is written and repaired. */
const foldOnce = remember(foldText, { most: 8, longest: Number.POSITIVE_INFINITY });

export function readContext(input: StyleInput): Context {
  const [from, to] = divideLines(input.source, input.target);
  const source = from.map(readLine);
  const target = to.map(readLine);
  const alignment = alignLines(source, target);
  // Asked for by few lines.
  let folded: string | undefined;
  let foldedJob: string | undefined;
  const context: Context = {
    input,
    settings: input.settings ?? defaults,
    source,
    target,
    alignment,
    pairs: [],
    get foldedSource() {
      folded ??= foldOnce(input.source);
      return folded;
    },
    get foldedJob() {
      foldedJob ??= foldText(jobWords(input.job));
      return foldedJob;
    },
  };
  context.pairs = pairLines(context);
  return context;
}

/** Divides at `\n`; a line end at the very end of one of the texts only begins no line. */
export function divideLines(source: string, target: string): [string[], string[]] {
  const from = source.split('\n');
  const to = target.split('\n');
  const [longer, shorter] = from.length > to.length ? [from, to] : [to, from];
  if (
    longer.length === shorter.length + 1 &&
    longer[longer.length - 1] === '' &&
    shorter[shorter.length - 1] !== ''
  ) {
    longer.pop();
  }
  return [from, to];
}

/** Where a finding stands: a line of the target and a stretch of it; empty for «missing here». */
export interface Place {
  line: number;
  start: number;
  end: number;
}

/** A finding of a rule in the user's language and severity. */
export function report(
  context: Pick<Context, 'settings'> & { target: readonly Pick<Line, 'text'>[] },
  rule: { id: string; severity: Severity },
  place: Place,
  message: Words,
  fix?: Fix,
): Finding {
  const text = (context.target[place.line]?.text ?? '').slice(place.start, place.end);
  const severity = context.settings.severity?.[rule.id] ?? rule.severity;
  const finding: Finding = {
    rule: rule.id,
    line: place.line,
    start: place.start,
    end: place.end,
    text,
    message: message[context.settings.language ?? 'en'] ?? message.en,
    severity,
  };
  if (fix) finding.fix = fix;
  return finding;
}
