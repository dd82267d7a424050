type Row = readonly [english: string, explained: string];

/** Those that deny the word beside them: `fails to load`, `rarely`, `only`. */
const governing: readonly Row[] = [
  ['without', 'без'],
  [
    'only | alone | exclusively | solely | purely | merely | *-only',
    'только | лишь | исключительно | единственн* | просто | чист* | одн* | одни* | один | сам | сама | сами | само',
  ],
  ['until | till | before', 'до | перед | прежде | раньше'],
  ['unless', 'кроме'],
  ['instead of | rather than | instead | rather | other than', 'вместо | а не'],
  [
    'aside | except | except for | excluding | apart from | besides | aside from | net of | exclusive of',
    'кроме | исключ* | помимо',
  ],
  [
    'outside | out of stock | out of the way | out of memory | out of space | out of time | out of order | out of reach | out of date | out of sight | out of use | out of sync | out of tune | out of place | out of service | out of print | out of focus | out of scope | out of range | out of alignment | out of season | out of work | off',
    'вне | из | отключ* | выключ* | вый* | вых*',
  ],
  [
    'fail | fails | failed | failing | failure | failures',
    'сбо* | отказ* | авари* | провал* | пада* | упа* | сорва* | неудач* | выш* из строя',
  ],
  [
    'lack | lacks | lacked | lacking | missing | miss | misses | missed | absent | absence | shortage | short of | shortfall | gone | devoid',
    'отсутств* | нехват* | недостат* | недоста* | потеря* | пропущен* | пропаж* | пропа* | пропус* | дефицит*',
  ],
  [
    'avoid* | prevent* | refrain* | abstain* | forbid* | forbidden | prohibit* | ban | banned | bans | exclude* | excluding | eliminat* | refus* | declin* | reject* | deny | denies | denied | prevents | deter* | discourag* | stop | stops | stopped | stopping | cease* | quit | block* | skip* | omit* | ignor* | bypass* | leave* | left | forget* | forgot* | neglect* | overlook* | withhold* | abandon* | give up | gave up',
    'избе* | предотвра* | воздерж* | запре* | исключ* | устран* | отказ* | отклон* | отверг* | останов* | останавл* | прекра* | переста* | блок* | заблок* | пропуск* | пропуст* | игнор* | обход* | забы* | остав* | оста* | убер* | убр* | откаж*',
  ],
  [
    'impossible | impossibl* | unable | inability | incapable | cannot | disabled | unavailable | needless | optional | voluntary | off-limits | out of the question',
    'невозмож* | неспособ* | недоступ* | ненуж* | необязат* | отключ* | необязател* | выключ*',
  ],
  [
    'hardly | barely | scarcely | little | few | less | rarely | seldom | fewer | least | minor | low | poor | poorly | weak | weakly | hard to | difficult | difficulty | tough',
    'вряд | едва | мал* | меньш* | менее | редк* | низк* | слаб* | плох* | трудн* | сложн* | тяжел* | минимальн* | нескольк* | немног* | уменьш* | ниж*',
  ],
  [
    'fall apart | falls apart | fell apart | falling apart | come apart | comes apart | break down | breaks down | broke down',
    'слома* | лома* | полом* | развал* | разва* | распад* | рассып* | расп* | раскле*',
  ],
  [
    'surviv* | withstand* | tolerat* | resist* | repel* | immune',
    'выдерж* | устойчив* | стойк* | сопротив* | терп* | пережи*',
  ],
  ['await* | pending | outstanding', 'жд* | дожд* | ожида*'],
  [
    'later | elsewhere | another | other',
    'поз* | потом | друг* | ин* | чуж* | остал* | проч* | след* | втор* | еще',
  ],
  ['long time | a while | too long | ages | slow | slowly | slower', 'медл*'],
  [
    'broken | faulty | defective | damaged | breaks | break | broke | crash* | frozen | freezes | idle | silent | dead | empty | blank | vacant | free | clear | clean | bare | stale | stuck | hang | hangs | down | offline | closed | late | wrong | wrongly | incorrectly | bad | badly | false | error | errors | invalid | void',
    'кле* | вис* | веша* | повес* | подве* | слома* | разби* | пада* | завис* | пуст* | свобод* | чист* | бесплатн* | закры* | поздн* | опозда* | опазд* | ошиб* | невер* | непра* | плох* | лож* | недейств* | отдел* | молч* | оста* | стои* | ясн* | понятн* | ввод* | вниз | сниж* | замедл*',
  ],
  ['free of | free from', 'свободн* | бесплатн*'],
  ['far from', 'далек* | от'],
  ['confus* | mistak* | mix up | mixes up', 'пута* | ошиб*'],
  [
    'beyond | exceed* | too | overly | excess* | otherwise | else | against | oppose* | opposed | instead | contrary | despite | regardless | irrespective | independent* | standalone | separate* | apart | raw | original | external | foreign | third-party | alien',
    'тоже | также | превыш* | слишком | чрезмер* | больш* | более | свыше | выше | над | иначе | против | несмотря | независ* | отдельн* | исходн* | внешн* | сторонн* | чуж* | друг*',
  ],
  [
    'doubt* | sceptic* | skeptic* | question* | reluctan* | hesitat* | dislike* | hate* | mind | regret* | disagree* | waste* | useless | vain | pointless | worthless | meaningless | illegal* | unlawful* | violat* | breach*',
    'сомн* | вопрос* | бесполез* | впуст* | зря | бессмысл* | незакон* | наруш* | жаль | против',
  ],
  ['within | limit* | restrict*', 'в | за | до | максимум | минимум | огранич* | лимит* | через'],
  [
    'lose* | losing | lost | loss | drop | drops | dropped | remove* | removed | delete* | cut | escape* | evade* | spare* | save* | saves | save | protect* | reverse* | undo* | turn off | switch off | hide* | hidden | secret* | private | closed',
    'теря* | поте* | утра* | пад* | упа* | удал* | убр* | убер* | сниж* | эконом* | защи* | отмен* | отключ* | выключ* | скры* | скро* | закры* | секрет* | частн* | приватн* | сбер* | сохран* | потер*',
  ],
  [
    'wait* | delay* | postpone* | pending | outstanding | yet | remain | overdue | unpaid',
    'жд* | дожд* | подожд* | ожида* | задерж* | отлож* | еще | оста* | просроч*',
  ],
  [
    'remember',
    'забуд* | забыв* | помн* | долж* | всегда | уверен* | обяз* | точно | надо | нужно | необход*',
  ],
  [
    'neglig* | trivial | immaterial | insignificant | unlike | half | partial* | partly | incomplete | zero | null | 0',
    'половин* | частич* | нул* | ноль | 0 | част* | полов*',
  ],
];

