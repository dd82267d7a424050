import { englishPersons, requests } from '../words/person.ts';
import { Lexicon } from './lexicon.ts';
import type { Mention, Person } from './russian-persons.ts';
import type { Token } from './tokens.ts';

const pronouns = new Lexicon(englishPersons);
const verbal =
  /^(?:will|would|can|could|may|might|must|should|shall|have|has|had|are|were|do|did|need|also|already|now|only|still|never|always|want|get|see|use|[a-z]+ly)$/;
const governing =
  /^(?:for|to|with|from|of|by|on|at|about|than|like|send|show|give|tell|help|let|thank|ask|offer|provide|remind|inform|allow|call|contact|reach|notify|meet|advise|suit|sends|shows|gives|tells|helps|lets|allows|gave|sent|told|showed|asked|keep|make|makes|enable|enables|cost|costs|save|saves|bring|charge|teach|owe|between|without|against|and|or|around|lend|assure|guarantee|wish|email|message|write|invite|interest|suits|bother|disturb|is|are|require|requires)$/;

/** Who acts and who is spoken of in an English line; a request speaks to the reader. */
export function readEnglishPersons(tokens: readonly Token[]): Mention[] {
  const found = pronouns.read(tokens).flatMap(({ name, text, from, clause }) => {
    if (name === 'none') return [];
    if (name === 'you') {
      const isSubject = isYouSubject(tokens, from);
      return [mention('2', isSubject ? 'subject' : 'other', text, from, clause)];
    }
    const [, role, person] = /^(subject|other|own)(.+)$/.exec(name) as unknown as [
      string,
      Mention['role'],
      Person,
    ];
    return [mention(person, role, text, from, clause)];
  });
  for (let at = 0; at < tokens.length; at++) {
    if (isRequest(tokens, at)) {
      const { text, clause } = tokens[at] as Token;
      found.push({ ...mention('2', 'subject', text, at, clause), isRequest: true });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

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
  return (
    !governing.test(before.text) || /^(?:will|can|would|must|should|shall|may)$/.test(after.text)
  );
}

/** `Send me …`, `please send`, `do not store`: a verb where a clause begins. */
function isRequest(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const isFirst = !before || before.sentence !== token.sentence;
  if (before?.text === 'please' || (before?.text === 'not' && tokens[at - 2]?.text === 'do'))
    return requests.has(token.text) && isClauseStart(tokens, at);
  return isFirst && requests.has(token.text) && tokens[at + 1] !== undefined && token.text !== 'do';
}

function isClauseStart(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at - 3];
  return tokens[at - 1]?.text === 'please' || !start || start.clause !== tokens[at]?.clause;
}
