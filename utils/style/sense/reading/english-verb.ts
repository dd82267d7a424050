import { perWord } from '../../reading/words.ts';
import { nounSubjects } from '../words/english-verbs.ts';
import { type Form, readForm } from './english-forms.ts';
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

const pronouns = new Set('i we you they he she it which who that'.split(' '));
const openers = new Set(
  'if when once after before until unless while that which who whose where because since as although though whether how why what so'.split(
    ' ',
  ),
);
const objects =
  /^(?:the|a|an|my|your|our|their|his|her|its|this|that|these|those|all|both|each|every|it|them|me|us|him|only|\d.*)$/;

const isNounSubject = perWord(({ text }) => nounSubjects.test(text));

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

/** `The store opened in June`: a past form that must be the verb, where the line has no other. */
export function readBarePast(tokens: readonly Token[]): EnglishVerb[] {
  const at = tokens.findIndex(
    ({ word }, index) =>
      readForm(word).isPast &&
      index > 0 &&
      tokens[index + 1]?.text !== 'by' &&
      isNounSubject((tokens[index - 1] as Token).word),
  );
  const token = tokens[at];
  if (!token) return [];
  const { start, end } = token;
  return [{ tense: 'past', start, end, from: at, to: at, isSubordinate: false }];
}

function readGroup(
  tokens: readonly Token[],
  at: number,
  verbs: readonly EnglishVerb[],
): [EnglishTense, number] | undefined {
  const { word, clause, text } = tokens[at] as Token;
  const after = tokens[at + 1];
  // “I last checked it”.
  if (text === 'last' && after?.clause === clause && readForm(after.word).isPast) return undefined;
  const { auxiliary, isPast } = readForm(word);
  if (!auxiliary) return isPast || follows(tokens, at) ? readAlone(tokens, at, verbs) : undefined;
  if (auxiliary === 'modal') return ['modal', at];
  if (auxiliary === 'did') return ['past', at];
  if (auxiliary === 'do') return ['present', at];
  const next = nextWord(tokens, at);
  const token = tokens[next]?.clause === clause ? tokens[next] : undefined;
  if (auxiliary === 'will') return ['will', token ? next : at];
  const following = token?.text ?? '';
  if (auxiliary === 'used')
    return following === 'to' && !isBe(tokens[at - 1]?.text)
      ? ['past', next]
      : readAlone(tokens, at, verbs);
  const form = token ? readForm(token.word) : undefined;
  if (auxiliary === 'was') return ['past', form?.isParticiple || form?.isContinuous ? next : at];
  if (following === 'to') return ['modal', next];
  if (auxiliary === 'had') return ['past', form?.isParticiple ? next : at];
  if (auxiliary === 'have') return readPerfect(tokens, at, next, form);
  if ((following === 'going' || following === 'about') && tokens[next + 1]?.text === 'to')
    return ['will', next + 1];
  return form?.isContinuous ? ['continuous', next] : ['be', at];
}

/** `have done`, `have been done`, `have been doing`; `have` alone is a verb of its own. */
function readPerfect(
  tokens: readonly Token[],
  at: number,
  next: number,
  form: Form | undefined,
): [EnglishTense, number] {
  if (tokens[next]?.text !== 'been')
    return form?.isParticiple ? ['perfect', next] : ['present', at];
  const after = nextWord(tokens, next);
  const done = tokens[after] && readForm(tokens[after].word);
  if (done?.isContinuous) return ['perfect continuous', after];
  return ['perfect', done?.isParticiple ? after : next];
}

/** `I checked`, `the master replaced the lock`; `files created by` is no finite verb. */
function readAlone(
  tokens: readonly Token[],
  at: number,
  verbs: readonly EnglishVerb[],
): [EnglishTense, number] | undefined {
  const { text, word, clause } = tokens[at] as Token;
  let before = at - 1;
  while (before >= at - 4 && before >= 0 && isAdverb(tokens[before])) before--;
  const subject = tokens[before];
  const isOwn = subject !== undefined && subject.clause === clause;
  if (isOwn && pronouns.has(subject.text)) {
    // `I split`: then or now, who can tell.
    if (/^(?:split|spread)$/.test(text))
      return /^(?:i|we|you|they)$/.test(subject.text) ? ['present', at] : undefined;
    if (readForm(word).isPast) return ['past', at];
    if (
      /^(?:i|we|you|they)$/.test(subject.text) &&
      /^[a-z]{2,}$/.test(text) &&
      !isAdverb(tokens[at])
    )
      return ['present', at];
    return;
  }
  if (!readForm(word).isPast || tokens[at + 1]?.text === 'by' || tokens[at + 1]?.clause !== clause)
    return;
  if (isOwn && /^(?:and|but)$/.test(subject.text)) {
    return verbs[verbs.length - 1]?.tense === 'past' ? ['past', at] : undefined;
  }
  const last = verbs[verbs.length - 1];
  if (last && tokens[last.from]?.clause === clause) return;
  if (!isOwn || !isNounSubject(subject.word)) return;
  // `The desks connected to the network send` has no past: an object must follow.
  const object = tokens[at + 1]?.text ?? '';
  return readForm(word).isPurePast || objects.test(object) ? ['past', at] : undefined;
}

function isBe(text: string | undefined): boolean {
  return text !== undefined && /^(?:am|is|are|was|were|be|been|being|get|got|i'm|it)$/.test(text);
}

/** The index of the next word that is no adverb. */
function nextWord(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < tokens.length && next < at + 5 && isAdverb(tokens[next])) next++;
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

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && readForm(token.word).isAdverb;
}

/** Whether a pronoun stands before the word, adverbs between them aside. */
function follows(tokens: readonly Token[], at: number): boolean {
  const before = tokens[isAdverb(tokens[at - 1]) ? at - 2 : at - 1];
  return before !== undefined && pronouns.has(before.text);
}
