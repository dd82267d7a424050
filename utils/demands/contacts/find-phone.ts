import { Caseless } from '../words/caseless.ts';
import type { Trace } from './contact.ts';
import { messengers } from './services.ts';

const digit = '[\\dOОoо]';
const run = `(?<![\\p{L}\\p{N}_#.,/=-])(?:\\+|00)?\\s?\\(?(?:\\d|[OОoо](?=\\d))${digit}{0,14}(?:[\\s\\u00a0().\\-–/]{1,3}\\(?${digit}{1,14}\\)?){0,7}(?![\\p{L}\\p{N}_])`;
const numbers = new RegExp(run, 'gu');
const calling = new Caseless(
  `(?<![\\p{L}'])(?:phone|phones|call|calls|cell(?! (?:[a-z]{1,2}\\d+|phone numbers?|in|of|range))|mobile|mob|tel|telephone|handy|sms|text me|text|ring|dial|reach me|reachable|reached|my number|(?:my|our|his|her) \\p{L}+ number|number(?: for (?:me|calls))? is|contact n(?:umber|o)|(?:direct|land|business|work|private|office|phone) ?line|hotline|landline|fon|t[eé]l[eé]f[oó]n\\p{L}{0,4}|t[eé]l[eé]phone|mobil(?:nummer)?|(?:m[oó]j|mi|mon|meu|mein\\p{L}?) n(?:umer|[uú]mero|um[eé]ro|ummer)|celular|t|тел|телефон\\p{L}{0,2}|моб|мобильн\\p{L}+|сотов\\p{L}+|мой номер|номер телефона|номер для связи|номер|(?:по|пере|до|со)?звони\\p{L}*|звонки (?:на|по|принима\\p{L}+)|набер\\p{L}+|наби\\p{L}+|связи|смс|my digits|${messengers})(?![\\p{L}])|[📞📱☎]`,
);
const otherNumber =
  /(?<![\p{L}])(?:order|orders|invoice|ticket|serial|account|version|build|port|sku|iban|card|isbn|ean|article|part|model|issue|commit|id|ids|no\.?|nr\.?|ref|reference|tracking|parcel|license|licence|vat|tax|inn|timestamp|revision|coordinates?|lat|lng|budget|price|sum|amount|total|row|rows|line|error|code|batch|job|task|product|item|record|customer|user|contract|заказ\p{L}*|счёт\p{L}*|счет\p{L}*|артикул\p{L}*|инн|снилс|огрн|карт\p{L}|накладн\p{L}+|тикет\p{L}*|задач\p{L}*|договор\p{L}*|версии|сборк\p{L}|строк\p{L}|номер (?:заказа|счёта|счета|договора|карты|версии|задачи|тикета|строки|накладной|телефона? в (?:базе|поле))|трек|ошибк\p{L}|координат\p{L}*|бюджет|сумма|цена|id-?шник)(?:\s(?:id|no\.?|number|№|#))?\s*[:#№=]?\s*(?:is |was |number )?$/iu;
const spelledDigit =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|ноль|нуль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|ноля|нуля|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|плюс|plus|\\+\\d{1,3}';
const spelled = new Caseless(
  `(?<![\\p{L}\\p{N}])(?:(?:${spelledDigit}|\\d{1,4})[\\s,.–-]{1,3}){3,14}(?:${spelledDigit}|\\d{1,4})(?![\\p{L}\\p{N}])`,
);

/** `(1968-1985)`: from year to year. */
const years = /^\(?(?:1[89]|20)\d\d\s?[-–—]\s?(?:1[89]|20)\d\d\)?$/;

/** Telephone numbers: beside a word of calling, of international form, or spoken digit by digit. */
export function findPhone(text: string): Trace[] {
  const traces: Trace[] = [];
  const cues = calling.all(text).map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
    word,
  }));
  for (const found of text.matchAll(numbers)) {
    const raw = found[0].replace(/[\s.\-–/(]+$/u, '');
    const start = found.index + (raw.length - raw.trimStart().length);
    const end = found.index + raw.length;
    if (!years.test(raw.trim()) && isPhone(text, raw.trim(), start, end, cues))
      traces.push({ kind: 'phone', start, end });
  }
  for (const found of text.matchAll(/(?<![\p{L}])tel:\s?\+?[\d() .-]{6,20}\d/giu))
    traces.push({ kind: 'phone', start: found.index, end: found.index + found[0].length });
  for (const found of spelled.all(text)) {
    const parts = found[0].split(/[\s,.–-]+/);
    const inWords = parts.filter((part) => /\p{L}/u.test(part)).length;
    const end = found.index + found[0].length;
    if (inWords < 2) continue;
    const size = parts.reduce((sum, part) => sum + (/^\d/.test(part) ? part.length : 1), 0);
    const isForeign = size >= 10 && /^(?:\+|plus|плюс)/iu.test(found[0]);
    if (size >= 6 && (isForeign || hasCue(text, found.index, end, cues)))
      traces.push({ kind: 'phone', start: found.index, end });
  }
  return traces;
}

