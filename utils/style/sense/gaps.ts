import { everyMatch } from '../../text/span.ts';
import type { Line } from '../reading/line.ts';
import { Kind } from '../reading/words.ts';
import { type Coverage, longestLine, readCoverage, type Unit } from './coverage.ts';
import { soundOf } from './lexicon/index.ts';

/** Words of one side that stand together and have no answer, with what is left to answer them. */
export interface Gap {
  units: Unit[];
  /** How many words without an answer this side has beyond those that the other side has. */
  excess: number;
  /** The longest stretch without an answer on the other side: what could stand for this one. */
  rival: number;
  /** How many words of sense the other side has without an answer. */
  rest: number;
  /** It ends the line, and how the other side ends is answered. */
  isTail: boolean;
  /** Nothing of sense stands behind it. */
  isLast: boolean;
  /** A whole member of a list: nothing else between the joints around it. Asked of few. */
  isMember(): boolean;
}

/** Whether anything can be known: a Russian line of a person's length beside an English one. */
export function isComparable(source: Line | undefined, target: Line): source is Line {
  return (
    source !== undefined &&
    !target.isBlank &&
    source.text.length <= longestLine &&
    target.text.length <= longestLine &&
    /[а-яё]/i.test(source.text)
  );
}

/** The stretches of the source that the English has no words for. */
export function sourceGaps(source: Line, target: Line): Gap[] {
  const { source: from, target: to } = readCoverage(source, target);
  return findGaps(source, from, to);
}

/** The stretches of the English that no word of the source stands behind. */
export function targetGaps(source: Line, target: Line): Gap[] {
  const { source: from, target: to } = readCoverage(source, target);
  return findGaps(target, to, from);
}

