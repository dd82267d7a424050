import { renderingsOf } from '../../../terms/noun-renderings.ts';
import { cyrillic, hasCyrillic } from '../../../text/letters.ts';
import { everyMatch } from '../../../text/span.ts';
import { stemEnglish, stemRussian } from '../../../text/stem.ts';
import type { Fix } from '../../finding.ts';
import { type Line, perLine } from '../line.ts';
import { isBrand, isCommonNoun, isLikelyNoun } from './common-noun.ts';

// «точность (Precision)»: the author gives the term's English himself. Any rendering beside it is the term twice.

const glossed = new RegExp(
  `(?<![${cyrillic}-])((?:[${cyrillic}][${cyrillic}-]{0,40}[ \\u00a0]+){0,4}[${cyrillic}][${cyrillic}-]{0,40})["»”]?[ \\u00a0]*\\(([^()«»"“”\\n]{2,120})\\)`,
  'gu',
);
// What a name or a label may follow: then the brackets tell which one it is, and are kept.
const classed =
  /^(?:модул|плагин|сервис|служб|баз[аеуы]|библиотек|фреймворк|язык|платформ|систем|приложени|программ|магазин|хостинг|сайт|компани|инструмент|пол[еяю](?![зт])|колонк|столбе?ц|таблиц|раздел|вкладк|кнопк|параметр|опци|флаг|метод|функци|команд|протокол|формат|провайдер|браузер|стран[аеуы]|город|тариф|верси|сервер|кэш|кеш|хранилищ|облак|статус|рол[ьи]|событи|меню|экран|страниц|секци|окн|форм|виджет|план|пакет|категори|тип|вариант|состояни|значени|клиент|поставщик|оператор|банк|шлюз|агрегатор|маркетплейс|мессенджер|редактор|шаблон|тем[аеуы]|движок|движк|распределени|дистрибутив|язык|класс|объект|переменн|заголов|тег|атрибут|свойств|ошибк|код|закон|стандарт|регламент|лиценз|парти|цвет|шрифт|режим|блок|канал|рынок|рынк|отдел|должност|проект|репозитори|файл|папк|каталог|устройств|модел)[а-яё]{0,3}$/iu;
const verbal =
  /(?:[аеиуыюя]т(?:ся)?|[аяеёиоуы]ть(?:ся)?|ит(?:ся)?|л[аои]?(?:сь|ся)?|[аеё]н[аоы]?|нут[аоы]?)$/iu;
const abbreviation = /^[А-ЯЁ]{2,6}$/u;

interface SourceGloss {
  key: string;
  said: string[];
}

const glossesOf = perLine((source): SourceGloss[] =>
  everyMatch(source.text, glossed)
    .filter((match) => !hasCyrillic(match[2] as string))
    .map((match) => ({
      key: keyOf(match[2] as string),
      said: (match[1] as string).split(/[ \u00a0]+/),
    })),
);

function keyOf(words: string): string {
  return (words.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemEnglish).join(' ');
}

/**
 * Whether the brackets at `at` of the target repeat a gloss of the source beside a rendering of what it explains.
 * `words`: what stands between them.
 */
