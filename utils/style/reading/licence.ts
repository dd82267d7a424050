import { everyMatch } from '../../text/span.ts';
// Where a Russian line itself lays a duty on the reader («вам нужно», «вы должны»), and where it speaks of a need
// that is nobody's («нужно»). «Вам» beside a verb of its own («покажу вам, что надо …») lays none.

/** A word of duty in the source: its place, and whether it is the reader's. */
export interface Duty {
  at: number;
  isYours: boolean;
}

const personal = 'должны|должен|должна|должно|обязаны|обязан|обязана|вынуждены|вынужден|вынуждена';
const impersonal =
  'надо|нужно|нужен|нужна|нужны|необходимо?|необходима|необходимы|следу[её]т|следовало|прид[её]тся|приш?лось|приходится|потребуется|потребуются|потребовалось|требуется|требуются|понадобится|понадобятся|понадобилось|стоит|стоило|полагается|предстоит|надлежит|нельзя';
const word = new RegExp(`(?<![а-яё-])(?:(${personal})|(${impersonal}))(?![а-яё])`, 'giu');
const other =
  /(?<![а-яё])(?:важно,?\s+чтобы\s+(?:вы|ты)|(?:вы|ты)\s+(?:за)?хо(?:тите|чешь|тели)|ваш[аеи]?\s+(?:задач|обязанност|дело|ответственност)|решать\s+вам|вам\s+решать|за\s+вами|на\s+ваше\s+усмотрение|(?:зависит|оста[её]тся|останется)\s+(?:от|за)\s+вами?|от\s+вас\s+зависит)/giu;
const infinitive = /^(?:[\s,]+[а-яё-]+){0,4}?\s+[а-яё]+(?:ть|ти|чь)(?:ся|сь)?(?![а-яё])/iu;

const reach = 90;
const idle =
  '(?:бы|будет|было|ли|же|и|ещё|еще|также|тоже|только|лишь|всего|сейчас|теперь|сначала|лично|самим|самому|самой|скорее|всё|все|от)';
// «нужно вам», «придётся также и вам», «требуется от вас»; not «нужно отправить вам».
const after = new RegExp(`^(?:\\s+${idle}){0,3}\\s+(?:вам|тебе|вас|тебя)(?![а-яё])`, 'iu');
const afterSubject = new RegExp(`^(?:\\s+${idle}){0,3}\\s+(?:вы|ты)(?![а-яё])`, 'iu');
const dative = /(?<![а-яё])(?:вам|тебе|(?:от|у|с)\s+(?:вас|тебя)|вами)(?![а-яё])/giu;
const subject = /(?<![а-яё])(?:вы|ты)(?![а-яё])/giu;
const subordinator =
  /(?<![а-яё])(?:что|чтобы|которы[а-яё]+|которо[а-яё]+|после\s+чего|поэтому|потому|где|куда|откуда|зачем|почему|поскольку|пока)(?![а-яё])/iu;
const opensClause =
  /(?:^|[,;:.!?()«»—–]|(?<![а-яё])(?:и|а|но|если|то|тогда|когда|поэтому|чтобы|что|также|или|либо|ибо|где|зачем|почему|котор[а-яё]+))\s*$/iu;

/** The duties of a Russian text in their order. */
export function findDuties(source: string): Duty[] {
  const duties: Duty[] = everyMatch(source, other).map(({ index }) => ({
    at: index,
    isYours: true,
  }));
  for (const match of everyMatch(source, word)) {
    const at = match.index;
    const end = at + match[0].length;
    const before = source.slice(Math.max(0, at - reach), at);
    const rest = source.slice(end, end + reach);
    // «стоит вам 30 долларов» is a price.
    if (/^стои/iu.test(match[0]) && !infinitive.test(rest)) continue;
    const isYours =
      match[1] === undefined
        ? after.test(rest) || reaches(before, dative) || isAsked(rest)
        : afterSubject.test(rest) ||
          (/ы$/iu.test(match[0]) ? reaches(before, subject) : false) ||
          reaches(before, dative);
    duties.push({ at, isYours });
  }
  return duties.sort((a, b) => a.at - b.at);
}

/** «необходимо, чтобы вы». */
function isAsked(rest: string): boolean {
  return /^,?\s+чтобы\s+(?:вы|ты)(?![а-яё])/iu.test(rest);
}

/** Whether the last person before a word of duty belongs to it: no other clause begins between them. */
function reaches(before: string, person: RegExp): boolean {
  const last = everyMatch(before, person).pop();
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  const isFirst = opensClause.test(before.slice(0, last.index));
  if (/[.!?;:()—–]/.test(between)) return false;
  const parts = between.split(',');
  if (parts.length === 1) {
    // «пришлю вам снимок и нужно …»: the need is another clause's, unless the person begins this one.
    return isFirst || !/(?<![а-яё])(?:и|а|но|или|либо)(?![а-яё])/iu.test(between);
  }
  // Set off by commas straight after the person: «вам, как владельцу, нужно», «вам, возможно, придётся».
  return (
    parts.length === 3 &&
    parts[0]?.trim() === '' &&
    !subordinator.test(parts[1] ?? '') &&
    (isFirst || !/(?<![а-яё])(?:если|когда)(?![а-яё])/iu.test(parts[1] ?? ''))
  );
}

/**
 * Which of `count` phrases of duty in the target the source does not say. Where it lays as many on the reader all
 * are said; else each phrase answers the nearest duty in order, and those that answer nobody's need are shifted.
 * `places`: where the phrases stand; `length`: of the target.
 */
export function shiftedDuties(
  duties: readonly Duty[],
  sourceLength: number,
  places: readonly number[],
  length: number,
): Set<number> {
  const yours = duties.filter(({ isYours }) => isYours).length;
  if (yours === 0) return new Set(places);
  if (places.length <= yours || places.length > duties.length || duties.length > 60)
    return new Set();
  const far = (i: number, j: number) =>
    Math.abs(
      (places[i] as number) / Math.max(1, length) -
        (duties[j] as Duty).at / Math.max(1, sourceLength),
    );
  // cost[i][j]: the first i phrases among the first j duties, each at its own.
  const cost = places.map(() => duties.map(() => 0));
  const best = (i: number, j: number): number =>
    i < 0 ? 0 : j < 0 ? Number.POSITIVE_INFINITY : (cost[i]?.[j] ?? Number.POSITIVE_INFINITY);
  for (const i of places.keys())
    for (const j of duties.keys())
      (cost[i] as number[])[j] = Math.min(best(i, j - 1), best(i - 1, j - 1) + far(i, j));
  const shifted = new Set<number>();
  let i = places.length - 1;
  for (let j = duties.length - 1; i >= 0 && j >= 0; j--) {
    if (best(i, j) === best(i, j - 1)) continue;
    if (!(duties[j] as Duty).isYours) shifted.add(places[i] as number);
    i--;
  }
  return shifted;
}
