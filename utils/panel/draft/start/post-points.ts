import { showVisible } from '../../../text/invisible.ts';
import { splitSentences } from '../../../text/sentences.ts';

/** More points than these are no beginning of an answer but another post. */
const most = 12;

/** What a client of a project says that an answer can take up: a question, a need, a trouble. */
const asks = [
  /\?$/,
  /\b(?:I|we|you|they|it|users?|customers?|clients?|team|app|site|website|system|which|that|who)\s+(?:(?:also|really|currently|just|will|would|do|does|still)\s+)*(?:needs?|wants?|must|should|has to|have to|requires?|would like|hope|expect|struggle|fail|cannot|can[’']?t)\b/i,
  /^(?:(?:also|then|and|so)\s+)?(?:I|we)[’']?(?:m| am|re| are)?\s+(?:currently\s+)?(?:looking|trying|planning|worried|concerned|stuck|unsure|not sure|having)\b/i,
  /^(?:looking for|need(?:ed)?|wanted|required?|must|should)\b/i,
  /\b(?:problem|issue|bug|error|broken|slow|crash(?:es|ed)?|fail(?:s|ed|ing|ure)?|does(?:n[’']?t| not) work|stop(?:s|ped) working|goal|challenge)\b/i,
];
/** About the hiring, the pay, or the person who applies: no answer about the work is given to it. */
const asides =
  /\b(?:budget|hourly|per hour|rates?|fixed[- ]price|payment|paid|pay|NDA|apply|applicants?|applying|proposals?|cover letter|portfolio|resume|CV|references|freelancers?|agenc(?:y|ies)|candidates?|you(?:[’']re| are| will be| have| must have)|years? of|experience|fluent|native|time ?zone|hours? (?:a|per) week|full[- ]time|part[- ]time|interview|thank you|thanks|about us|we are a|our company)\b/i;
const listItem = /^\s*(?:[-*•–—▪●]|\d{1,2}[.)])\s+/u;

/** A stretch of the description. */
interface Stretch {
  start: number;
  end: number;
}

/** Who is sought, not what is to be done. */
const role =
  /\b(?:needs?|looking for|seeking|hiring|hire|want|require)\s+(?:an?\s+|some\s+)?(?:[\w./+#&-]+\s+){0,4}?(?:developer|engineer|designer|writer|expert|specialist|editor|translator|tester|dev|person|consultant|assistant|manager|illustrator|artist|reader|checker|programmer|coder|architect|analyst|marketer|partner|professional|team|someone|somebody)s?\b/i;

/** A sentence of a post that an answer can take up. */
export interface PostPoint {
  text: string;
  /** It asks, needs or complains; of the others only the writer can say that they want an answer. */
  isSure: boolean;
}

/**
 * The sentences of a post that a freelancer can answer, in their order and in the client's own words as they are seen.
 * What is asked, needed or broken and the points of lists are sure, the rest about the work is offered too. `taken` are
 * stretches that are wishes for the letter and have a list of their own.
 */
export function postPoints(post: string, taken: readonly Stretch[] = []): PostPoint[] {
  const points = new Map<string, PostPoint>();
  let offset = 0;
  for (const line of post.split('\n')) {
    const mark = listItem.exec(line)?.[0] ?? '';
    for (const { start, end } of splitSentences(line, mark.length)) {
      const text = showVisible(line.slice(start, end)).trim();
      const isTaken = taken.some((one) => one.start < offset + end && offset + start < one.end);
      if (!isTaken && isOfWork(text) && !points.has(text))
        points.set(text, { text, isSure: isSure(text, mark !== '') });
    }
    offset += line.length + 1;
  }
  const all = [...points.values()];
  const spare = most - all.filter((point) => point.isSure).length;
  const others = all.filter((point) => !point.isSure).slice(0, Math.max(0, spare));
  return all.filter((point) => point.isSure || others.includes(point)).slice(0, most);
}

function isOfWork(text: string): boolean {
  const words = text.split(/\s+/).length;
  // A quotation within a quotation would end the outer one, and «What I need:» only names what its list says.
  return words >= 3 && words <= 80 && !/[«»]|[:：]$/.test(text) && !asides.test(text);
}

function isSure(text: string, isItem: boolean): boolean {
  const isLong = text.split(/\s+/).length > 3;
  return isItem || (isLong && !role.test(text) && asks.some((pattern) => pattern.test(text)));
}
