import { russianWords, withCaseOf } from '../../text/letters.ts';
import { report } from '../reading/context.ts';
import { searchProse } from '../reading/search.ts';
import type { Rule } from '../rule.ts';

const pattern = /(?<![\p{L}\p{N}_])(sub-?)?items?(?![\p{L}\p{N}_])/giu;
const menu = /\bmenu(?:['’]s)?[ -]$/i;
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
    'Никогда не переводи понятие «пункт нумерованного списка» как «item».',
    'Для пунктов нормативных актов вместо «item» используй тот термин, который принято использовать в данном юридическом контексте: «paragraph», «section» и т.п.',
    'Для всех остальных текстов переводи «item» как «point».',
  ].join('\n'),
  examples: [
    {
      source: 'Ответ дан в пункте 7.',
      target: 'The answer is given in item 7.',
      good: 'The answer is given in point 7.',
      finds: ['item'],
    },
    { source: 'Пункт меню скрыт.', target: 'The menu item is hidden.', finds: [] },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) => {
      const { text, index } = pair.line;
      const source = pair.source?.text;
      if (source === undefined || !/item/i.test(text)) return [];
      const asked = source.match(points)?.length ?? 0;
      if (asked === 0) return [];
      const found = [...searchProse(pair, pattern)].filter(
        (match) => !menu.test(text.slice(Math.max(0, match.index - 8), match.index)),
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
          return report(
            context,
            pointNotItem,
            { line: index, start, end },
            isLaw
              ? {
                  en: 'Use the word of that legal text: paragraph, section, clause.',
                  ru: 'Возьмите слово этого юридического текста: paragraph, section, clause.',
                }
              : {
                  en: `A numbered point is «${replacement}».`,
                  ru: `Пункт списка — «${replacement}».`,
                },
            isLaw ? undefined : { start, end, sure: 'safe', replacement },
          );
        });
    }),
};

/** Those that name a number first: `item 4` is a point more surely than `the items`. */
function likeliest(found: RegExpExecArray[], text: string): RegExpExecArray[] {
  const hasNumber = (match: RegExpExecArray) =>
    /^\s+\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4));
  return [...found].sort((a, b) => Number(hasNumber(b)) - Number(hasNumber(a)));
}
