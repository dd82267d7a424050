import { Lexicon } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { findPartners } from './partners.ts';
import type { Exchanged } from './relations.ts';

const inEnglish = new Lexicon({
  other:
    'more or less | no less | no more | not less | not more | less than | more than | or more | or less | much less | not only | at least | less and less | more and more',
  less: 'less | least | half as | a third as',
  more: 'more | most',
});
const lowered =
  /^(?:мен(?:ее|ьше|ьший|ьшая|ьшее)|наимен[а-я]+|не|ни|без|мало|слабо|недостаточно|хуже|реже)$/;

/** «Письмо менее важно, чем звонок» is “a call is more important than an email”. */
function isExchanged(
  partners: ReadonlyMap<number, number>,
  english: readonly Token[],
  degree: { to: number },
): boolean {
  const than = english.findIndex(({ text }, at) => at > degree.to && text === 'than');
  const word = than < 0 ? undefined : partners.get(english[degree.to + 1]?.start ?? -1);
  if (word === undefined) return false;
  return (
    english
      .slice(than + 1, than + 5)
      .some(({ start }) => (partners.get(start) ?? Infinity) < word) ||
    english.slice(0, degree.to).some(({ start }) => (partners.get(start) ?? -1) > word)
  );
}

/** «Удобнее» told as “less convenient”, «менее важный» as “more important”. */
export function findOtherDegree({ russian, english, pair }: Sides): Exchanged | undefined {
  const degrees = inEnglish.read(english).filter(({ name }) => name !== 'other');
  if (degrees.length === 0) return undefined;
  const partners = findPartners(pair).russian;
  const places = new Map(russian.map(({ start }, at) => [start, at]));
  for (const degree of degrees) {
    const next = english[degree.to + 1];
    const start = next && next.clause === degree.clause ? partners.get(next.start) : undefined;
    const at = start === undefined ? undefined : places.get(start);
    if (at === undefined) continue;
    const word = russian[at] as Token;
    const isLowered =
      /^(?:не|без(?!опас)|бес|мен|наимен)/.test(word.text) ||
      russian.slice(Math.max(0, at - 4), at).some(({ text }) => lowered.test(text));
    const isRaised =
      !isLowered &&
      (/(?:ее|ей|ейш[а-я]+)$/.test(word.text) ||
        /^(?:более|самы[а-я]+|самая|самое|наиболее|так|столь|еще)$/.test(
          russian[at - 1]?.text ?? '',
        ));
    const isOther =
      degree.name === 'less'
        ? isRaised
        : /^(?:менее|наименее)$/.test(russian[at - 1]?.text ?? '') &&
          russian[at - 2]?.text !== 'не';
    if (!isOther || isExchanged(partners, english, degree)) continue;
    const sign = { ...degree, start: word.start, end: word.end, text: word.text };
    return { russian: sign, english: degree };
  }
  return undefined;
}
