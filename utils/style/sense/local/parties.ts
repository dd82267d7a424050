import { Lexicon } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { actors, converseEnglish } from '../words/person.ts';
import { findPartners } from './partners.ts';
import type { Exchanged } from './relations.ts';

// The actors stand in the nominative.
const subjects = new Lexicon({ subject: actors });
const reach = 3;
const object = /^(?:by|from|for|with|of|on|at|in|into|about|and|or|than|as)$/;
const passive = /^(?:is|are|was|were|be|been|being|am|get|gets|got|getting)$/;

/** «Покупатель платит продавцу» told as “the seller pays the buyer”: who does it and to whom have changed places. */
export function findReversedParties({
  russian,
  english,
  predicates,
  pair,
}: Sides): Exchanged | undefined {
  const own = subjects.read(russian);
  if (own.length === 0 || predicates.length === 0) return undefined;
  const partners = findPartners(pair).english;
  const places = new Map(english.map(({ start }, at) => [start, at]));
  const placeOf = (token: Token | undefined) => {
    const partner = token && partners.get(token.start);
    return partner === undefined ? undefined : places.get(partner);
  };
  for (const subject of own) {
    const verb = predicates.find(
      ({ at, clause, isReflexive }) =>
        clause === subject.clause && at > subject.to && at <= subject.to + reach && !isReflexive,
    );
    const [done, actor] = [verb && placeOf(russian[verb.at]), placeOf(russian[subject.from])];
    if (!verb || done === undefined || actor === undefined || actor < done) continue;
    // “… to the seller”: the other party may stand behind what is given.
    const isGiven = english
      .slice(Math.max(done, actor - 2), actor)
      .some(({ text }) => text === 'to');
    if (actor > done + (isGiven ? 2 * reach : reach) || !isActive(english, done, actor)) continue;
    const receiver = russian
      .slice(verb.at + 1, verb.at + 1 + reach)
      .filter(({ clause }) => clause === verb.clause)
      .map(placeOf)
      .find((at) => at !== undefined && at < done && at >= done - reach);
    if (receiver === undefined || english[receiver]?.clause !== english[done]?.clause) continue;
    const { start, end, text, clause, sentence } = english[receiver] as Token;
    const sign = { name: 'subject', from: receiver, to: receiver, clause, sentence };
    return { russian: subject, english: { ...sign, text, start, end } };
  }
  return undefined;
}

/** The verb stands alone before its object: no passive, no preposition, no verb that changes the parties by itself. */
function isActive(english: readonly Token[], done: number, actor: number): boolean {
  if (converseEnglish.has(english[done]?.text ?? '')) return false;
  if (english[done]?.clause !== english[actor]?.clause) return false;
  if (english.slice(done + 1, actor).some(({ text }) => object.test(text))) return false;
  return !english.slice(Math.max(0, done - 2), done).some(({ text }) => passive.test(text));
}
