import { isVerb } from '../term-word.ts';
import { isJoining, type MemoryWord } from './memory-words.ts';

/** Words of which one says the contrary of the other, by how their forms begin. */
const contraries: [RegExp, RegExp][] = (
  [
    ['включ|подключ', 'отключ|выключ'],
    ['добав|созда', 'удал|убра|убер|убир'],
    ['увелич|вырас|вырос|раст[уё]|рост|повы[сш]', 'уменьш|сни[зж]|сокра[тщ]|упад|упал|пада'],
    ['ускор', 'замедл'],
    ['быстр', 'медлен'],
    ['больше|более', 'меньше|менее'],
    ['выше', 'ниже'],
    ['перв', 'последн'],
    ['платн', 'бесплатн'],
    ['откр[ыо]', 'закр[ыо]'],
    ['нач[аин]', 'законч|заканч|заверш|окон|конец|конц'],
    ['стар', 'нов'],
    ['вход', 'выход'],
    ['импорт', 'экспорт'],
    ['загру[зж]', 'выгру[зж]|разгру[зж]'],
    ['всегда', 'никогда|иногда|редко'],
    ['част[оы]|чаще', 'редк|реже'],
    ['можно', 'нельзя'],
    ['разреш', 'запре[тщ]'],
    ['внутр', 'внеш|снаруж'],
    ['макс', 'мин[иу]'],
    ['деше', 'доро[гж]'],
    ['лев', 'прав(?:ы|о[гмй]|ая|ую)'],
    ['получ', 'отправ|отда'],
    ['прин[яи]', 'откл|отказ|отверг'],
    ['вручн|ручн', 'автомат'],
    ['публичн|открыт', 'приватн|закрыт'],
    ['сложн|трудн', 'прост|л[её]гк'],
    ['больш', 'мал|небольш'],
    ['раньше|ранн', 'позже|поздн'],
    ['(?:до|перед)$', 'после$'],
    ['ваш', 'мо(?:й|я|[её]|и|его|ей|ему|их|им|ими|ём|ем|ю)$|наш'],
  ] as const
).map(([one, other]) => [new RegExp(`^(?:${one})`), new RegExp(`^(?:${other})`)]);

/** Before the same word these turn what is said round: there and back, with and without. */
const turning = new Set([
  'из в',
  'с на',
  'со на',
  'от к',
  'от ко',
  'от до',
  'до после',
  'перед после',
  'без с',
  'без со',
  'без при',
  'над под',
  'для против',
  'за против',
]);

/**
 * Whether of two sentences with much the same words one says the contrary of the other: a word stands for its contrary,
 * or two things have changed their parts.
 */
export function isTurned(now: readonly MemoryWord[], before: readonly MemoryWord[]): boolean {
  return hasContrary(now, before) || isGovernedOtherwise(now, before) || isCrossed(now, before);
}

function hasContrary(now: readonly MemoryWord[], before: readonly MemoryWord[]): boolean {
  const only = (words: readonly MemoryWord[], others: readonly MemoryWord[]) => {
    const known = new Set(others.map(({ root }) => root));
    return words.filter(({ root }) => !known.has(root)).map(({ form }) => form);
  };
  const then = only(before, now);
  return only(now, before).some((one) =>
    then.some(
      (other) =>
        one === `не${other}` ||
        other === `не${one}` ||
        contraries.some(
          ([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)),
        ),
    ),
  );
}

/** «из MySQL в PostgreSQL», «из PostgreSQL в MySQL». */
function isGovernedOtherwise(now: readonly MemoryWord[], before: readonly MemoryWord[]): boolean {
  const then = governors(before);
  return [...governors(now)].some(([root, word]) => {
    const other = then.get(root);
    return (
      other !== undefined && (turning.has(`${word} ${other}`) || turning.has(`${other} ${word}`))
    );
  });
}

/** What stands right before a word of weight, by its root; of a word that stands more than once nothing is sure. */
function governors(words: readonly MemoryWord[]): Map<string, string> {
  const found = new Map<string, string>();
  const count = new Map<string, number>();
  for (const [index, { root }] of words.entries()) {
    count.set(root, (count.get(root) ?? 0) + 1);
    const last = words[index - 1];
    if (last && isJoining(last.form)) found.set(root, last.form);
  }
  for (const [root, times] of count) if (times > 1) found.delete(root);
  return found;
}

/** «Сервис отправляет клиенту», «Клиент отправляет сервису»: both in another form and in the other order. */
function isCrossed(now: readonly MemoryWord[], before: readonly MemoryWord[]): boolean {
  const places = new Map(before.map(({ root, form }, index) => [root, { form, index }]));
  const moved = now.flatMap(({ root, form }) => {
    const then = places.get(root);
    return then && then.form !== form && !isVerb(form) ? [then.index] : [];
  });
  return moved.some((place, index) => moved.slice(index + 1).some((later) => later < place));
}
