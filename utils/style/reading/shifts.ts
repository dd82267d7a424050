// English phrases that lay an action on the client, and the Russian words that say the same. Duties («вам нужно»)
// are read in licence.ts.

const you = "(?<![\\p{L}\\p{N}_'’-])you";
const adverb =
  '(?:\\s+(?:also|only|just|first|still|simply|then|now|always|really|probably|additionally|definitely|currently|either|again|never|no\\s+longer|[a-z]+ly))?';
const will =
  "(?:(?:['’]ll|['’]d|\\s+(?:will|would|may|might|shall|are going to))(?:\\s+(?:also|then|first|only|still|probably|never|no\\s+longer|[a-z]+ly))?)?";
const not =
  "\\s+(?:(?:will|would|do|did|may|might)\\s+(?:[a-z]+ly\\s+)?not|(?:wo|would|do|did)n['’]t)";

/** A need, in either polarity: `you need to`, `you will not have to`. */
export const duty = new RegExp(
  [
    `${you}${will}${adverb}\\s+need(?:\\s+to)?(?![\\p{L}-])`,
    `${you}${will}${adverb}\\s+have\\s+to(?![\\p{L}-])(?!\\s+(?:date|hand))`,
    `${you}${not}${adverb}\\s+(?:need(?:\\s+to)?|have\\s+to)(?![\\p{L}-])`,
    `${you}(?:['’]ve|\\s+have)\\s+got\\s+to(?![\\p{L}-])`,
    `${you}${adverb}\\s+(?:must|should|ought\\s+to)(?![\\p{L}-])`,
    `${you}(?:['’]d|\\s+had)\\s+better(?![\\p{L}-])`,
    `${you}(?:['’]re|\\s+are|${will}\\s+be)${adverb}\\s+(?:required|obliged|obligated|supposed|expected)\\s+to(?![\\p{L}-])`,
    `(?<![\\p{L}])(?:it|this)(?:['’]s|\\s+is)\\s+(?:entirely\\s+|completely\\s+)?(?:up\\s+to\\s+you|your\\s+(?:job|responsibility|task|duty))(?![\\p{L}])`,
    '(?<![\\p{L}])(?:(?:this|that|it|which)\\s+)?(?:will\\s+|would\\s+)?(?:requires?|obliges?|forces?)\\s+you\\s+to(?![\\p{L}-])',
    "(?<![\\p{L}])it(?:['’]s|\\s+is|\\s+will\\s+be|\\s+would\\s+be)\\s+(?:not\\s+)?(?:also\\s+)?(?:necessary|required|essential|important|mandatory)\\s+for\\s+you\\s+to(?![\\p{L}-])",
  ].join('|'),
  'giu',
);

interface Shift {
  phrase: RegExp;
  /** What in the source line says the same; a duty of the reader's own (`isLaid`) always does. */
  said: RegExp;
}

const wishSaid =
  /(?<![а-яё])(?:вы|ты|вам|тебе)(?![а-яё])[^.!?;]{0,60}?(?:хо(?:тите|чешь|тели|чется|телось)|захо(?:тите|чешь)|желаете|желательно|угодно|собираетесь)|(?<![а-яё])(?:если\s+)?(?:за)?(?:хотите|хочешь|желаете)(?![а-яё])/iu;
const careSaid =
  /(?<![а-яё])(?:убедитесь|убедись|проследите|позаботьтесь|удостоверьтесь|проверьте|не\s+забудьте|не\s+забывайте|не\s+забудь|обязательно|непременно|постарайтесь)(?![а-яё])/iu;
const memorySaid =
  /(?<![а-яё])(?:за|на|при|вс)?помн[а-яё]+|(?<![а-яё])(?:не\s+)?заб(?:ы|уд)[а-яё]+|(?<![а-яё])имейте\s+в\s+виду|(?<![а-яё])учтите/iu;
const adviceSaid =
  /(?<![а-яё])(?:(?:по)?рекоменду(?:ю|ем)|(?:по)?совету(?:ю|ем)|мо[йя]\s+совет|(?:вам|тебе|вас|тебя)(?![а-яё]))/iu;
const peopleSaid =
  /(?<![а-яё])(?:команд|разработчик|сотрудник|персонал|штат|инженер|администратор|админ|менеджер|работник|коллег|люд[яеи]|компани|отдел|специалист|программист|оператор|бухгалтер|юрист|пользовател)[а-яё]*/iu;
const yoursSaid = /(?<![а-яё])(?:вы|вам|вас|вами|ты|тебе|тебя)(?![а-яё])/iu;

const people =
  'team|developers?|staff|engineers?|admins?|administrators?|people|employees?|company|managers?|colleagues|programmers?|operators?|accountants?|lawyers?|users?';

