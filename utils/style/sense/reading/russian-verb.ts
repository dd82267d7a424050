import { perWord } from '../../reading/words.ts';
import {
  firstSingular,
  imperfective,
  imperfectiveInflected,
  inflectedBases,
  notFirst,
  nounsInL,
  nounsInT,
  perfectiveBare,
  perfectivePrefixes,
  simpleBases,
} from '../words/russian-verbs.ts';

/** `open`: present or future, the form does not tell. `state`: «готово», «оплачен», a result without its time. */
export type RussianTense = 'past' | 'present' | 'future' | 'open' | 'state';
/** Who acts by the ending; the past tense does not tell. */
export type RussianPerson = '1' | '1s' | '2' | '3' | undefined;

export interface RussianVerb {
  tense: RussianTense;
  person: RussianPerson;
  isReflexive: boolean;
  /** «Сделал»: with no subject the author speaks of himself. */
  isMasculinePast?: true;
  /** «Буду», «будет»: the time of the verb or word that follows. */
  isAuxiliary?: true;
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const isImperfective = whole(imperfective);
const isPerfectiveBare = whole(perfectiveBare);
const isPrefixed = new RegExp(`^(?:${perfectivePrefixes})[а-я]{3,}`);
const isSimplePrefixed = new RegExp(
  `^(?:${perfectivePrefixes})(?:${simpleBases})(?:[юяе]|ет|ют|ем|ете|ешь)+$`,
);
const isInflectedPrefixed = new RegExp(`^(?:${perfectivePrefixes})(?:${inflectedBases})`);
const isInflectedPresent = new RegExp(`^(?:${imperfectiveInflected})(?:ю|ет|ют|ем|ете)$`);
const isNounInT = whole(nounsInT.replace(/[а-я-]{5,}/g, '(?:[а-я-]*$&)'));
const isNounInTe = whole(
  `(?:(?:веб-)?сай|(?:мега|гига|кило)?бай)те|(?:${nounsInT.replace(/[а-я-]{4,}/g, '(?:[а-я-]*$&)')})е`,
);
const isNounInL = whole(
  `(?:[а-я]+-)?(?:под|пере|сверх|под|микро|мета|мульти|мини|видео|аудио|аван|веб|супер|псевдо)?${nounsInL}`,
);
const isFirst = whole(firstSingular);
const isNotFirst = whole(notFirst);
const past =
  /^(?:[а-я]{1,}[аяиыеуо]л[аои]?|(?:с|по|пере)?мог(?:ла|ло|ли)?|(?:пере|при|в|вы|за|от|раз|по)?нес(?:ла|ло|ли)?|(?:вы|под|воз|на)?рос(?:ла|ло|ли)?|[а-я]{0,4}ш(?:ел|ла|ло|ли)|исчез(?:ла|ло|ли)?|достиг(?:ла|ло|ли)?|возник(?:ла|ло|ли)?|привык(?:ла|ли)?|устал[аи]?|(?:по|у)?гас(?:ла|ло|ли)?|погиб(?:ла|ло|ли)?|лег(?:ла|ло|ли)|лез(?:ла|ли)|замерз(?:ла|ло|ли)?|(?:у|за)пер(?:ла|ло|ли))$/;
const state =
  /^(?:(?:(?:(?:пред)?при|за|с|по|под|об|от|на|пере|у|до)нят|взят|начат|почат|сжат|сшит|смыт|сбит|убит|обит|обвит|свит|обшит)[аоы]?|[а-я]{2,}(?:[аеёя]н(?:[аоы])?|крыт[аоы]?|(?:на|о|раз)дет[аоы]?|(?:с|на|за|при)жат[аоы]?|бит[аоы]?|лит[аоы]?|шит[аоы]?|мыт[аоы]?|взят[аоы]?|перт[аоы]?|тянут[аоы]?|(?:торг|верг|стиг)нут[аоы]?|вернут[аоы]?|кинут[аоы]?|двинут[аоы]?|готов[аоы]?))$/;
const notState =
  /^(?:[а-я]*(?:телен|лезен|тупен|правен)|охран[аы]|фортепиано|кофеен|план|экран[аы]?|стран[аоы]?|цен[аы]?|смен[аы]?|стен[аы]?|обмен[аы]?|домен[аы]?|один|сцен[аы]?|замен[аы]?|отмен[аы]?|измен[аы]?|член[аы]?|кран[аы]?|ткан[аы]?|ван[аы]?|магазин[аы]?|регион[аы]?|диван[аы]?|роман[аы]?|океан[аы]?|стакан[аы]?|клан[аы]?|туман[аы]?|скан[аы]?|архитектон|терен|размен[аы]?|времен[аы]?|имен[аы]?|племен[аы]?|семен[аы]?|перемен[аы]?|модерн|экзамен[аы]?|виджет|абонемен|бан[аы]?|вулкан|музыкан|карман[аы]?|чемодан[аы]?|обман[аы]?|изъян[аы]?|баян|токен[аы]?|феномен[аы]?|бизнесмен[аы]?|спортсмен[аы]?|джентльмен|арен[аы]?|антен[аы]?|вселен|степен|ступен|болезн|очен|рождествен|нужен|должен|должн[аоы]|нужн[аоы]|важен|верен|равен|уверен[аоы]?|намерен[аоы]?|способен|полезен|удобен|необходим|сложен|возможен|виден|ясен|доволен|свободен|согласен|обязан[аоы]?|связан[аоы]?|отан|вынужден[аоы]?|склон[еа]н|странен|рекомендован[аоы]?_|дан|данн[аоы]?|рад|гарант|тен|рен|кабан|банан[аы]?|орган[аы]?|ураган|капитан|шаблон|протяжен|заран|современ|временн|постоян|достан|устан|перестан|встан|стан[аы]?|гражданин)$/;
const auxiliary: Record<string, RussianPerson> = {
  буду: '1',
  будем: '1s',
  будете: '2',
  будешь: '2',
  будет: '3',
  будут: '3',
};

/** A Russian word (small letters, «е» for «ё») as a finite verb, by its ending; undefined where it is none. */
export const readRussianVerb = perWord(({ text }) => readWord(text));

function readWord(word: string): RussianVerb | undefined {
  if (word.length < 3 || word.includes('-') || !/^[а-я]+$/.test(word)) return;
  const aux = auxiliary[word];
  if (aux) return { tense: 'future', person: aux, isReflexive: false, isAuxiliary: true };
  const isReflexive = /[а-я]{3}(?:ся|сь)$/.test(word) && !/^(?:весь|здесь|здес|сейчас)$/.test(word);
  const stem = isReflexive ? word.slice(0, -2) : word;
  if (
    past.test(stem) &&
    !isNounInL.test(word) &&
    !/[аи]тели$|^(?:чехол|карусели|сначала)$/.test(word)
  ) {
    const isMasculinePast = !/л[аои]$/.test(stem) && !/(?:л[аои])$/.test(stem);
    return {
      tense: 'past',
      person: undefined,
      isReflexive,
      ...(isMasculinePast && { isMasculinePast }),
    };
  }
  if (state.test(word) && !notState.test(word))
    return { tense: 'state', person: undefined, isReflexive: false };
  const person = personOf(stem, isReflexive);
  return person && { tense: tenseOf(stem), person, isReflexive };
}

function personOf(stem: string, isReflexive: boolean): RussianPerson {
  if (isFirst.test(stem)) return '1';
  if (/(?:[аяе]ю|ирую|[блмпвнр]ю|[шщжч]у)$/.test(stem) && (isReflexive || isFirstEnding(stem)))
    return '1';
  if (isReflexive && /[ую]$/.test(stem)) return '1';
  if (
    /[уз]ую$|[а-я]{3}ую$/.test(stem) &&
    /(?:рису|рекоменду|публику|использу|требу|пробу|чувству|действу|участву|совету|согласу|паку|риску|торгу|следу|практику|бесед|голосу|организу|реализу|стру)ю$/.test(
      stem,
    )
  )
    return '1';
  if (
    /(?:[иеьй]те)$/.test(stem) &&
    stem.length > 4 &&
    !/^(?:смет|замет|газет|карт|почт|анкет|ракет|монет|планет|сигарет|диет|эстафет|палит|орбит|элит|плит|защит)е$/.test(
      stem,
    ) &&
    !isNounInTe.test(stem)
  )
    return '2';
  if (/[аяуеои]?[еи]шь$/.test(stem) && stem.length > 4 && !/(?:лишь|мышь|тишь)$/.test(stem))
    return '2';
  if (/(?:[аяуею]ем|о?ем|[рлтдвпбзс]им)$/.test(stem) && isFirstPlural(stem, isReflexive))
    return '1s';
  if ((isReflexive && /[еи]м$/.test(stem)) || softPlural.test(stem)) return '1s';
  if (
    /(?:[аяуеоюьжшчщндмврлст]ет|ит|[аяуеоюь]ют|ют|ут|ят|[жшчщ]ат|дают|даст|дадут)$/.test(stem) &&
    stem.length > 3
  )
    return isReflexive || !isNounInT.test(stem) ? '3' : undefined;
  return undefined;
}

// Of the forms in -ним, -чим, -шим, -щим most are adjectives: «последним», «рабочим», «хорошим».
const softPlural =
  /(?:ме|хра|точ|яс|пол|еди|стра|зво|пом|це)ним$|(?:кон|полу|клю|обеспе|изу|отме|нау|обу|озву|выу|пла|тра|облег)чим$|(?:ре|завер|совер|улуч|умень)шим$|(?:сооб|обоб|сокра|превра|поме|разме|совме|защи|очи|упро|пу)(?:щ|ст|т)им$/;
const firstNouns =
  /(?:крышу|машу|кашу|нишу|афишу|тушу|чашу|клавишу|пищу|чащу|площу|рощу|продажу|кражу|кожу|баржу|лужу|пряжу|задачу|дачу|передачу|выдачу|удачу|неудачу|встречу|отдачу|раздачу|сдачу|подачу|свечу|кучу|тучу|речу|почему|обычу|добычу|каплю|землю|кровлю|торговлю|саблю|оптовлю|подготовку|линию|плечу|ключу|врачу|мячу|лучу|мужу|ножу|платежу|чертежу|тиражу|этажу|монтажу|падежу|гаражу|багажу|персонажу|вашу|нашу|большую|душу|юношу|дешу|нюансу|товарищу|помощу|вещу|борщу|плащу|нему|старшу|хорошу|свежу|чужу|чью|ею|галерею|чужую|аварею|неделю|кухню|бойню|башню)$/;

function isFirstEnding(stem: string): boolean {
  return !isNotFirst.test(stem) && !firstNouns.test(stem) && stem.length > 3;
}

function isFirstPlural(stem: string, isReflexive: boolean): boolean {
  if (isReflexive) return true;
  if (
    /^(?:[вн]ашем|(?:верх|ниж|сред|внеш|внутрен|послед|преж|задн?|перед|край|соседн?|поздн?|ранн?|летн?|утрен|вечер|нын|сегодняш|завтраш|домаш|лиш|древ|искрен)нем|своем|моем|твоем|проблем|тем|схем|кэшем|несовместим|объем|прием|заем|подъем|наем|съем|проем|водоем|режим|всем|чем|тем|ничем|зачем|затем|совсем|этим|своим|моим|твоим|им|ним|одним|самим|другим|каким|таким|любим|необходим|зависим|допустим|совместим|независим|ощутим|видим|грим|мним|применим|чьим|кем|экстрим|стрим|скрим|пилигрим|крем|трем|двум|четырем|обоим|вдвоем|втроем|псевдоним|синоним|аноним|заказчиком|модулем|пользователем|будем|ведем)$/.test(
      stem,
    )
  )
    return false;
  if (/ем$/.test(stem))
    return (
      (/(?:[аяу]ем|[жшчйндм]ем|[оы]ем|лем|несем|ерем)$/.test(stem) &&
        !/(?:телем|улем|илем|елем|олем|алем|[ао]нем|ем?нем|внем|гнем|днем|пнем|ежем|ажем|ужем|ичем|рачем|ключем|товарищем|плащем|арем|ярем|ирем|исем)$/.test(
          stem,
        )) ||
      /(?:кажем|может|можем|пишем|начнем|вернем|станем|пойдем|найдем)$/.test(stem)
    );
  return /(?:рим|тим|дим|вим|лим|пим|бим|зим|сим)$/.test(stem) && stem.length > 4;
}

function tenseOf(stem: string): RussianTense {
  if (isPerfectiveBare.test(stem)) return 'future';
  if (
    isImperfective.test(stem) ||
    /производ|происход/.test(stem) ||
    /^(?:счита|наследу)/.test(stem)
  )
    return 'present';
  if (/(?:[ыи]ва|дава|знава|става)(?:ю|ет|ют|ем|ете|ешь|йте)$/.test(stem)) return 'present';
  if (isSimplePrefixed.test(stem)) return 'future';
  if (/[ую](?:ю|ет|ют|ем|ете)$/.test(stem)) {
    if (isInflectedPresent.test(stem)) return 'present';
    return isInflectedPrefixed.test(stem) ? 'future' : 'open';
  }
  if (/[ая](?:ю|ет|ют|ем|ете|ешь)$/.test(stem)) return 'present';
  if (/(?:сум|усп|успе|суме)[её]?(?:ю|ет|ют|ем)$/.test(stem)) return 'future';
  if (/е(?:ю|ет|ют|ем)$/.test(stem)) return 'present';
  return isPrefixed.test(stem) ? 'future' : 'present';
}
