import { cyrillic, literally } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { searchProse } from '../reading/search.ts';
import type { Rule } from '../rule.ts';

interface Courtesy {
  /** In the target. */
  said: RegExp;
  /** What in the source line says the same. */
  licence: RegExp;
}

const ru = (pattern: string) => new RegExp(`(?<![${cyrillic}])(?:${pattern})`, 'iu');
const asking =
  'пожалуйста|плиз|прошу|просим|просьб|попро[сш]|будьте (?:добры|любезны)|любезн|не затруднит|не сочтите|если (?:вам )?(?:не трудно|несложно|не сложно|удобно)';
const can =
  'не могли|могли бы|мог(?:ла)? бы|можете|сможете|сможешь|можешь|не возражаете|не против|не откаж';
const glad =
  'рад(?:а|ы)?(?![а-яё])|довол(?:ен|ьн)|с радостью|с (?:большим )?удовольстви|счастлив|приятно|охотно';

const I = '(?:I|we)';
const modal = `(?:\\s+(?:would|will|'d|’d|shall|am|are)|['’](?:d|ll|m|re))`;
const adverb =
  '(?:\\s+(?:also|really|truly|very|only|just|certainly|always|gladly|happily|so|extremely|greatly|most))*';

const courtesies: Courtesy[] = [
  {
    said: /(?<!\b(?:to|will|would|not|can|must|should|that|they|you|if you|may)\s)(?<![\w'’-])please(?![\w'’-])/gi,
    licence: ru(`${asking}|${can}|буд[уе]м? (?:вам )?(?:очень )?(?:благодар|признател)`),
  },
  { said: /(?<![\w'’-])kindly(?![\w'’-])/gi, licence: ru(`${asking}|${can}`) },
  {
    said: /(?<![\w'’-])feel free(?![\w'’-])/gi,
    licence: ru('не стесня|смело|свободно|без стеснени|можете|вольны|на (?:свой|ваш) выбор'),
  },
  {
    said: /(?<![\w'’-])(?:do not|don['’]t|never) hesitate(?![\w'’-])/gi,
    licence: ru('не стесня|не сомнева|не колеб|смело|без колебани'),
  },
  {
    said: new RegExp(
      `(?<![\\w'’-])${I}${modal}(?:\\s+be)?${adverb}\\s+(?:happy|glad|delighted|pleased|honou?red|thrilled|excited)(?![\\w'’-])`,
      'gi',
    ),
    licence: ru(glad),
  },
  {
    said: new RegExp(
      `(?<![\\w'’-])${I}(?:\\s+(?:would|will|can|could|shall)|['’](?:d|ll))?\\s+(?:very\\s+|most\\s+|only\\s+)?(?:gladly|happily|willingly)(?![\\w'’-])|(?<=^|[.!?]\\s+)gladly(?![\\w'’-])`,
      'gi',
    ),
    licence: ru(`${glad}|с готовность|готов`),
  },
  {
    said: /(?<![\w'’-])it (?:would|will)(?: really| also| certainly)? be (?:(?:really|very|so|most|also|extremely) )?(?:great|good|nice|lovely|wonderful|awesome|perfect|ideal|helpful|useful|kind of you|best|appreciated) if you(?![\w'’-])/gi,
    licence: ru(
      `был[оа]? бы|хорошо|здорово|отличн|замечательн|прекрасн|идеальн|лучше|полезн|удобн|желательн|неплохо|${can}|${asking}|помо(?:гл|ж)`,
    ),
  },
  {
    said: /(?<![\w'’-])(?:would|will) you be able to(?![\w'’-])/gi,
    licence: ru(`${can}|${asking}|есть ли|получится ли|удастся|в состоянии|возможно ли`),
  },
  {
    said: /(?<![\w'’-])let (?:me|us) know (?:if|should|in case) you (?:have|need|require|want|should have)(?: any| some| more| further| additional| other)*(?: questions?| concerns?| queries| doubts| help| assistance| information| details| clarifications?| anything(?: else)?)|(?<![\w'’-])(?:if|should) you have any(?: other| further| more| additional)? (?:questions?|concerns?|queries|doubts)(?![\w'’-])/gi,
    licence: ru(
      'вопрос|сомнени|неясн|непонятн|дайте знать|дай знать|сообщите|обраща|обратитесь|пишите|напишите|спрашив|спросите|скажите|понадоб|нужн|потреб',
    ),
  },
  {
    said: /(?<![\w'’-])it (?:would|will) be (?:a|my|our) (?:great )?(?:pleasure|honou?r|privilege)(?![\w'’-])|(?<![\w'’-])it is (?:a|my|our) (?:great )?pleasure(?![\w'’-])|(?<![\w'’-])with (?:great )?pleasure(?![\w'’-])/gi,
    licence: ru(`${glad}|честь`),
  },
  {
    said: /(?<![\w'’-])(?:thank(?:ing)? you|(?:many )?thanks(?! to\b))(?![\w'’-])/gi,
    licence: ru('спасибо|благодар(?!я(?![а-яё]))|признател|мерси'),
  },
  {
    said: new RegExp(
      `(?<![\\w'’-])${I}${modal}?(?:\\s+be)?${adverb}\\s+(?:appreciate|grateful|thankful)(?![\\w'’-])|(?<![\\w'’-])(?:would be|is|are)${adverb} appreciated(?![\\w'’-])`,
      'gi',
    ),
    licence: ru('благодар(?!я(?![а-яё]))|признател|спасибо|ценю|ценим|буду рад'),
  },
  {
    said: /(?<![\w'’-])(?:I|we)(?: do| really| sincerely| truly)? hope(?![\w'’-])|(?<![\w'’-])hopefully(?![\w'’-])|(?<![\w'’-])hoping(?![\w'’-])/gi,
    licence: ru('надею|надеем|надежд|наде[яе]|хочется верить|хотелось бы'),
  },
  {
    said: /(?<=^|[.!?»]\s+|\)\s*)dear(?=\s+\p{L})/giu,
    licence: ru('уважаем|дорог(?:ой|ая|ие)(?:\\s+[а-яё]+){1,2}\\s*[,!]|многоуважаем|здравствуй'),
  },
  {
    said: /(?<![\w'’-])(?:(?:best|kind|warm|kindest|warmest) (?:regards|wishes)|regards(?=,|$)|yours (?:sincerely|faithfully|truly)|sincerely(?=,|$))(?![\w'’-])/gi,
    licence: ru('с уважением|наилучш|всего (?:хорошего|доброго|наилучшего)|искренне|с наилучшими'),
  },
  {
    said: /(?<![\w'’-])look(?:ing|s)? forward(?![\w'’-])/gi,
    // Waiting alone («жду доступ») is no courtesy; waiting for an answer closes a letter.
    licence: ru(
      'с (?:большим )?нетерпением|нетерпеливо|не терпится|предвкуша|рад(?:а|ы)?(?![а-яё])|жд(?:у|[её]м|ать) (?:ваш|тво|ответ|встреч|обратн|новост|вест|отклик|сотруднич)',
    ),
  },
  {
    said: new RegExp(
      `(?<![\\w'’-])${I}(?:\\s+would|['’]d)${adverb}\\s+(?:like|love)(?:\\s+to)?(?![\\w'’-])`,
      'gi',
    ),
    licence: ru('хотел|хотелось|желал(?:а|и)? бы|хочется|предпоч'),
  },
  { said: /(?<!\bhow\s)(?<![\w'’-])could you(?![\w'’-])/gi, licence: ru(`${can}|${asking}`) },
  {
    said: /(?<![\w'’-])(?:would you (?:mind|be so kind|be willing|please|kindly|like to)|would it be possible|if you (?:would not|wouldn['’]t|do not|don['’]t) mind|if you would be so kind|be so kind as to|may I (?:kindly )?ask)(?![\w'’-])/gi,
    licence: ru(`${can}|${asking}|возможно ли|позвольте|разрешите|можно ли|хотели бы|хотите`),
  },
  {
    said: /(?<![\w'’-])(?:at your (?:earliest )?convenience|whenever (?:it is )?convenient)(?![\w'’-])/gi,
    licence: ru('удобн'),
  },
  {
    said: /(?<![\w'’-])(?:I am sorry|I['’]m sorry|we are sorry|sorry|I apologi[sz]e|we apologi[sz]e|my apologies|I beg your pardon|excuse me)(?![\w'’-])/gi,
    licence: ru('извин|прости|прошу прощени|сожале|жаль|приношу'),
  },
  {
    said: /(?<![\w'’-])you are (?:more than |always |very |most )?welcome(?: to)?(?![\w'’-])/gi,
    licence: ru(
      'пожалуйста|добро пожаловать|приглаша|всегда можете|рад|не за что|не стоит благодарност',
    ),
  },
];
const anyCourtesy =
  /please|kindly|free|hesitate|happy|glad|delight|pleas|hono|thrill|excited|privilege|thank|appreciat|grateful|hop(?:e|ing)|dear|regards|wishes|yours|sincerely|forward|like|love|could|would|may I|conven|mind|kind|sorry|happily|willing|able to|let (?:me|us) know|any (?:\w+ )?(?:question|concern|quer|doubt)|it (?:would|will)|apolog|pardon|excuse|welcome/i;

export const keepPoliteness: Rule = {
  id: '6.1',
  title: { en: 'No more polite than the original', ru: 'Не вежливее оригинала' },
  severity: 'error',
  instruction:
    'Переводи именно в той стилистике, как написано на `L_SOURCE`.\nНе делай перевод более вежливым, чем оригинал.',
  examples: [
    {
      source: 'Пришлите доступ.',
      target: 'Please send access.',
      good: 'Send access.',
      finds: ['Please'],
    },
    { source: 'Пожалуйста, пришлите доступ.', target: 'Please send access.', finds: [] },
  ],
  look: (pair, letter) => {
    const { text } = pair.line;
    if (!anyCourtesy.test(text)) return [];
    const source = pair.source?.text ?? letter.source;
    const seen: Span[] = [];
    for (const { said, licence } of courtesies) {
      if (licence.test(source)) continue;
      for (const match of searchProse(pair, said)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (seen.length < 1000 && !seen.some((one) => one.start < span.end && span.start < one.end))
          seen.push(span);
      }
    }
    return withoutNames(text, seen, source).map((span) => {
      const words = text.slice(span.start, span.end);
      return {
        ...span,
        message: {
          en: `«${words}» is politer than the source, which says nothing of the kind.`,
          ru: `«${words}» вежливее исходного текста: в нём этого нет.`,
        },
      };
    });
  },
};

/**
 * Leaves out what the source line itself writes in Latin letters: a product may be called «Kindly». The
 * name stands inside the sentence as a rule, a courtesy at its start, so the last ones are the names.
 */
function withoutNames(text: string, spans: Span[], source: string): Span[] {
  const names = new Map<string, number>();
  const kept = spans.toReversed().filter(({ start, end }) => {
    const words = text.slice(start, end);
    const left = names.get(words) ?? source.match(wholeWords(words))?.length ?? 0;
    names.set(words, Math.max(0, left - 1));
    return left === 0;
  });
  return kept.reverse();
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\w'’-])${literally(words)}(?![\\w'’-])`, 'g');
}
