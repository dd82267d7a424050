import { type Draft, enumeratorOf, type Fragment, sectionFields } from '../../../draft/index.ts';

/** What an answer still lacks. */
export interface Unanswered {
  /** `question`: quoted and nothing under it. `missing`: asked in the form and nowhere quoted. */
  why: 'question' | 'missing' | 'empty' | 'heading';
  text: string;
  /** The point of the draft it is about. */
  id?: string;
}

/** Endings of Russian verbs, and words that make a sentence without one: what has them says something. */
const says =
  /(?<!\p{L})(?:да|нет|есть|не|можно|нужно|надо|готов\p{L}*|я|мы|вы|это|\p{L}{2,}(?:ю|ю[тс]ь?|ешь|ете?|ёт|ут|ит|ите|ат|ят|ает|яет|ал[аои]?|ил[аои]?|ел[аои]?|ся|сь|ть|ти|чь))(?!\p{L})/iu;
const mostWords = 7;

/**
 * What is not answered yet, in the order of the draft: questions without a word under them, points that are empty or only
 * name a heading, and questions of the form that the draft does not take up. `headings` are those of the analyses.
 */
export function findUnanswered(
  { fragments }: Draft,
  questions: readonly string[],
  headings: readonly string[],
): Unanswered[] {
  const known = new Set(headings.map(fold));
  const openOf = (fragment: Fragment, index: number): Unanswered[] => {
    const { id, question } = fragment;
    if (question !== undefined) {
      const under = underQuestion(fragments, index);
      // An empty point under it says the same, and leads to where the answer goes.
      if (under.some((one) => wordsOf(one) === '')) return [];
      const isOpen = under.every((one) => isOnlyHeading(one, fragments, known));
      return isOpen ? [{ why: 'question', text: question, id }] : [];
    }
    const words = wordsOf(fragment);
    if (words === '') {
      const asked = fragments.slice(0, index).findLast((one) => one.question !== undefined);
      const isIts = asked && asked.section === fragment.section;
      return [{ why: 'empty', text: isIts ? (asked.question ?? '') : '', id }];
    }
    return isOnlyHeading(fragment, fragments, known) ? [{ why: 'heading', text: words, id }] : [];
  };
  return [...fragments.flatMap(openOf), ...missing(fragments, questions)];
}

/** The points that answer a quoted question: what follows it, up to the next one. */
function underQuestion(fragments: Fragment[], index: number): Fragment[] {
  const rest = fragments.slice(index + 1);
  const next = rest.findIndex(
    ({ question, section }) => question !== undefined || section !== fragments[index]?.section,
  );
  return next < 0 ? rest : rest.slice(0, next);
}

/** Questions of the form for which no section of the draft was written. */
function missing(fragments: Fragment[], questions: readonly string[]): Unanswered[] {
  if (fragments.length === 0) return [];
  const fields = questions.map((label, index) => ({
    id: String(index),
    kind: 'question' as const,
    label,
  }));
  const letter = { id: 'letter', kind: 'cover letter' as const, label: '' };
  const taken = new Set(
    sectionFields(fragments, [letter, ...fields]).map(({ fieldId }) => fieldId),
  );
  return fields
    .filter(({ id }) => !taken.has(id))
    .map(({ label }) => ({ why: 'missing', text: label }));
}

/** One line that is the heading of an analysis, or a few words that end no sentence, hold no verb and have nothing under them. */
function isOnlyHeading(
  point: Fragment,
  fragments: Fragment[],
  known: ReadonlySet<string>,
): boolean {
  const text = wordsOf(point);
  if (text.includes('\n') || point.question !== undefined) return false;
  if (fragments.some(({ id }) => id.startsWith(`${point.id}.`))) return false;
  if (known.has(fold(text))) return true;
  const isNumbered = enumeratorOf(point.lines[0]?.text ?? '') !== undefined;
  const isShort = text.split(/\s+/).length <= mostWords;
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  return isNumbered && isRussian && isShort && !/[.!?…\d`"»”]$|\d/u.test(text) && !says.test(text);
}

/** What a point says, without its number. */
function wordsOf({ lines }: Fragment): string {
  const text = lines
    .map((line) => line.text.trim())
    .join('\n')
    .trim();
  const mark = enumeratorOf(text)?.mark ?? '';
  return text.slice(text.indexOf(mark) + mark.length).trim();
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
