import { type Part, russianParts, russianShares } from './russian-forms.ts';
import type { Token } from './tokens.ts';
import { numberKey, partKeys, type Value } from './value.ts';

/** Whether a number in words may begin with a word. */
export function mayBegin(word: string): boolean {
  return russianShares.has(word) || russianParts.has(word);
}

/** A number in Russian words from a token on, and how many tokens it takes. */
export function readRussianWords(
  tokens: readonly Token[],
  at: number,
  text: string,
): { value: Value; taken: number } | undefined {
  const first = tokens[at] as Token;
  const share = russianShares.get(first.word);
  if (share) {
    const keys = share.kind === 'times' ? timesKeys(share.value) : partKeys(share.value);
    const scaled = share.kind === 'part' ? readScaled(share.value, tokens, at + 1, text) : [];
    const taken = 1 + scaled.length;
    return {
      value: {
        start: first.start,
        end: (tokens[at + taken - 1] as Token).end,
        kind: share.kind,
        form: 'words',
        keys: [...keys, ...scaled],
        number: share.value,
      },
      taken,
    };
  }
  // Most words are none; the first part is always one.
  if (!russianParts.has(first.word)) return undefined;
  const found: Part[] = [];
  let taken = 0;
  let half = 0;
  for (let i = at; i < tokens.length && taken < 12; i++) {
    const token = tokens[i] as Token;
    if (taken > 0 && !/^[ \u00a0]$/.test(text.slice((tokens[i - 1] as Token).end, token.start)))
      break;
    if (half === 0 && taken > 0 && token.word === 'с' && tokens[i + 1]?.word === 'половиной') {
      half = 0.5;
      i++;
      taken += 2;
      continue;
    }
    const part = russianParts.get(token.word);
    if (!part || !canFollow(found, part, half > 0)) break;
    found.push(part);
    taken++;
    if (part.isOrdinal) break;
  }
  if (found.length === 0) return undefined;
  return finish(found, half, tokens, at, taken, text);
}

function finish(
  found: Part[],
  half: number,
  tokens: readonly Token[],
  at: number,
  taken: number,
  text: string,
): { value: Value; taken: number } {
  const number = add(found, half);
  const start = (tokens[at] as Token).start;
  const last = found[found.length - 1] as Part;
  const fraction = last.isOrdinal ? undefined : readFraction(number, tokens, at + taken, text);
  const end = (tokens[at + taken - 1 + (fraction?.taken ?? 0)] as Token).end;
  if (fraction)
    return {
      value: {
        start,
        end,
        kind: 'part',
        form: 'words',
        keys: fraction.keys,
        number: fraction.number,
      },
      taken: taken + fraction.taken,
    };
  const value: Value = {
    start,
    end,
    kind: last.isOrdinal ? 'ordinal' : 'count',
    form: 'words',
    keys: [numberKey(number)],
    number,
    written: number,
  };
  if (last.type === 'scale' && found.length > 1) {
    value.written = number / last.value;
    const token = tokens[at + taken - 1] as Token;
    value.scale = { start: token.start, end: token.end };
  }
  if (found.length === 1 && (last.isOptional || last.isVague)) value.isOptional = true;
  if (last.isOrdinal && isPart(number, text.slice(end, end + 16))) {
    value.kind = 'part';
    value.keys = [...partKeys(1 / number), numberKey(number)];
  }
  return { value, taken };
}

const whole = /^\s+(?:(?:его|ее|её|их|ваш[а-яё]+|наш[а-яё]+|вс[а-яё]+)\s+)?(?:част|дол[яиюе])/;
const measured = /^\s+(?:градус|секунд|процент|миллиметр|метр|грамм|мм|мс)/;

/** «Пятая часть» is 1/5, «десятой градуса» 0.1 of one. */
function isPart(number: number, after: string): boolean {
  return whole.test(after) || (/^10+$/.test(String(number)) && measured.test(after));
}

