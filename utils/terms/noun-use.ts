import type { Span } from '../text/span.ts';

const wordBefore = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]+)[ \u00a0]$/u;
const wordAfter = /^[ \u00a0]([\p{L}\p{N}«"`][\p{L}\p{N}-]*)(?:[ \u00a0]([\p{L}\p{N}-]+))?/u;
const preposition = /^(?:от|к|ко|на|из|в|во|по|для|о|об|за|с|со|у|между|под|над|при|через|без)$/i;
const adjective =
  /(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|[оеё]го|[оеё]му|[ыи]м|[оеё]м|ую|юю|[ыи]х|[ыи]ми)$/u;
/** Whether an adjective says of what kind a thing is: «почтовый», not «новый», «этот», «закрытый». */
export function isRelational(word: string): boolean {
  return (
    adjective.test(word) &&
    !/(?:[нт]и[еяюи]|[аеё]ний|тий)$/u.test(word) &&
    !determiner.test(word) &&
    !participle.test(word)
  );
}

/** They say which one, not which kind. */
const determiner =
  /^(?:эт(?:от|а|о|и|ого|ому|им|ом|ой|у|их|ими)$|т(?:от|а|о|е|ого|ому|ой|ом|ех|ем|еми|у)$|кажд|любо|вс[ея]|вс[ехм]|сам(?:[ыо][йемх]|ая|ого|ому|ую|ыми)$|друг|остальн|перв|втор|трет|последн|следующ|предыдущ|нов|стар(?:[ыо][йемх]|ая|ого|ому|ую|ыми)$|готов|свобод|закрыт|открыт|чуж|пуст|спорн|прошл|больш|мал|лишн|прежн|обычн|основн|главн|отдельн|быстр|медлен|сложн|прост|редк|крупн|мелк|важн|срочн|ближайш|текущ|критич|отмен|ваш|наш|мо[йяеи]|сво|их$|его$|е[её]$|нескольк|одн|один|дв[ае]|обе?и?х?$|при[её]м|нужн|весь|данн|указанн|так)/iu;
const participle =
  /(?:анн|янн|енн|ённ|вш|ущ|ющ|ащ|ящ|[аеия]ем|[аеёя]т)(?:ый|ий|ая|ое|ые|ие|ого|ому|ым|ом|ой|ую|ых|ими|ыми|его|ему|их|им|ем|ей|ее)$/u;

/**
 * Whether a noun of a Russian line stands without what would make it another thing: a relational adjective («почтовый
 * клиент»), a noun in the genitive («клиенты кафе»), a preposition («ключ от серверной»), a name in Latin letters.
 */
export function isBareNoun(text: string, { start, end }: Span): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (before && /^[a-z]/i.test(before)) return false;
  if (before && isRelational(before)) return false;
  if (/^[»"”]?[ \u00a0]?\(/.test(text.slice(end, end + 3))) return false;
  const after = wordAfter.exec(text.slice(end, end + 60));
  if (!after) return true;
  const [, next = ''] = after;
  if (/^[«"`A-Za-z]/.test(next) || preposition.test(next)) return false;
  if (/^\d/.test(next)) return !numbered.test(text.slice(start, end));
  // «тревога ложная,»
  const isLast = /^(?:[,.;:!?]|$)/.test(text.slice(end + 1 + next.length));
  return isPredicate(next) || (isLast && adjective.test(next));
}

/** «пункт 7 договора»: the number names it, and what comes after it says of what. */
const numbered = /^(?:пункт|подпункт|стать|раздел|глав|част|лист|страниц|параграф|приложени)/iu;

const particle =
  /^(?:и|или|а|но|не|ни|есть|нет|был[аои]?|будет|будут|можно|нужно|надо|только|уже|ещё|еще|сам[аои]?|вид(?:ен|на|но|ны)|готов[аоы]?|рав(?:ен|на|но|ны)|леж[ая]т|больше|меньше|обязател\p{L}+|тоже|также|теперь|сейчас|чаще|реже|раньше|позже|ночью|утром|вечером|днём|днем|сразу|всегда|почти|очень|так|сво[йяеи]|мо[йяеи]|как|что|чтобы|если|когда|где|который|доступ(?:ен|на|но|ны)|нуж(?:ен|на|ны)|стоит|стоят|сможет|смогут|может|могут|дол(?:жен|жна|жно|жны)|пуст[аоы]?|бесплат(?:ен|на|но|ны)|обяз(?:ан|ана|ано|аны))$/iu;
const finite =
  /(?:[аеёиоуюя]тся|[аяеиыуо]л(?:[аои]|ся|ась|ось|ись)?|[уюая]т|[еёи]т|[аеёя]н[аоы]?|(?:кры|ли|би|ви|ня|нача)т[аоы]?|[ую]сь|[её]мся|имся|тесь|[ая]ю|[еёи]шь|[яу]ем)$/u;
/** «замены», «цены»: a noun that looks like a short participle. */
const noun =
  /(?:мен|цен|стен|член|вен|тен|план|кран|стран|ткан|аван|банан|карман|обман|стакан|таблет|работ|частот|полет|билет|пакет|ответ|совет|предмет|кабинет|бюджет|сюжет|клиент|сайт|стол|стул|угол|отдел|предел|раздел|модел|школ|смол|скал|шкал|сигнал|канал|журнал|материал|персонал|металл|зал|балл|файл|узл|масл|числ|чисел)[аоыу]?$/u;

function isPredicate(word: string): boolean {
  return particle.test(word) || (word.length > 3 && finite.test(word) && !noun.test(word));
}

/** The noun in the genitive straight after a noun: «приём сигнала»; none where a verb or a determiner stands there. */
export function nounAfter(text: string, { end }: Span): string | undefined {
  const next = wordAfter.exec(text.slice(end, end + 60))?.[1];
  if (!next || !/^[а-яё]{3,}/iu.test(next) || preposition.test(next)) return undefined;
  if (isPredicate(next) || determiner.test(next) || adjective.test(next)) return undefined;
  return next;
}
