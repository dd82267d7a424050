import { actors, courtesy, russianPersons, turning } from '../words/person.ts';
import { Lexicon } from './lexicon.ts';
import type { Predicate } from './predicates.ts';
import type { Sides } from './sides.ts';
import type { Token } from './tokens.ts';

export type Person = '1' | '1s' | '2' | '3';

/** Who is spoken of at one place of a line. */
export interface Mention {
  person: Person;
  role: 'subject' | 'other' | 'own';
  text: string;
  /** Its token. */
  at: number;
  clause: number;
  /** Said by a word of its own, not by the ending of a verb. */
  isPronoun: boolean;
  /** An English request: `send me …`. */
  isRequest?: true;
}

export interface Persons {
  mentions: Mention[];
  /** «Свой», «себя»: anybody's. */
  selves: number;
  /** Persons of verbs that English may turn on another: «прошу», «предлагаю». */
  turned: ReadonlySet<Person>;
  /** Who acts, from left to right: pronouns, endings of verbs, requests and people named by a noun. */
  subjects: Mention[];
}

const pronouns = new Lexicon(russianPersons);
const feeling = /^(?:нрав|понрав|нуж|надо|прид|приш|понадоб|потреб|хват|удаст|удал|остан|предсто)/;
const people = new Lexicon({ it: actors });

/** Who acts and who is spoken of in a Russian line. */
export function readRussianPersons({ russian: tokens, predicates }: Sides): Persons {
  const mentions: Mention[] = [];
  let selves = 0;
  for (const { name, text, from, clause } of pronouns.read(tokens)) {
    if (name === 'self') selves++;
    if (name === 'self' || name === 'none') continue;
    const [, role, person] = /^(subject|other|own)(.+)$/.exec(name) as unknown as [
      string,
      Mention['role'],
      Person,
    ];
    mentions.push({ person, role, text, at: from, clause, isPronoun: true });
  }
  const subjects = mentions.filter(({ role }) => role === 'subject');
  const feelers = mentions.filter(({ role, at }) => role === 'other' && feels(tokens, at));
  const spoken = new Set(subjects.map(({ clause }) => clause));
  const added: Mention[] = [];
  for (const verb of predicates) {
    const person = spoken.has(verb.clause) ? undefined : personOf(verb, tokens);
    const last = added[added.length - 1];
    // «Проверю и пришлю» has one subject.
    if (!person || (last?.person === person && last.clause === verb.clause)) continue;
    added.push({
      person,
      role: 'subject',
      text: verb.text,
      at: verb.at,
      clause: verb.clause,
      isPronoun: false,
    });
  }
  mentions.push(...added);
  const byPlace = new Map(predicates.map((verb) => [verb.at, verb]));
  const acting = people.read(tokens).filter(({ to, clause }) => {
    const next = byPlace.get(to + 1) ?? byPlace.get(to + 2) ?? byPlace.get(to + 3);
    return (
      next?.clause === clause && !next.isReflexive && next.tense !== 'state' && !next.isAuxiliary
    );
  });
  const named = acting
    .filter(({ clause }) => !spoken.has(clause))
    .map(
      ({ text, from, clause }): Mention => ({
        person: '3',
        role: 'subject',
        text,
        at: from,
        clause,
        isPronoun: true,
      }),
    );
  return {
    mentions,
    selves,
    turned: new Set(
      predicates.flatMap(({ person, text }) => (person && turning.test(text) ? [person] : [])),
    ),
    subjects: [...subjects, ...feelers, ...added, ...named].sort((a, b) => a.at - b.at),
  };
}

/** Who acts by the verb alone, where no pronoun of its clause says it. */
function personOf(verb: Predicate, tokens: readonly Token[]): Person | undefined {
  const { person } = verb;
  if (person === '1' || person === '1s') return turning.test(verb.text) ? undefined : person;
  if (person === '2') return courtesy.test(verb.text) ? undefined : person;
  const first = tokens[verb.at - 1];
  const isFirst = !first || first.sentence !== tokens[verb.at]?.sentence;
  return verb.isMasculinePast && isFirst && !verb.isReflexive ? '1' : undefined;
}

/** «Вам понравится», «мне нужно»: in English he is the subject. */
function feels(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:мне|нам|вам|тебе)$/.test(tokens[at]?.text ?? '')) return false;
  return tokens.slice(at + 1, at + 4).some(({ text }) => feeling.test(text));
}
