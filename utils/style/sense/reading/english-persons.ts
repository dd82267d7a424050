import { englishPersons, requests } from '../words/person.ts';
import { Lexicon } from './lexicon.ts';
import type { Mention, Person } from './russian-persons.ts';
import type { Token } from './tokens.ts';

const pronouns = new Lexicon(englishPersons);
const verbal =
  /^(?:will|would|can|could|may|might|must|should|shall|have|has|had|are|were|do|did|need|also|already|now|only|still|never|always|want|get|see|use|[a-z]+ly)$/;
const prepositions =
  /^(?:for|to|with|from|of|by|on|at|about|than|like|between|without|against|around|let|help|thank|please|is|are|was|were|be)$/;
const openers =
  /^(?:if|when|that|which|what|how|where|because|so|once|until|unless|while|after|before|since|whether|why|who|as|but|then|therefore|and|or)$/;
const auxiliaries =
  /^(?:will|would|can|could|may|might|must|should|shall|cannot|not|to|i|we|they|he|she|it|you|which|that|who|please|also|and|have|has|had)$/;

/** Who acts and who is spoken of in an English line; a request speaks to the reader. */
export function readEnglishPersons(tokens: readonly Token[]): Mention[] {
  const set = new Set<number>();
  const found = pronouns.read(tokens).flatMap(({ name, text, from, clause }) => {
    if (name === 'none') {
      set.add(from);
      return [];
    }
    if (name === 'you') {
      const isSubject = isYouSubject(tokens, from);
      return [mention('2', isSubject ? 'subject' : 'other', text, from, clause)];
    }
    const [, role, person] = /^(subject|other|own)(.+)$/.exec(name) as unknown as [
      string,
      Mention['role'],
      Person,
    ];
    const isTogether = text === 'i' && isJoined(tokens, from);
    return [mention(isTogether ? '1s' : person, role, text, from, clause)];
  });
  for (let at = 0; at < tokens.length; at++) {
    // “Take your time” asks for nothing.
    if (!set.has(at) && isRequest(tokens, at)) {
      const { text, clause } = tokens[at] as Token;
      found.push({ ...mention('2', 'subject', text, at, clause), isRequest: true });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** “A designer and I” are «мы»: somebody at the head of the clause. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const [and, noun] = [tokens[at - 1], tokens[at - 2]];
  if (and?.text !== 'and' || and.clause !== clause || noun?.clause !== clause) return false;
  return tokens[at - 5]?.clause !== clause && people.test(noun.text);
}

const people = /(?:er|or|ist|ant|team|colleague|partner|client|wife|brother)$/;

function mention(
  person: Person,
  role: Mention['role'],
  text: string,
  at: number,
  clause: number,
): Mention {
  return { person, role, text, at, clause, isPronoun: true };
}

function isYouSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after || after.clause !== tokens[at]?.clause) return false;
  if (!before || before.clause !== tokens[at]?.clause) return true;
  if (before.text === 'and' || before.text === 'or') return verbal.test(after.text);
  if (openers.test(before.text)) return true;
  if (/^(?:will|can|would|must|should|shall|may|have|are|were)$/.test(after.text)) return true;
  // `the files you send` has a noun before it, `will grant you` a verb.
  const earlier = tokens[at - 2];
  const isObject =
    !earlier ||
    earlier.clause !== before.clause ||
    auxiliaries.test(earlier.text) ||
    /ly$/.test(earlier.text);
  return !isObject && !prepositions.test(before.text);
}

/** `Send me …`, `please send`, `do not store`: a verb where a clause begins. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const isFirst = !before || before.sentence !== token.sentence;
  if (before?.text === 'please' || (before?.text === 'not' && tokens[at - 2]?.text === 'do'))
    return requests.has(token.text) && isClauseStart(tokens, at);
  const next = tokens[at + 1]?.text;
  return isFirst && requests.has(token.text) && next !== undefined && next !== 'us';
}

function isClauseStart(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at - 3];
  return tokens[at - 1]?.text === 'please' || !start || start.clause !== tokens[at]?.clause;
}