function findGaps(line: Line, own: Coverage['source'], other: Coverage['source']): Gap[] {
  const isOpen = (unit: Unit) => !unit.isMatched || isOverheard(unit) || isBorrowed(unit);
  const open = own.filter((unit) => isOpen(unit) && !unit.isLight).length;
  const rest = other.filter(isOpen).length;
  const rival = longestRun(other);
  const isEndAnswered = other[other.length - 1]?.isMatched === true;
  const gaps: Gap[] = [];
  let run: Unit[] = [];
  const close = () => {
    if (run.length === 0) return;
    const units = run;
    gaps.push({
      units,
      excess: open - rest,
      rival,
      rest,
      isLast: run[run.length - 1] === own[own.length - 1],
      isTail: run[run.length - 1] === own[own.length - 1] && isEndAnswered,
      isMember: () => isWholeMember(units, line, own),
    });
    run = [];
  };
  for (const unit of own) {
    const last = run[run.length - 1];
    if (!isOpen(unit)) close();
    else {
      if (last && /[.!?;:—(]\s/.test(line.text.slice(last.end, unit.start))) close();
      run.push(unit);
    }
  }
  close();
  return gaps;
}

const russian = new Kind(/[а-яё]/i);

/** «Принтер» is `printer` by sound, so the «печать» beside it has no word of its own there. */
function isOverheard(unit: Unit): boolean {
  const answer = unit.answers[0];
  if (!answer || unit.answers.length > 1 || !russian.has(unit.known)) return false;
  const sound = soundOf(answer.word);
  return (
    sound.length > 3 &&
    soundOf(unit.word).slice(0, 2) !== sound.slice(0, 2) &&
    answer.answers.some(
      (one) =>
        one !== unit &&
        russian.has(one.known) &&
        one.answers.length === 1 &&
        soundOf(one.word) === sound,
    )
  );
}

/** “Illustrator” beside “draw”: a name is no second answer to the verb that the first one answers. */
function isBorrowed(unit: Unit): boolean {
  return (
    unit.isName &&
    /^[A-Z]/.test(unit.word) &&
    unit.answers.every(
      ({ word, answers }) =>
        /[а-яё]/i.test(word[0] ?? '') &&
        soundOf(word).slice(0, 2) !== soundOf(unit.word).slice(0, 2) &&
        answers.some((one) => one !== unit && !one.isName && one.answers.length === 1),
    )
  );
}

function longestRun(units: readonly Unit[]): number {
  let longest = 0;
  let here = 0;
  for (const { isMatched } of units) {
    here = isMatched ? 0 : here + 1;
    longest = Math.max(longest, here);
  }
  return longest;
}

const russianJoint =
  /,(?!\s*(?:а\s|но\s|что|чтобы|таки|подобн|кроме|включая|чем\s|котор|если|когда|где|как\s|пока|потому|поскольку|так\s+как|хотя|который|причём|поэтому))|(?<![а-яё])(?:и|или|либо|да)(?![а-яё])/giu;
const englishJoint = /,(?=\s)|\b(?:and|or|as well as|plus|along with|together with)\b/gi;

const anyJoint =
  /[,;:.!?—(](?=\s)|(?<!\p{L})(?:и|или|либо|and|or|plus|для|в|во|на|с|со|по|из|от|к|о|об|у|при|за|до|через|for|in|on|at|with|from|to|of|by|after|before|through|into|about|during|over)(?!\p{L})/giu;
const listJoint = /^(?:,|и|или|либо|and|or|plus)$/i;

/** Whether the words are a whole member of a list: nothing between the joints around them has an answer. */
function isWholeMember(units: readonly Unit[], line: Line, side: readonly Unit[]): boolean {
  const first = units[0]?.start ?? 0;
  const last = units[units.length - 1]?.end ?? 0;
  let from: RegExpMatchArray | undefined;
  let to: RegExpMatchArray | undefined;
  let isList = false;
  for (const joint of everyMatch(line.text, anyJoint)) {
    if (joint.index >= last) {
      to = joint;
      break;
    }
    if (joint.index >= first) continue;
    // «и на планшете»: the preposition stands behind the conjunction.
    const gap = from ? line.text.slice(from.index, joint.index).slice(from[0].length) : '';
    isList = listJoint.test(joint[0]) || (isList && gap.trim() === '');
    from = joint;
  }
  if (!isList && !listJoint.test(to?.[0] ?? '')) return false;
  const start = from?.index ?? 0;
  const end = to?.index ?? line.text.length;
  return !side.some((unit) => unit.isMatched && unit.start >= start && unit.end <= end);
}

const lists = {
  ru: {
    last: /^(?:и|или)$/,
    longest: 3,
    // What begins a clause is no member, and what names a quality is none of things.
    stranger:
      /^(?:но|а|сам|сама|сами|тому|туда|там|тогда|кто|скорее|похоже|хватит|хватает|достаточно|отсюда|оттого|потому|вот|однако|зато|причем|причём|также|лишь|только|ведь|если|даже|что|чтобы|кроме|как|чем|сколько|столько|то|не|где|когда|пока|хотя|так|поэтому|может|наверное|возможно|конечно|кстати|например|значит|видимо|похоже|вероятно|кажется|пожалуй|итак|надо|нужно|затем|потом|который|которая|которое|которые|которого|которой|которым|[а-яё]+(?:нн|щ|вш)(?:ая|ый|ий|ое|ее|ые|ие|ого|его|ых|их|ым|им|ую|ей|ой)(?:ся)?)$/,
  },
  en: {
    last: /^(?:and|or)$/,
    longest: 3,
    stranger: /^(?:but|if|even|that|which|who|where|when|while|so|as|not|than)$/,
  },
};
const listWord = /\p{L}[\p{L}'’-]*|[^\s]/gu;

/** How many joints the longest list of short members has: «кисть, краски и холст» has two. One pass, no way back. */
export function countListJoints(text: string, language: 'ru' | 'en'): number {
  const { last, longest, stranger } = lists[language];
  let most = 0;
  let joints = 0;
  let size = 0;
  let isClause = false;
  for (const [word] of everyMatch(text.toLowerCase(), listWord)) {
    const isMember = size > 0 && size <= longest;
    if (word === ',') {
      joints = isMember ? joints + 1 : size === 0 || isClause ? 0 : 1;
      size = 0;
      isClause = false;
    } else if (last.test(word)) {
      // `, and` joins once, and a Russian list has no comma there.
      const own = size === 0 && language === 'en' ? joints : isMember ? joints + 1 : 0;
      if (joints > 0) most = Math.max(most, own);
      joints = 0;
      size = 0;
    } else if (!/^\p{L}/u.test(word) || stranger.test(word)) {
      // «Чтобы письма доходили, настрою SPF и DKIM»: what a clause ends with is no member.
      isClause ||= stranger.test(word);
      joints = 0;
      size = longest + 1;
    } else size++;
  }
  return most;
}

/** How many members the lists of a line have beyond their first, as far as commas and conjunctions tell. */
export function countJoints(text: string, language: 'ru' | 'en'): number {
  return (
    text
      // «, и» and `, and` join once.
      .replace(/,\s*(?=(?:и|или|либо|and|or)(?![\p{L}]))/giu, ' ')
      .match(language === 'ru' ? russianJoint : englishJoint)?.length ?? 0
  );
}
