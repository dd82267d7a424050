import { russianWords, withCaseOf } from '../../text/letters.ts';
import { searchProse } from '../reading/search.ts';
import type { Rule } from '../rule.ts';

const pattern = /(?<![\p{L}\p{N}_])(sub-?)?items?(?![\p{L}\p{N}_])/giu;
// The parts of a menu, a list of controls and a check-list are items in English.
const control =
  'menus?|sub-?menus?|check-?lists?|to-?do(?: lists?)?|drop-?downs?|pick-?lists?|combo ?box(?:es)?|list ?box(?:es)?|selects?|select lists?|toolbars?|sidebars?|navigation|nav|navbars?|accordions?';
const controlBefore = new RegExp(`\\b(?:${control})(?:['’]s?)?[ -]$`, 'i');
const controlAfter = new RegExp(
  `^(?:\\s+\\d+)?(?:\\s+«[^»]*»)?\\s+(?:of|in|on|from|to|under|inside)\\s+(?:[a-z]+[ -]){0,3}?(?:${control})\\b`,
  'i',
);
const controlSaid = russianWords(
  '(?:под)?меню|чек-?лист(?:а|у|ом|е|ы|ов|ам|ами|ах)?|выпада[а-я]+|раскрывающ[а-я]+|селект[а-я]*|дропдаун[а-я]*|тулбар[а-я]*|сайдбар[а-я]*|панел[а-я]+|навигаци[а-я]+|вкладк[а-я]+|переключател[а-я]+|аккордеон[а-я]*|список выбора|списк[а-я]+ (?:выбора|опций|задач|дел|проверок)',
);
// «пункт 3», «пункт плана»: a point of a text, whatever else the line speaks of.
const pointOfText =
  /(?<![а-яё])(?:под)?пункт[а-яё]*\s+(?:№\s*)?(?:\d|(?:вашего\s+|моего\s+|этого\s+|общего\s+)?(?:плана|ответа|письма|задани[яй]|тз|отч[её]та|документа|предложени[яй]|описани[яй]|спецификаци[ий]|сметы|инструкци[ий]|требовани[яй]|списка\s+(?:требований|вопросов)))|п{1,2}\.\s?\d/iu;
const rendered = /(?<![\p{L}])(?:sub-?)?(?:points?|paragraphs?|sections?|clauses?)(?![\p{L}])/giu;
const divisions =
  /(?<![а-яё])(?:раздел|параграф|абзац|статья|статьи|статье|статью|оговорк|секци|точк)[а-яё]*/giu;
// A point of a list, of a plan or of a text is none of these: what is done there follows it in the genitive
// («пункт выдачи», «пункты приёма»), or its kind stands before it («населённый пункт», «процентный пункт»).
const purpose =
  '(?!\\s+(?:(?:в|из)\\s+)?(?:[а-яё]+(?:ого|его|ых|их|ой|ей|ом|ем)\\s+)?(?:меню|выдач|назначени|обмен|самовывоз|при[её]м|пропуск|сбора?(?![а-яё])|отправлени|прибыти|доставк|прокат|продаж|питани|управлени|наблюдени|погрузк|разгрузк|отгрузк|обслуживани|вызов|хранени|возврат[аоу]?(?![а-яё])|сортировк|помощи|вакцинаци|прививк|ремонта|посадк|высадк|досмотр|размещени|зарядк|заправк|переработк|утилизаци|скупк|техосмотр|взвешивани|базировани|дислокаци|сдачи|забора|фильтрации|обогрев|проживани|голосовани|связи))';
const kind =
  '(?<!(?:насел[её]нн|торгов|медицинск|обменн|пограничн|таможенн|пропускн|наблюдательн|командн|диспетчерск|сборн|перевалочн|эвакуационн|призывн|при[её]мн|заправочн|фельдшерск|акушерск|опорн|тепл|теплов|распределительн|логистическ|пересадочн|конечн|начальн|промежуточн|отправн|процентн|базисн|санитарн|ветеринарн|почтов|избирательн|прививочн|транзитн|удал[её]нн|стационарн|передвижн|питательн|контрольн|трансформаторн|газорегуляторн|партнерск|партн[её]рск|геодезическ|опознавательн|стратегическ|курортн|обзорн)[а-яё]{2,3}\\s+)';
