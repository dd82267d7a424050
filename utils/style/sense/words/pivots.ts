/** A word between two things that are not to change places: «размер зависит от числа», «модуль заменяет обработчик». */
export interface Pivot {
  /** The Russian word, whole. */
  russian: RegExp;
  /** What stands behind it before its object; where there is none, the object is a bare noun. */
  marker?: RegExp;
  /** What says so in English, and what says it from the other side. */
  same: readonly string[];
  converse: readonly string[];
}

const pivot = (russian: string, marker: string, same: string, converse: string): Pivot => ({
  russian: new RegExp(`^(?:${russian})$`),
  ...(marker ? { marker: new RegExp(`^(?:${marker})$`) } : {}),
  same: same.split(' | '),
  converse: converse ? converse.split(' | ') : [],
});

/** Phrases are words in a row; the last one stands before the object. */
export const pivots: readonly Pivot[] = [
  pivot(
    'зависит|зависят|зависел[аио]?',
    'от',
    'depends on | depend on | depended on | dependent on | depends upon | depend upon | is determined by | are determined by',
    'determines | determine | affects | affect | defines | define',
  ),
  pivot(
    'влия[а-я]+|повлия[а-я]+',
    'на',
    'affects | affect | affected | influences | influence | influenced | impacts | impact',
    'depends on | depend on | is affected by | are affected by | is influenced by',
  ),
  pivot(
    'замен(?:яет|яют|ит|ят|ил[аои]?|ял[аои]?)|вытесня[а-я]+|вытеснил[аои]?',
    '',
    'replaces | replace | replaced | supersedes | displaces',
    'replaced by | replaced with | superseded by',
  ),
  pivot(
    'входит|входят|входил[аои]?',
    'в|во',
    'part of | included in | belongs to | belong to',
    'includes | include | contains | contain',
  ),
  pivot(
    'состоит|состоят',
    'из',
    'consists of | consist of | composed of | made up of | made of',
    'makes up | make up | form | forms',
  ),
  pivot(
    'содерж(?:ит|ат|ал[аои]?)|включает|включают',
    '',
    'contains | contain | contained | includes | include | holds',
    'contained in | included in | part of',
  ),
  pivot(
    'вызыва(?:ет|ют|л[аои]?)|вызвал[аои]?|вызов[а-я]+|порожда[а-я]+',
    '',
    'causes | cause | caused | triggers | trigger | triggered',
    'caused by | triggered by | results from',
  ),
  pivot(
    'привод(?:ит|ят|ил[аои]?)|привед[а-я]+|привел[аои]?|вед[еу]т',
    'к|ко',
    'leads to | lead to | led to | results in | causes | cause | caused',
    'caused by | results from | due to | comes from',
  ),
  pivot('следует|вытекает|вытекают', 'из', 'follows from | follow from', 'leads to'),
  pivot(
    'основан[аоы]?|построен[аоы]?|базиру[а-я]+|строится|строятся|опирается|опираются',
    'на',
    'based on | built on | builds on | relies on | rely on | rests on',
    'underlies | basis of | basis for',
  ),
  pivot(
    'принадлеж(?:ит|ат|ал[аои]?)',
    '',
    'belongs to | belong to | belonged to | owned by',
    'owns | own',
  ),
  pivot('подчин(?:яется|яются)', '', 'reports to | report to | subordinate to', 'manages | leads'),
  pivot('наследу(?:ет|ют)', '(?:от)?', 'inherits from | inherits | inherit | inherit from', ''),
  pivot(
    'управля(?:ет|ют|л[аои]?)|руковод(?:ит|ят|ил[аои]?)|команд(?:ует|уют)',
    '',
    'controls | control | controlled | manages | manage | managed | leads | runs',
    'controlled by | managed by | led by | run by',
  ),
  pivot('требу(?:ет|ют)', '', 'requires | require | needs | need', 'required for | needed for'),
  pivot('использу(?:ет|ют)', '', 'uses | use | used', 'used by | used in'),
  pivot(
    'превы(?:шает|шают|сил[аои]?)|обгоня(?:ет|ют)|обогнал[аои]?|опережа(?:ет|ют)|опередил[аои]?|превосход(?:ит|ят)|перевеш[а-я]+',
    '',
    'exceeds | exceed | exceeded | outperforms | outperform | outpaces | outpaced | overtook | overtakes | ahead of | surpasses | surpassed | outweighs',
    'lags behind | lag behind | exceeded by | below',
  ),
  pivot(
    'обслужива(?:ет|ют)|снабжа(?:ет|ют)|проверя(?:ет|ют)|контролиру(?:ет|ют)|обуча(?:ет|ют)|защища(?:ет|ют)|поддержива(?:ет|ют)|запуска(?:ет|ют)|блокиру(?:ет|ют)|перекрыва(?:ет|ют)|закрыва(?:ет|ют)',
    '',
    'serves | serve | supplies | supply | checks | check | controls | control | trains | train | teaches | teach | protects | protect | supports | support | launches | launch | starts | start | blocks | block | covers | cover',
    'served by | supplied by | checked by | controlled by | trained by | taught by | protected by | supported by | launched by | started by | blocked by | covered by',
  ),
  pivot('отстал[аио]?|отстает|отстают', 'от', 'behind', 'ahead of | outpaces | exceeds'),
  pivot('справа', 'от', 'right of', 'left of'),
  pivot('слева', 'от', 'left of', 'right of'),
];