export function repeatsSourceGloss(
  source: Line | undefined,
  text: string,
  at: number,
  words: string,
): 'surely' | 'likely' | undefined {
  if (!source?.text.includes('(') || !/^[A-Za-z][A-Za-z' -]*$/.test(words)) return undefined;
  const before = /(?:[A-Za-z][\w'’-]*[ \u00a0]+){0,4}[A-Za-z][\w'’-]*$/.exec(
    text.slice(Math.max(0, at - 120), at),
  )?.[0];
  if (!before) return undefined;
  const key = keyOf(words);
  const own = glossesOf(source).filter((gloss) => gloss.key === key);
  if (own.some((gloss) => isTwice(gloss, before, words))) return 'surely';
  return own.some(({ said }) => isUnclassed(said)) && isLikelyNoun(words) ? 'likely' : undefined;
}

/** A thing and no class of things, whose brackets would tell which one it is: «модуль (billing)». */
function isUnclassed(said: readonly string[]): boolean {
  const last = said[said.length - 1] as string;
  if (abbreviation.test(last) || isVerb(last)) return false;
  return !withoutComplement(said).some((word) => classed.test(word));
}

function isTwice({ said }: SourceGloss, rendering: string, words: string): boolean {
  const last = said[said.length - 1] as string;
  const given = rendering.split(/[ \u00a0-]+/);
  const head = given[given.length - 1] as string;
  // «ЦПУ (Central Processing Unit)» / `CPU (…)`: the source expands its abbreviation too.
  if (abbreviation.test(last)) return false;
  if (isInitials(head, words)) return true;
  if (isBrand(words)) return false;
  const own = words.split(/[ -]+/).map((word) => stemEnglish(word.toLowerCase()));
  const gloss = own[own.length - 1] as string;
  if (
    !/^[A-Z][A-Z0-9]+$/.test(words) &&
    own.length > 1 &&
    given.some((word) => stemEnglish(word.toLowerCase()) === gloss)
  )
    return !own.includes(stemEnglish('zero'));
  if (isVerb(last)) return false;
  if (
    said.some((word) => renderingsOf(stemRussian(word.toLowerCase()))?.has(gloss)) &&
    isCommonNoun(words)
  )
    return true;
  return isUnclassed(said) && isCommonNoun(words);
}

/** «реестр файлов»: the brackets name the registry, and the files only say of what. */
function withoutComplement(said: readonly string[]): readonly string[] {
  const [before, last] = said.slice(-2);
  const isComplement =
    last !== undefined &&
    /(?:[оеё]в|ей|ок|ий)$/iu.test(last) &&
    !/(?:[ыи]х|[ыи]й|ой|ые|ие|ое|ая|^.{1,3})$/iu.test(before as string);
  return isComplement ? said.slice(0, -1) : said;
}

function isVerb(word: string): boolean {
  return (
    verbal.test(word) &&
    !/(?:ость|есть|асть|мена|цена|стена|смена|сила|школа|шкала|дела|числ[ао]|мыло|тело|дело|начало)$/iu.test(
      word,
    )
  );
}

/** `TTFB` and `Time to First Byte`: the first letters, with those of small words or without. */
export function isInitials(abbreviation: string, words: string): boolean {
  const letters = abbreviation.replace(/s$/, '');
  if (!/^[A-Z][A-Za-z]*[A-Z]$/.test(letters) || letters.length > 7) return false;
  const parts = words.split(/[ -]+/).filter(Boolean);
  const all = parts
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();
  const main = parts
    .filter((part) => !/^(?:of|to|the|and|for|in|on|at|a|an|by|with)$/i.test(part))
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();
  return letters.toUpperCase() === all || letters.toUpperCase() === main;
}

/**
 * An abbreviation beside its own words where the source writes one of them only: `Time to First Byte (TTFB)`,
 * `TTFB (Time to First Byte)`.
 */
export function expandsUnasked(
  source: Line | undefined,
  text: string,
  at: number,
  words: string,
): boolean {
  if (!source || !standsForWords(text, at, words)) return false;
  return (
    hasCyrillic(source.text) &&
    count(source.text) < count(text) &&
    !source.text.toLowerCase().includes(words.toLowerCase())
  );
}

/** Whether the words in brackets and those before them are one another's first letters. */
function standsForWords(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 120), at).split(/[ \u00a0]+/);
  if (isInitials(before[before.length - 1] ?? '', words)) return true;
  for (let length = 2; length <= Math.min(7, before.length); length++) {
    const phrase = before.slice(-length).join(' ');
    if (/^[A-Za-z][A-Za-z' -]*$/.test(phrase) && isInitials(words, phrase)) return true;
  }
  return false;
}

function count(text: string): number {
  return text.split('(').length - 1;
}

const determiner = /^(?:the|an?|its|my|your|our|their|this|that|each|every)$/i;

/** `The accuracy (Precision)` → `The precision`: only where the rendering's own beginning is plain. */
export function glossInstead(
  text: string,
  at: number,
  end: number,
  words: string,
): Fix | undefined {
  const before = /(?:[A-Za-z][\w'’-]*[ \u00a0]){1,4}$/.exec(
    `${text.slice(Math.max(0, at - 80), at)} `,
  )?.[0];
  if (!before) return undefined;
  const parts = before.trimEnd().split(/[ \u00a0]/);
  const from = parts.findLastIndex((part) => determiner.test(part));
  const own = parts.slice(from + 1);
  const isPlain = own.length > 0 && own.slice(0, -1).every((part) => !/(?:s|ed)$/.test(part));
  if (from < 0 || !isPlain) return undefined;
  const article = parts[from] as string;
  const term = words.replace(/\b[A-Z](?=[a-z]|\b)/g, (letter) => letter.toLowerCase());
  const isVowel = /^[aeiou]/i.test(term) && !/^(?:uni|use|one|eu)/i.test(term);
  const fitting = /^an?$/i.test(article) ? article.charAt(0) + (isVowel ? 'n' : '') : article;
  const start = at - [article, ...own].join(' ').length;
  return { start, end, sure: 'ask', replacement: `${fitting} ${term}` };
}