/** Those that say the denied word by its opposite: `near` for «недалеко», `stays the same` for «не меняется». */
const replacing: readonly Row[] = [
  [
    'differ | differs | differed | different | differently | mismatch* | conflict* | contradict* | diverge* | inconsist* | disagree* | at odds | discrepan* | vary | varies ',
    'отлич* | различ* | разн* | расход* | расхож* | противореч* | друг* | меня* | конфликт* | пута* | ошиб* | ин* ',
  ],
  [
    'smooth* | discreet* | subtle | subtly | calm* | quiet* | loose* | tight* | rare | mute* | dim | dull | ordinary | several | many',
    'плавн* | гладк* | спокойн* | тих* | плотн* | редк* | обычн* | нескольк* | много | многи*',
  ],
  ['experienced', 'опыт*'],
  ['new | unfamiliar | news | fresh', 'нов* | свеж* | незнаком*'],
  [
    'holds | hold | held | together',
    'держ* | выдерж* | вмест* | удерж* | провод* | пров* | соед* | хран*',
  ],
  [
    'charge | charges | charged | paid',
    'плат* | оплат* | опла* | стои* | бер* | взима* | заряд* | заплат* | плач*',
  ],
  [
    'direct | directly | personally | in person | myself | on my own',
    'прям* | напрям* | лично | непосредств* | сам* | сво*',
  ],
  [
    'perfect | perfectly | flawless* | fully | entirely | completely | 100',
    'идеальн* | полност* | целик* | безупр* | полн* | абсолютн* | соверш*',
  ],
  [
    'immediately | at once | right away | straight away | straight | promptly | instantly | on the spot',
    'сразу | немедл* | тут же | мгновен* | незамедл* | быстр* | срочн*',
  ],
  ['worse | inferior', 'хуж* | плох* | худш*'],
  ['compatible', 'совмест*'],
  ['tight | tightly | flush', 'плотн* | туг* | сжат*'],
  ['manual | manually | by hand', 'ручн* | вручн* | рук*'],
  ['work | works | worked | working', 'работ* | труд* | рабоч* | функцион* | действ*'],
  ['honest | honestly | openly | plainly | frankly', 'честн* | открыт* | прям* | откров*'],
  [
    'same | the same | constant* | intact | remain* | stay* | stays | keep* | kept | equal | equally | identical | similar* | unchanged | untouched | fixed | static | permanent* | still | steady | stable | stably | as before | as is',
    'тот же | та же | то же | те же | одинаков* | един* | равн* | остав* | оста* | постоянн* | стабильн* | держ* | храни* | хранит* | похож* | идентичн* | всегда | так* же | фиксир* | исправ* | ремонт* | почин* | еще | сохран* | неизменн* | устойчив* | тем же | той же | том же | того же | одноврем*',
  ],
  [
    'simple | simply | easy | easily | small | smaller | cheap | cheaper | short | brief | quick | quickly | fast | near | nearby | soon | enough | fine | well | safe | safely | secure | ok | okay | sure | light | mild | gentle | modest | affordable | moderate | slight | slightly | minimal | rough | roughly | plain',
    'прост* | проще | легк* | легче | мал* | маленьк* | дешев* | дешевл* | коротк* | кратк* | быстр* | близ* | скор* | достат* | хорош* | безопас* | бесплатн* | точн* | уверен* | надежн* | хватит | хвата* | небольш* | недорог* | недолг* | неплох* | невысок* | недалек* | примерн* | удобн* | возле | рядом | около',
  ],
];

/**
 * English words that may answer a Russian negation, each line with the Russian stems that explain it otherwise
 * (where one of these stands, the word is its translation and no answer to a negation).
 */
export const softNegations: readonly Row[] = [...governing, ...replacing];

/** From which of these on a word answers only a denied word that has no word of its own. */
export const firstReplacing = governing.length;