/** Where the goal stands behind a preposition: verbs of turning one thing into another, and what names each goal. */
export interface Turning {
  russian: RegExp;
  /** What stands between the two things in Russian. */
  between: RegExp;
  english: RegExp;
  /** What stands between them in English. */
  told: RegExp;
}

export const turnings: readonly Turning[] = [
  {
    russian:
      /^(?:[а-я]*конверт[а-я]+|преобраз[а-я]+|перевод[а-я]*|перевед[а-я]+|перевест[а-я]+|переве[лс][а-я]*|переделыва[а-я]+|передела[а-я]+|превра[щт][а-я]+|перегон[а-я]+|экспорт[а-я]*|сохран[а-я]+|перенес[а-я]*|перенос[а-я]*|переезд[а-я]*|переезжа[а-я]+|перееха[а-я]+|перейд[а-я]+|переход[а-я]*|переш[а-я]+|миграци[а-я]+|мигрир[а-я]+|перелож[а-я]+|перекладыва[а-я]+|перепис[а-я]+|перепиш[а-я]+|портир[а-я]+|копир[а-я]+|скопир[а-я]+|импорт[а-я]*|пересчита[а-я]+|пересчит[а-я]+|встав[а-я]+|вставля[а-я]+|вложу|вложи[а-я]*|переда[а-я]*|отправ[а-я]+|загру[зж][а-я]+|выгру[зж][а-я]+|пересыла[а-я]+|доставк[а-я]+|доставл[а-я]+|рейс[а-я]*|поезд[а-я]*|маршрут[а-я]*|дорог[а-я]+|путь)$/,
    between: /^(?:в|во|на|к|до)$/,
    english:
      /^(?:convert\w*|conversion|transform\w*|translat\w*|turn\w*|mov\w*|migrat\w*|port\w*|export\w*|import\w*|switch\w*|transfer\w*|chang\w*|rewrit\w*|rewrote|save\w*|cop\w+|insert\w*|put\w*|embed\w*|send\w*|sent|upload\w*|download\w*|load\w*|deliver\w*|transition\w*|go\w*|flight\w*|train|trip|route|road|way|export)$/,
    told: /^(?:to|into|onto|in|for)$/,
  },
  {
    russian:
      /^(?:(?:об|по|с|раз)?меня[а-я]+|(?:об|с)?менит[а-я]*|сменю|замен[а-я]+|обмен[а-я]*|смен[а-я]+|перекрас[а-я]+|перевед[а-я]+|перевод[а-я]*)$/,
    between: /^на$/,
    english: /^(?:replac\w*|chang\w*|swap\w*|exchang\w*|switch\w*|convert\w*)$/,
    told: /^(?:with|for|to|by|into)$/,
  },
];