/** Phrases that are no duty by their words, each with what the source must say. */
export const shifts: Shift[] = [
  {
    phrase: new RegExp(`${you}${will}${adverb}\\s+want(?:\\s+to)(?![\\p{L}-])`, 'giu'),
    said: wishSaid,
  },
  {
    phrase:
      /(?<![\p{L}'’-])(?:make|making|ensure and make)\s+(?:sure|certain)\s+(?:that\s+)?you(?:['’]ve|['’]re)?(?![\p{L}-])|(?<![\p{L}'’-])be\s+sure\s+to(?![\p{L}-])/giu,
    said: careSaid,
  },
  {
    phrase:
      /(?<=^|[.!?:;,—–)»]\s*|\b(?:and|but|then|so|also|please|just|always)\s+)(?:remember|do\s+not\s+forget|don['’]t\s+forget|never\s+forget)\s+to(?![\p{L}-])/giu,
    said: memorySaid,
  },
  {
    phrase: new RegExp(
      `${you}(?:['’]re|\\s+are|${will}\\s+be)${adverb}\\s+(?:advised|recommended|encouraged|urged|asked|requested)\\s+to(?![\\p{L}-])`,
      'giu',
    ),
    said: new RegExp(`${adviceSaid.source}|(?<![а-яё])(?:прошу|просим|просьба)`, 'iu'),
  },
  {
    phrase: new RegExp(
      `(?<![\\p{L}'’-])your\\s+(?:own\\s+)?(?:[a-z]+\\s+)?(?:${people})\\s+(?:(?:will\\s+|would\\s+)?(?:also\\s+)?(?:needs?|ha(?:s|ve))\\s+to|must|should)(?![\\p{L}-])`,
      'giu',
    ),
    said: peopleSaid,
  },
  {
    phrase: /(?<![\p{L}'’-])(?:I|we)(?:\s+will|\s+would|['’]ll)?\s+need\s+you\s+to(?![\p{L}-])/giu,
    said: yoursSaid,
  },
];

/** What a lifted need («можно не останавливать», «не останавливайте») may say in Russian. */
export const reliefSaid =
  /(?<![а-яё])(?:вы|ты|вам|тебе|вас|тебя)(?![а-яё])|(?<![а-яё])не\s+[а-яё]+(?:йте|ите|айся|йтесь|итесь)(?![а-яё])|(?<![а-яё])[а-яё]+ете(?:сь)?(?![а-яё])/iu;

/** The part that every line has to have before any phrase is looked for. */
export const anyShift = /you|sure|certain|remember|forget/i;

/**
 * The neutral form: `you need to` + verb → `it is necessary to`, `you will not have to` → `it will not be necessary
 * to`; `undefined` for what has none. `before` and `after` stand around the phrase.
 */
export function neutralForm(found: string, before: string, after: string): string | undefined {
  const said = found.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
  const verb = /^\s+([a-z][a-z-]*)(?:\s+([a-z]+))?/i.exec(after.slice(0, 60));
  if (!verb || /^(?:not|never|have|no)$/i.test(verb[1] as string)) return undefined;
  if (/['’]$/.test(before)) return undefined;
  // `All you need to do is`, `what you have to do`: the clause hangs on the word before.
  if (
    /\b(?:all|what|everything|anything|whatever|thing|things|steps?|one|ones|files?|data)\s+(?:that\s+)?$/i.test(
      before,
    )
  )
    return undefined;
  if (/\b(?:do|did|would|will|should|could|can)\s+$|['’]t\s+$/i.test(before)) return undefined;
  const bound =
    /^it(?: is|'s|( will be)|( would be)) (not )?(also )?(necessary|required|essential|important|mandatory) for you to$/.exec(
      said,
    );
  if (bound) return found.replace(/\s+for\s+you/i, '');
  const team =
    /^your .*?(?:( will| would)(?: also)? need to|( will| would)(?: also)? have to|needs? to|ha(?:s|ve) to|must|should)$/.exec(
      said,
    );
  if (team) {
    const tense = (team[1] ?? team[2])?.trim();
    return tense ? `it ${tense} be necessary to` : 'it is necessary to';
  }
  return needForm(said);
}

function needForm(said: string): string | undefined {
  const denied =
    /^you (?:(will|would|do|did) not|(wo|would|do|did)n't)( [a-z]+)? (?:need to|have to)$/.exec(
      said,
    );
  if (denied) {
    const verb = denied[1] ?? (denied[2] === 'wo' ? 'will' : denied[2]);
    const middle = denied[3] ?? '';
    if (!/^(?:| even| really| actually| ever| also)$/.test(middle)) return undefined;
    if (verb === 'will' || verb === 'would') return `it ${verb} not${middle} be necessary to`;
    return `it ${verb === 'did' ? 'was' : 'is'} not${middle} necessary to`;
  }
  const form =
    /^you( will)?( [a-z]+(?: longer)?)? (?:need to|have to)$|^you( [a-z]+)? (?:must|should)$/.exec(
      said,
    );
  if (!form) return undefined;
  const middle = (form[2] ?? form[3] ?? '').trim();
  if (middle === 'no longer')
    return form[1] ? 'it will no longer be necessary to' : 'it is no longer necessary to';
  if (middle && !/^(?:also|first|only|just|still|simply|then|now|always)$|ly$/.test(middle))
    return undefined;
  const leads = /^(?:also|only|still|now|always|then)$|ly$/.test(middle) && middle !== 'simply';
  const trails = /^(?:first|just|simply)$/.test(middle);
  return `it is ${leads ? `${middle} ` : ''}necessary to${trails ? ` ${middle}` : ''}`;
}