function canFollow(found: readonly Part[], next: Part, hasHalf: boolean): boolean {
  const last = found[found.length - 1];
  if (!last) return true;
  if (last.isOrdinal) return false;
  if (hasHalf && next.type !== 'scale') return false;
  if (next.type === 'half') return false;
  if (next.type === 'scale')
    return last.type !== 'scale' || (last.value < next.value && !last.isVague);
  if (last.type === 'scale') return next.value < last.value && last.value >= 1000;
  if (last.type === 'hundreds')
    return next.type !== 'hundreds' && next.value < 100 && next.value > 0;
  if (last.type === 'tens') return next.type === 'small' && next.value > 0 && next.value < 10;
  return false;
}

function add(found: readonly Part[], half: number): number {
  let total = 0;
  let group = 0;
  for (const { value, type } of found) {
    if (type !== 'scale') group += value;
    else {
      const last = value === (found[found.length - 1] as Part).value ? half : 0;
      total += (group + last || 1) * value;
      group = 0;
    }
  }
  const isScaled = (found[found.length - 1] as Part).type === 'scale';
  return total + group + (isScaled ? 0 : half);
}

/** «Четверть миллиона» is 250,000 too: the key that a scale word after a share adds. */
function readScaled(part: number, tokens: readonly Token[], at: number, text: string): string[] {
  const next = tokens[at];
  const scale = next && russianParts.get(next.word);
  if (scale?.type !== 'scale' || !/[аи]$/.test(next?.word ?? '')) return [];
  const isNext = /^[ \u00a0]$/.test(text.slice(tokens[at - 1]?.end, next?.start));
  return isNext ? [numberKey(part * scale.value)] : [];
}

/** «две трети», «три десятых», «ноль целых пять десятых». */
function readFraction(
  number: number,
  tokens: readonly Token[],
  at: number,
  text: string,
): { number: number; keys: string[]; taken: number } | undefined {
  const next = tokens[at];
  if (!next || !/^[ \u00a0]$/.test(text.slice((tokens[at - 1] as Token).end, next.start)))
    return undefined;
  const share = russianShares.get(next.word);
  if (share?.kind === 'part' && share.value < 0.5 && number < 10) {
    const part = number * share.value;
    const scaled = readScaled(part, tokens, at + 1, text);
    return { number: part, keys: [...partKeys(part), ...scaled], taken: 1 + scaled.length };
  }
  if (/^цел(?:ая|ых|ые|ой|ую)$/.test(next.word)) {
    const rest = readRussianWords(tokens, at + 1, text);
    if (rest?.value.kind === 'part' && rest.value.number !== undefined) {
      const sum = number + rest.value.number;
      return { number: sum, keys: [numberKey(sum)], taken: 1 + rest.taken };
    }
  }
  const below = russianParts.get(next.word);
  if (
    below?.isOrdinal &&
    number < below.value &&
    /(?:ая|ую|ой|ых|ые|ыми|ьих)$/.test(next.word) &&
    below.value > 2 &&
    number > 0
  ) {
    // «Одну пятую цены» counts parts, «одна пятая версия» does not.
    const after = text.slice(next.end, next.end + 24);
    if (number === 1 && !shared.test(after) && !(/ую$/.test(next.word) && genitive.test(after)))
      return undefined;
    const part = number / below.value;
    return { number: part, keys: partKeys(part), taken: 1 };
  }
  return undefined;
}

const shared = /^[ \u00a0](?:част|дол|всех|от )|^[.,;:!?]|^$/;
const genitive = /^[ \u00a0][а-яё]{2,}(?:[ыиа]|[ое]в|ей)(?![а-яё])/;

/** «в 3 раза», «втрое»: 3 times, or a third of it. */
export function timesKeys(times: number): string[] {
  return [numberKey(times), `x:${times}`, ...(times > 1 ? partKeys(1 / times) : [])];
}