const point = russianWords(
  `(?:под|${kind})пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?![а-яё])${purpose}|п{1,2}\\.\\s?(?=\\d)`,
);
const points = new RegExp(point.source, 'giu');
const things = russianWords(
  '(?:товар|позици|элемент|предмет|вещ[иье]|запис[иье]|единиц|наименовани|объект|экземпляр)[а-я]*',
);
const law = russianWords(
  '(?:закон(?!н)|договор|контракт|кодекс|стать[яиею]|устав|постановлени|директив|оферт|соглашени|регламент|приказ|конституци|конвенци|акт[аеу]?(?![а-я])|положени[яйею]|лицензи|ст\\.|фз|инструкци|тариф|указ[ае]?(?![а-я])|соглашен|правил пользовани|услови)[а-я]*',
);
const lawName = /\b(?:GDPR|CCPA|HIPAA|Regulation|Directive|Terms of Service|ToS|NDA|EULA|SLA)\b/;

export const pointNotItem: Rule = {
  id: '7.3',
  title: { en: 'Point, not item', ru: 'Point, а не item' },
  severity: 'error',
  instruction: [
    'Никогда не переводи понятие «пункт нумерованного списка» как «item»: это «point».',
    'Для пунктов нормативных актов используй тот термин, который принято использовать в данном юридическом контексте: «paragraph», «section» и т.п.',
    'Пункт меню — «menu item».',
  ].join('\n'),
  examples: [
    {
      source: 'Ответ дан в пункте 7.',
      target: 'The answer is given in item 7.',
      good: 'The answer is given in point 7.',
      finds: ['item'],
      taught: true,
    },
    {
      source: 'Это нарушает подпункт 2 пункта 5 договора.',
      target: 'It violates subparagraph 2 of paragraph 5 of the contract.',
      finds: [],
      taught: true,
    },
    { source: 'Пункт меню скрыт.', target: 'The menu item is hidden.', finds: [] },
  ],
  look: (pair) => {
    const { text } = pair.line;
    const source = pair.source?.text;
    if (source === undefined || !/item/i.test(text)) return [];
    const asked = source.match(points)?.length ?? 0;
    if (asked === 0) return [];
    if (controlSaid.test(source) && !pointOfText.test(source)) return [];
    const found = [...searchProse(pair, pattern)].filter(
      ({ index, 0: word }) =>
        !controlBefore.test(text.slice(Math.max(0, index - 16), index)) &&
        !controlAfter.test(text.slice(index + word.length, index + word.length + 80)),
    );
    // Other divisions of a text have their own words: «раздел» is a section, «абзац» a paragraph.
    const left =
      asked -
      Math.max(0, (text.match(rendered)?.length ?? 0) - (source.match(divisions)?.length ?? 0));
    // Where the source also speaks of things, only so many words as it has points are theirs.
    const claimed =
      left <= 0 ? [] : things.test(source) ? likeliest(found, text).slice(0, left) : found;
    const isLaw = law.test(source) || lawName.test(source);
    return claimed
      .sort((a, b) => a.index - b.index)
      .map((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const replacement = withCaseOf(match[0], match[0].toLowerCase().replace('item', 'point'));
        return {
          start,
          end,
          message: isLaw
            ? {
                en: 'Use the word of that legal text: paragraph, section, clause.',
                ru: 'Возьмите слово этого юридического текста: paragraph, section, clause.',
              }
            : {
                en: `A numbered point is «${replacement}».`,
                ru: `Пункт списка — «${replacement}».`,
              },
          fix: isLaw ? undefined : { ...withArticle(text, start, replacement), end, sure: 'safe' },
        };
      });
  },
};

/** `an item` → `a point`: the article before the word goes with it. */
function withArticle(text: string, start: number, point: string) {
  const article = /(?<![\p{L}\p{N}])(an)[ \u00a0]$/iu.exec(
    text.slice(Math.max(0, start - 4), start),
  );
  if (!article || !/^p/i.test(point)) return { start, replacement: point };
  const from = start - article[0].length;
  const letter = (article[1] as string).slice(0, 1);
  return { start: from, replacement: `${letter}${article[0].slice(2)}${point}` };
}

/** Those that name a number first: `item 4` is a point more surely than `the items`. */
function likeliest(found: RegExpExecArray[], text: string): RegExpExecArray[] {
  const hasNumber = (match: RegExpExecArray) =>
    /^\s+\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4));
  return [...found].sort((a, b) => Number(hasNumber(b)) - Number(hasNumber(a)));
}
