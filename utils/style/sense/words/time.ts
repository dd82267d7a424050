/** Russian words of time, by what English must not turn them into. */
export const russianTimes = {
  notYet: `еще не | пока не | пока еще не | пока нет | еще нет`,
  noLonger: `больше не | уже не | более не | больше нет | уже нет`,
  already: `уже`,
  still: `все еще | всё еще | до сих пор | по-прежнему | еще | пока`,
  before: `раньше | прежде | ранее | когда-то | в прошлом | бывш* | прежн*`,
  now: `сейчас | теперь | в настоящее время | на данный момент | сегодня | в данный момент | ныне`,
  soon: `скоро | вскоре | на днях`,
  recently: `недавно | только что | в последнее время | последнее время`,
  next: `следующ* | будущ* | ближайш* | через`,
  last: `прошл* | прошед* | назад | минувш* | предыдущ* | последн*`,
  tomorrow: `завтра | послезавтра`,
  yesterday: `вчера | позавчера`,
  since: `впервые | первый раз | с | со | вот | лет | год | года | давно | всю | весь | месяц* | недел* | день | дней | дня | час* | всегда | постоянно | за`,
  quiet: `чтобы | бы | б | если | разве | как только | бывает`,
  plans: `собираюсь | собираемся | планирую | планируем | планируется | намерен* | хочу | хотим | хотел* | могу | можем | может | можно | надо | нужно | следует | должен | должн* | предлагаю | предлагаем | обещаю | постараюсь | остается | предстоит | осталось | пора | надеюсь | решил* | рекомендую | требуется | необходимо | пытаюсь | рассчитываю | ожидается | сможет*`,
} as const;

export const englishTimes = {
  notYet: `not yet | yet | hasn't`,
  noLonger: `no longer | anymore | any more | any longer | no more | not again`,
  already: `already | by now`,
  still: `still`,
  before: `used to | previously | formerly | before | earlier | once | in the past | former | back then`,
  now: `now | currently | at present | at the moment | nowadays | today | presently | right now`,
  soon: `soon | shortly`,
  recently: `recently | just | lately`,
  next: `next | coming | upcoming`,
  last: `last | ago | past | previous`,
  tomorrow: `tomorrow`,
  yesterday: `yesterday`,
  unless: `unless`,
  again: `again`,
  ceased: `stop | stops | stopped | cease* | discontinu* | quit | gave up | abandon* | dropped | deprecated | obsolete | retired | ended | expired | lapsed | finished | withdrawn | closed | over | gone`,
} as const;

/** What a Russian word of time must not become, where the source has no word for that. */
export const exchanges: Record<string, readonly (keyof typeof englishTimes)[]> = {
  notYet: ['noLonger', 'already'],
  noLonger: ['notYet', 'still', 'already'],
  already: ['soon', 'notYet', 'still'],
  still: ['noLonger', 'already'],
  before: ['now', 'soon'],
  now: ['before', 'soon', 'already', 'last', 'yesterday', 'tomorrow'],
  soon: ['already', 'recently', 'last', 'yesterday', 'before'],
  recently: ['soon', 'next', 'tomorrow'],
  next: ['last', 'yesterday', 'recently'],
  last: ['next', 'tomorrow', 'soon'],
  tomorrow: ['yesterday', 'last'],
  yesterday: ['tomorrow', 'next', 'soon'],
};

/** Verbs that English has in the present where Russian has them in the past: «понял» = I understand. */
export const presentResults = new Set(
  'understand see like love need want know have think agree believe hope feel am mean prefer remember appreciate read put set cut hit cost let split spread quit notice'.split(
    ' ',
  ),
);
