import type { Fix } from '../rule.ts';
import { otherNumber, readMacros } from './words.ts';

/** A noun whose number does not fit the digits before it. */
export interface Misfit {
  start: number;
  end: number;
  fix: Fix;
}

let pattern: RegExp | undefined;
let known: Record<string, string> | undefined;

function macros(): Record<string, string> {
  known ??= readMacros();
  return known;
}

/** Digits, words that may stand between, a noun of the list and what shows that the phrase is over. */
function phrases(): RegExp {
  pattern ??= new RegExp(
    String.raw`(?<![\w.,:/#@$€£-])(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d+)(\.\d+)?\+?[ \u00a0\u202f]((?:${macros().adjective}){0,2})(?:(?:(?:API|HTTP|SQL|${macros().noun}) )?(${macros().noun}|${macros().years?.replace(/s\?/g, '')})${macros().end}|(${macros().nouns}|${macros().years?.replace(/s\?/g, 's')})(?![\w-]))`,
    'gi',
  );
  return pattern;
}

/** After these a number names, it does not count: `step 1`, `the 404 page`, `Python 3`. */
const labels =
  /(?:^|[^\w])(?:an?|step|phase|stage|level|tier|version|points?|sections?|options?|tasks?|days?|weeks?|months?|questions?|items?|parts?|types?|class|category|groups?|pages?|chapters?|tables?|figures?|numbers?|no\.?|lines?|rows?|columns?|releases?|milestones?|sprints?|ports?|errors?|codes?|status|http|top|rule|paragraph|variant|method|solution|case|scenario|problem|plan|approach|round|priority|layer|service|server|queue|id|worker|node|user|client|process|v|[A-Z][\w.+#-]*) ?$/;
const names =
  /^(?:error|page|code|status|response|port|address|release|model|version|format|report|plan|budget|season|edition)$/i;

/** Where a noun after digits is in the wrong number: `1 tasks`, `3 request`. Silent where the digits are a name, a year or a part of something. */
export function findMisfits(text: string): Misfit[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(phrases())].flatMap((match) => {
    const [whole, digits = '', decimals, , singular, plural] = match;
    const before = text.slice(0, match.index);
    const isOne = digits === '1' && !decimals;
    const noun = singular ?? plural ?? '';
    if (isOne === Boolean(singular) || isLabelled(before)) return [];
    // `0 to 1 tasks` counts both ends; `1 tasks manager` names one manager.
    const rest = text.slice(match.index + whole.length);
    const isRange = /(?:[-–—/×*]|\d (?:to|or|and)) ?$/i.test(before);
    if (isOne && (isRange || isCompound(rest))) return [];
    if (!isOne && (isYear(digits) || /[/×*=<>^] ?$/.test(before))) return [];
    if (!isOne && digits === '0' && decimals) return [];
    if (!isOne && names.test(noun) && /\b(?:the|this|that|its|your|our|my) $/i.test(before))
      return [];
    const start = match.index;
    const end = start + whole.length;
    const at = end - noun.length;
    return [{ start, end, fix: { start: at, end, sure: 'ask', replacement: other(noun) } }];
  });
}

function other(noun: string): string {
  if (!new RegExp(`^${macros().years}$`, 'i').test(noun)) return otherNumber(noun);
  return /s$/i.test(noun) ? noun.slice(0, -1) : `${noun}s`;
}

/** Capitals that only begin a sentence; any other word with one is a name, and `Python 3` counts nothing. */
const beginnings =
  /(?:^|[.!?:;—–(] *)(?:The|Our|My|Your|These|Those|Only|About|At|All|There|In|Within|After|Every|Over|Nearly|Almost|Use|Need|Add|Approximately|Around|Then|With|For|To|Takes|Just|Than|Exactly|And|Or) $/;

function isLabelled(before: string): boolean {
  return labels.test(before) && !beginnings.test(before);
}

/** A second noun follows at once: the first one describes it. */
function isCompound(rest: string): boolean {
  return new RegExp(`^ (?:${macros().noun}|${macros().nouns})\\b`, 'i').test(rest);
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
