import { irregularForms, nounSubjects, plainEd } from '../words/english-verbs.ts';
import type { Token } from './tokens.ts';

export type EnglishTense =
  | 'will'
  | 'modal'
  | 'past'
  | 'perfect'
  | 'perfect continuous'
  | 'continuous'
  | 'be'
  | 'present';

/** A finite verb of an English line: its tense, its place and whether its clause hangs on another. */
export interface EnglishVerb {
  tense: EnglishTense;
  start: number;
  end: number;
  /** Indexes of the first and last token. */
  from: number;
  to: number;
  isSubordinate: boolean;
}

const modals = new Set('would could might should must can may cannot ought'.split(' '));
const adverbs =
  /^(?:not|also|already|now|still|just|only|never|always|currently|usually|often|probably|most|likely|then|ever|soon|recently|previously|both|all|fully|once|twice|yet|carefully|\w+ly)$/;
const pronouns = new Set('i we you they he she it which who that'.split(' '));
const openers = new Set(
  'if when once after before until unless while that which who whose where because since as although though whether how why what so'.split(
    ' ',
  ),
);
const irregular = new Map<string, 'past' | 'participle' | 'both'>();
for (const [kind, words] of Object.entries(irregularForms)) {
  for (const word of words.split(/\s+/))
    irregular.set(word, kind as 'past' | 'participle' | 'both');
}
const objects =
  /^(?:the|a|an|my|your|our|their|his|her|its|this|that|these|those|all|both|each|every|it|them|me|us|him|only|\d.*)$/;
const isPlainEd = new Set(plainEd.split(/\s+/));

/** The finite verbs of a line from left to right: auxiliaries with what follows, and past forms that stand alone. */
export function readEnglishVerbs(tokens: readonly Token[]): EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = readGroup(tokens, at, verbs);
    if (!found) continue;
    const [tense, to] = found;
    verbs.push({
      tense,
      start: (tokens[at] as Token).start,
      end: (tokens[to] as Token).end,
      from: at,
      to,
      isSubordinate: isSubordinate(tokens, at, verbs),
    });
    at = to;
  }
  return verbs;
}

function readGroup(
  tokens: readonly Token[],
  at: number,
  verbs: readonly EnglishVerb[],
): [EnglishTense, number] | undefined {
  const { text, clause } = tokens[at] as Token;
  const next = nextWord(tokens, at);
  const word = tokens[next]?.clause === clause ? (tokens[next] as Token).text : '';
  if (text === 'will' || text === 'shall' || text === "won't" || text.endsWith("'ll"))
    return ['will', isBare(word) ? next : at];
  if (modals.has(text)) return ['modal', at];
  if (text === 'have' || text === 'has' || text === 'had' || text.endsWith("'ve")) {
    if (word === 'to') return ['modal', next];
    if (text === 'had') return ['past', isParticiple(word) ? next : at];
    if (word === 'been') {
      const after = nextWord(tokens, next);
      const done = tokens[after]?.text ?? '';
      if (done.endsWith('ing')) return ['perfect continuous', after];
      return ['perfect', isParticiple(done) ? after : next];
    }
    return isParticiple(word) ? ['perfect', next] : ['present', at];
  }
  if (text === 'am' || text === 'is' || text === 'are' || text === "i'm" || /'re$/.test(text)) {
    if (word === 'going' && tokens[next + 1]?.text === 'to') return ['will', next + 1];
    if (word === 'about' && tokens[next + 1]?.text === 'to') return ['will', next + 1];
    if (word === 'to') return ['modal', next];
    return word.endsWith('ing') && word !== 'missing' ? ['continuous', next] : ['be', at];
  }
  if (text === 'was' || text === 'were' || text === "wasn't" || text === "weren't")
    return ['past', isParticiple(word) || word.endsWith('ing') ? next : at];
  if (text === 'did' || text === "didn't") return ['past', at];
  if (text === 'do' || text === 'does' || text === "don't" || text === "doesn't")
    return ['present', at];
  if (text === 'used' && word === 'to' && !isBe(tokens[at - 1]?.text)) return ['past', next];
  return readAlone(tokens, at, verbs);
}

/** `I checked`, `the master replaced the lock`; `files created by` is no finite verb. */
function readAlone(
  tokens: readonly Token[],
  at: number,
  verbs: readonly EnglishVerb[],
): [EnglishTense, number] | undefined {
  const { text, clause } = tokens[at] as Token;
  let before = at - 1;
  while (before >= at - 4 && before >= 0 && adverbs.test(tokens[before]?.text ?? '')) before--;
  const subject = tokens[before];
  const isOwn = subject !== undefined && subject.clause === clause;
  if (isOwn && pronouns.has(subject.text)) {
    if (isPast(text)) return ['past', at];
    if (/^(?:i|we|you|they)$/.test(subject.text) && /^[a-z]{2,}$/.test(text) && !adverbs.test(text))
      return ['present', at];
    return;
  }
  if (!isPast(text) || tokens[at + 1]?.text === 'by' || tokens[at + 1]?.clause !== clause) return;
  if (isOwn && /^(?:and|but)$/.test(subject.text)) {
    return verbs[verbs.length - 1]?.tense === 'past' ? ['past', at] : undefined;
  }
  const last = verbs[verbs.length - 1];
  if (last && tokens[last.from]?.clause === clause) return;
  if (!isOwn || !nounSubjects.test(subject.text)) return;
  // `The desks connected to the network send` has no past: an object must follow.
  const object = tokens[at + 1]?.text ?? '';
  return irregular.get(text) === 'past' || objects.test(object) ? ['past', at] : undefined;
}

function isPast(text: string): boolean {
  const kind = irregular.get(text);
  if (kind) return kind !== 'participle';
  return text.length > 4 && text.endsWith('ed') && !isPlainEd.has(text);
}

function isParticiple(text: string): boolean {
  const kind = irregular.get(text);
  if (kind) return kind !== 'past';
  return text === 'been' || (text.length > 3 && text.endsWith('ed') && !isPlainEd.has(text));
}

function isBare(text: string): boolean {
  return /^[a-z]+$/.test(text);
}

function isBe(text: string | undefined): boolean {
  return text !== undefined && /^(?:am|is|are|was|were|be|been|being|get|got|i'm|it)$/.test(text);
}

/** The index of the next word that is no adverb. */
function nextWord(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < tokens.length && next < at + 5 && adverbs.test((tokens[next] as Token).text))
    next++;
  return next;
}

/** Whether a conjunction or a relative stands between the clause's beginning (or the verb before) and the verb. */
function isSubordinate(
  tokens: readonly Token[],
  at: number,
  verbs: readonly EnglishVerb[],
): boolean {
  const { clause } = tokens[at] as Token;
  const last = verbs[verbs.length - 1];
  for (let index = at - 1; index >= 0 && index > (last?.to ?? -1); index--) {
    const token = tokens[index] as Token;
    if (token.clause !== clause) return false;
    if (openers.has(token.text)) return true;
    if (token.text === 'and' || token.text === 'but') return false;
  }
  return false;
}