const phoneNumber =
  /(?:(?:phone|tel|mob|cell|fax|contact|whats ?app|viber|call|sms)\p{L}*\.?\s(?:no|nr|number)\.?|(?:direct|land|business|work|private|office|phone|whats ?app) ?line)\s*(?:is|[:–—-])?\s*$/iu;

/** `8 (900) 555-01-77`, `(202) 555-0188`, `202-555-0188`, `8 900 555 01 77`, `00 49 151 …`: nothing else is written so. */
const dialled =
  /^(?:(?:\+?[78]\s?)?\(\d{3,5}\)\s?\d{2,3}[\s-]?\d\d[\s-]?\d{2,}|(?:1[-. ])?[2-9]\d\d([-.])\d{3}\1\d{4}|8[- ][3489]\d\d[- ]\d{3}[- ]\d\d[- ]?\d\d|[78][- ]\d{3,5}[- ]\d{2,3}-\d\d-\d\d|0[1-9](?:[ .]\d\d){4}|0[1-9]\d{1,3}[ -]\d{3,4}[ -]\d{3,4}|00\s?[1-9]\d{0,2}(?:[\s-]\d{2,5}){2,4})$/;

interface Cue {
  at: number;
  end: number;
  word: string;
}

function isPhone(
  text: string,
  raw: string,
  start: number,
  end: number,
  cues: readonly Cue[],
): boolean {
  const digits = raw.replace(/[^\dOОoо]/gu, '');
  const real = raw.replace(/\D/g, '').length;
  // `+7 (999) 999-99-99` is a mask.
  if (/(\d)\1{6}$/.test(digits)) return false;
  if (digits.length < 7 || digits.length > 15 || real < 5) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  if (
    /[$€£₽#№]\s?$/u.test(before) ||
    /^\s?(?:[$€£₽%]|usd|eur|rub|руб|ms|px|kb|mb|bytes?|байт|мс|lines|rows|records|users|(?:sub)?scribers|followers|members|frames|messages|people|k?hz|к?гц|подписчик|сообщен|символ|знак|строк|requests|items|characters|words|слов)/iu.test(
      after,
    )
  )
    return false;
  const isForeign = /^\+\s?\d/.test(raw) && digits.length >= 10;
  if (!isForeign && otherNumber.test(before) && !phoneNumber.test(before)) return false;
  if (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(raw) ||
    /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/.test(raw) ||
    /^\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d/.test(raw)
  )
    return false;
  if (
    /^(?:(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|\d+0\s?[-–]\s?\d+0)$/.test(raw) ||
    /^\d{4}(?:[ -]\d{4}){3}$/.test(raw) ||
    (/^\d+(?:\.\d+){2,}$/.test(raw) && !/^(?:[78]\.)?\d{2,3}(?:\.\d{2,4}){2,4}$/.test(raw))
  )
    return false;
  if (isForeign || dialled.test(raw)) return true;
  return hasCue(text, start, end, cues);
}

const ofCaller =
  /^(?:[\s:=–—,-]|мой|наш|мобильн\p{L}+|сотов\p{L}+|рабоч\p{L}+|городск\p{L}+|прям\p{L}+|новый|такой|вот|это|есть|на)*$/iu;
const ofThing =
  /(?<![\p{L}])(?!мобил|сотов|рабоч|личн|прям|контакт|домашн|городск|запасн|друг|нов)\p{L}{4,}(?:(?:ый|ой|ий) |-)$/iu;

/** A word of calling in the same sentence, near the number, with nothing that makes it another number. */
function hasCue(text: string, start: number, end: number, cues: readonly Cue[]): boolean {
  return cues.some(({ at, end: stop, word }) => {
    const isBefore = stop <= start;
    const between = isBefore ? text.slice(stop, start) : text.slice(end, at);
    if (!isBefore && at < end) return false;
    if (between.length > 45 || /[.!?]\s+\p{Lu}/u.test(between) || /\n\n/.test(between))
      return false;
    if (/^(?:t|text)$/iu.test(word) && between.length > 12) return false;
    // `The gRPC call 5550142`.
    if (
      /^calls?$/iu.test(word) &&
      /(?:rpc|api|http|rest|function|method|system|first|second|third|last|this|the|each|every)\s$/iu.test(
        text.slice(Math.max(0, at - 12), at),
      )
    )
      return false;
    if (/^number .*is$/iu.test(word) && /\p{L}{4}/u.test(between.replace(/same|here|also/iu, '')))
      return false;
    // «Номер партии», «серийный номер».
    if (/^номер$/iu.test(word) && (!ofCaller.test(between) || ofThing.test(text.slice(0, at))))
      return false;
    if (
      /(?:api|field|column|bot|table|stack|channel|model|поле|бот|колонк|канал|частот|function|method|\(\)|values)/iu.test(
        between,
      )
    )
      return false;
    // «The first call returns 40 rows, the second 5550123».
    if (/(?<!\d)\d{1,6} \p{L}{4}/u.test(between)) return false;
    if (/(?:order|invoice|ticket|заказ|счёт|счет|артикул|sku|version|build|id\b)/iu.test(between))
      return false;
    return isBefore || between.length < 30;
  });
}
