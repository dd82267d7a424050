import { Kind, perWord } from '../../../reading/words.ts';
import type { Token } from '../../reading/tokens.ts';
import { actors } from '../../words/person.ts';

/**
 * What a word depends on: the class of its preposition; `to` for a bare dative, `by` for a bare instrumental,
 * `whom` for a bare accusative. */
export type Slot = string;

// A slot, the Russian prepositions, the English ones that render them.
const table = `
from: от с со у | from with by
out: из из-под | from by
into: в во внутрь | into in inside within to at on for
onto: на | onto on to at in for into
to: к ко | to towards toward for by
under: под | under beneath below underneath
over: над поверх сверху | over above on
behind: за позади | behind beyond
before: перед | before to
after: после вслед | after following
for: для ради | for to
without: без | without
through: через сквозь | through via across
about: о об про | about on
by: | by with
`;
const russianSlots = new Map<string, Slot>();
const englishSlots = new Map<string, Set<Slot>>();
for (const line of table.trim().split('\n')) {
  const [name = '', words = ''] = line.split(': ');
  const [own = '', others = ''] = words.split('| ');
  for (const word of own.trim().split(' ')) if (word) russianSlots.set(word, name);
  for (const word of others.split(' '))
    englishSlots.set(word, (englishSlots.get(word) ?? new Set()).add(name));
}

const slotOf = perWord(({ text }) => russianSlots.get(text));
const slotsOf = perWord(({ text }) => englishSlots.get(text));
const adjective = new Kind(
  /(?:[ыио]й|[ая]я|[ое]е|ые|(?<![ан])ие|(?<=н)ние|[ео]го|[ое]му|[ую]ю|[ыи]м|[ео]м|[ыи]х|[ыи]ми|ою)$|^(?:наш|ваш|сво|мо|эт|т|вс|одн|дву|тре|кажд)[а-я]{0,4}$/,
);
const latin = new Kind(/^[a-z\d]/);

/** What a Russian word depends on; undefined for a word that may be the subject or a bare object. */
export function readRussianSlot(words: readonly Token[], at: number): Slot | undefined {
  const { clause, word } = words[at] as Token;
  // «В группе VK»: a name depends on what its noun does.
  const isName = latin.has(word);
  for (let step = at - 1; step >= at - 3 && words[step]?.clause === clause; step--) {
    const before = (words[step] as Token).word;
    const slot = slotOf(before);
    if (slot) return slot;
    const isOwn = isName && step === at - 1;
    if (!isOwn && !adjective.has(before) && !latin.has(before)) break;
  }
  return readCase(word);
}

const agent =
  '(?:тел|ник|щик|чик|ист|тор|сор|жер|дер|нер|ент|ант|лог|граф|иц|вед|иш|стер|чер|кер|вод)';
const dative = new RegExp(
  `(?:${agent}[юу]|[бвгджзклмнпрстфхцчшщ]ам|[лнртсдв]ям|[бвгджзклмнпрстфхчш]е|врачу|вцу|льцу|курьеру|модератору)$`,
);
const accusative = new RegExp(`(?:[а-я]{3}[бвгджзклмнпрстфхцчшщи][ую]|${agent}[ая])$`);
const instrumental = new RegExp(`(?:${agent}[ео]м|[а-я]{2}ами|[а-я]{2}ями|врачом|вцом)$`);
const noCase =
  /(?:ее|ше|же|че|ще|це|ие|ье|оле|оре|ое|нее)$|^(?:где|уже|даже|также|тоже|очень|все|еще|после|вместе|вообще|вроде|кроме|там|сам|кафе|резюме|шоссе|кофе|портье|досье)$|(?:те|вне|лишне)$/;

/** The case where the ending leaves no doubt: «редактору», «клиентам», «фабрике». */
const readCase = perWord(({ text }): Slot | undefined => {
  if (text.length < 5 || noCase.test(text)) return undefined;
  if (dative.test(text)) return 'to';
  if (accusative.test(text)) return 'whom';
  return instrumental.test(text) ? 'by' : undefined;
});

const parting = new Kind(
  /^(?:of|is|are|was|were|be|been|am|will|can|must|may|should|would|has|have|had|and|or|but|then|not|that|which|who|[a-z]{3,}ly)$/,
);

/** Prepositions of so many senses that they accuse nobody. */
const vague = new Set(['for', 'by', 'with', 'at', 'about', 'following', 'across']);

/** The slots that the preposition before an English word may stand for, and whether it says so plainly. */
export interface Told {
  slots: ReadonlySet<Slot>;
  isPlain: boolean;
}

/** What an English word depends on; undefined where it has no preposition. */
export function readEnglishSlots(words: readonly Token[], at: number): Told | undefined {
  const { clause } = words[at] as Token;
  for (let step = at - 1; step >= at - 4 && words[step]?.clause === clause; step--) {
    const { word, text: before } = words[step] as Token;
    if (parting.has(word)) return undefined;
    const slots = slotsOf(word);
    if (slots) return { slots, isPlain: !vague.has(before) };
  }
  return undefined;
}

/** Whether a Russian word may be the subject of a verb by its ending and number: «поставщик отгружает». */
export function maySubject(text: string, verb: string): boolean {
  const isPlural = /(?:ют|ут|ят|ат|ли)$/.test(verb);
  if (/(?:ы|и)$/.test(text)) return isPlural;
  if (isPlural) return false;
  if (/ла$/.test(verb)) return /(?:а|я|ь)$/.test(text);
  return !/(?:у|ю|ом|ем|ами|ями|ах|ях|ов|ев)$/.test(text);
}

const people = new Set(actors.split(/[\s|]+/));

/** «Права», «решения»: more of them, and an object as well as a subject. */
const neuters =
  /(?:ени|ани|яти|стви|ыти|ити)я$|(?:ств|[цщ]|прав|слов|дел|мест|письм|окн|числ|кресл|лиц|облак|зеркал|яблок|колес|полотн|пятн|сукн|пальт|стекл|видео)а$|^(?:поля|моря|поля)$|(?:данн|входящ)ые$/;

/** «Редактор», «ошибка», «студия»: at the head of its clause nothing but the subject. */
export function isSureSubject(words: readonly Token[], at: number): boolean {
  const { clause, text } = words[at] as Token;
  if (!people.has(text) && (!/[а-я]{3}[ая]$/.test(text) || neuters.test(text))) return false;
  for (let step = at - 1; words[step]?.clause === clause; step--)
    if (
      !/(?:ая|яя|[ыио]й)$|^(?:эта|моя|наша|ваша|каждая|одна|мой|наш|ваш)$/.test(
        (words[step] as Token).text,
      )
    )
      return false;
  return true;
}
