/**
 * English words that may answer a Russian negation, each line with the Russian stems that explain it otherwise
 * (where one of these stands, the word is its translation and no answer to a negation).
 */
export const softNegations: readonly [english: string, explained: string][] = [
  ['without', 'без'],
  [
    'only | alone | exclusively | solely | purely | merely | *-only',
    'только | лишь | исключительно | единственн* | просто | чист* | одн* | одни*',
  ],
  ['until | till | before', 'до | перед | прежде | раньше'],
  ['unless', 'кроме'],
  ['instead of | rather than | instead | rather | other than', 'вместо | а не'],
  [
    'except | except for | excluding | apart from | besides | aside from',
    'кроме | исключ* | помимо',
  ],
  ['outside | out of | off', 'вне | из | отключ* | выключ* | вый* | вых*'],
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
    'вряд | едва | мал* | меньш* | менее | редк* | низк* | слаб* | плох* | трудн* | сложн* | тяжел* | мен* | минимальн* | нескольк* | немног* | уменьш* | ниж*',
  ],
  [
    'differ | differs | differed | different | differently | mismatch* | conflict* | contradict* | diverge* | inconsist* | disagree* | at odds | discrepan* | vary | varies ',
    'отлич* | различ* | разн* | расход* | расхож* | противореч* | друг* | меня* | конфликт* | пута* | ошиб* | ин* ',
  ],
  [
    'smooth* | discreet* | subtle | subtly | calm* | quiet* | loose* | tight* | rare | mute* | dim | dull | ordinary | several | many | surviv* | withstand* | tolerat* | resist*',
    'плавн* | гладк* | спокойн* | тих* | плотн* | редк* | обычн* | нескольк* | много | многи* | выдерж* | устойчив*',
  ],
  ['experienced', 'опыт*'],
  ['confus* | mistak* | mix up | mixes up', 'пута* | ошиб*'],
  [
    'broken | breaks | break | broke | crash* | frozen | freezes | idle | silent | dead | empty | blank | vacant | free | clear | clean | bare | stale | stuck | hang | hangs | down | offline | closed | late | wrong | wrongly | incorrectly | bad | badly | false | error | errors | invalid | void',
    'слома* | разби* | пада* | завис* | пуст* | свобод* | чист* | бесплатн* | закры* | поздн* | опозда* | ошиб* | невер* | непра* | плох* | лож* | недейств* | отдел* | молч* | оста* | стои* | ясн* | понятн* | ввод* | вниз | сниж* | замедл*',
  ],
  [
    'same | the same | constant* | intact | remain* | stay* | stays | keep* | kept | equal | equally | identical | similar* | unchanged | untouched | fixed | static | permanent* | still | steady | stable | stably | as before | as is',
    'тот же | та же | то же | те же | одинаков* | един* | равн* | остав* | оста* | постоянн* | стабильн* | держ* | храни* | хранит* | похож* | идентичн* | всегда | так* же | фиксир* | исправ* | ремонт* | почин* | еще | сохран* | неизменн* | устойчив* | тем же | той же | том же | того же | одноврем*',
  ],
  [
    'simple | simply | easy | easily | small | smaller | cheap | cheaper | short | brief | quick | quickly | fast | near | nearby | soon | enough | fine | well | safe | safely | secure | free of | free from | ok | okay | sure | light | mild | gentle | modest | affordable | moderate | slight | slightly | minimal | rough | roughly | plain',
    'прост* | легк* | мал* | маленьк* | дешев* | дешевл* | коротк* | кратк* | быстр* | близ* | скор* | достат* | хорош* | безопас* | бесплатн* | точн* | уверен* | надежн* | хватит | хвата* | небольш* | недорог* | недолг* | неплох* | невысок* | недалек* | примерн* | удобн*',
  ],
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

/** What stands in place of a lost negation, by the Russian word. */
export const counterparts: readonly [russian: string, english: string][] = [
  ['никогда*', 'always | often | ever | constantly'],
  ['никто | никого | никому | никем', 'everyone | everybody | anyone | someone | somebody | all'],
  ['ничто | ничего | ничему | ничем', 'everything | something | anything | all'],
  ['нигде | никуда', 'everywhere | somewhere | anywhere'],
  ['ни', 'one of | every | each | all | both | any | either'],
  ['никак* | никаки*', 'some | any | all | every | somehow'],
  ['нельзя', 'can be | can | may | could | allowed | possible'],
  ['невозможно', 'possible | can'],
  ['без', 'with | including'],
  [
    'нет | нету',
    'contains | contain | includes | include | have | has | exists | exist | is | are',
  ],
];

/** Adjectives and adverbs that English may turn by leaving a prefix out: Russian without «не», English. */
export const prefixPairs: readonly [russian: string, english: string][] = [
  ['линейн*', 'linear'],
  ['действит*', 'valid'],
  ['полн*', 'complete | full | fully | completely'],
  ['известн*', 'known'],
  ['нужн*', 'necessary | needed'],
  ['совместим*', 'compatible'],
  ['зависим*', 'dependent'],
  ['стабильн*', 'stable | stably'],
  ['устойчив*', 'stable | steady | resistant'],
  ['безопасн*', 'safe | secure'],
  ['активн*', 'active'],
  ['ограниченн* | ограничен', 'limited | restricted'],
  ['доступн* | доступен', 'available | accessible'],
  ['корректн*', 'correct | correctly'],
  ['правильн*', 'correct | correctly | right | proper | properly'],
  ['верн*', 'correct | right | true'],
  ['предсказуем*', 'predictable'],
  ['оплаченн* | оплачен*', 'paid'],
  ['подписанн* | подписан*', 'signed'],
  ['защищенн* | защищен*', 'protected | secure | secured'],
  ['зашифрованн* | шифрованн*', 'encrypted'],
  ['завершенн* | законченн*', 'completed | finished | complete'],
  ['используем* | использованн*', 'used'],
  ['прочитанн*', 'read'],
  ['опубликованн*', 'published'],
  ['законн* | легальн*', 'legal | lawful'],
  ['удобн*', 'convenient | comfortable'],
  ['эффективн*', 'efficient | effective'],
  ['прозрачн*', 'transparent'],
  ['проверенн* | проверен*', 'verified | tested | checked | reviewed'],
  ['стандартн*', 'standard'],
  ['срочн*', 'urgent'],
  ['видим*', 'visible'],
  ['читаем*', 'readable | legible'],
  ['удачн* | успешн*', 'successful | good'],
  ['точн*', 'accurate | exact | precise'],
  ['обязательн*', 'mandatory | required | obligatory | compulsory'],
  ['чувствительн*', 'sensitive'],
  ['пригодн* | подходящ*', 'suitable'],
  ['достаточн*', 'sufficient | enough'],
  ['желательн*', 'desirable'],
  ['равномерн*', 'even | uniform | evenly'],
  ['подвижн*', 'movable | mobile'],
  ['симметричн*', 'symmetric | symmetrical'],
  ['синхронн*', 'synchronous'],
  ['прямой | прямая | прямое | прямые', 'direct'],
  ['официальн*', 'official'],
  ['коммерческ*', 'commercial'],
  ['надежн*', 'reliable'],
  ['возможн* | возможен', 'possible'],
  ['способн*', 'able | capable'],
  ['четн*', 'even'],
  ['согласованн* | согласован*', 'agreed | approved | consistent'],
  ['готов*', 'ready'],
  ['исправн*', 'working | serviceable'],
  ['чистый | чистая | чистые', 'clean'],
  ['хлопотн*', 'troublesome'],
  ['важн*', 'important'],
  ['значительн*', 'significant | considerable'],
  ['существенн*', 'significant | essential'],
  ['логичн*', 'logical'],
  ['понятн*', 'clear | understandable'],
  ['честн*', 'honest | fair'],
  ['санкционированн*', 'authorized'],
  ['авторизованн*', 'authorized'],
  ['заметн*', 'noticeable | visible'],
  ['разборчив*', 'legible'],
  ['вредн* | токсичн*', 'harmful | toxic'],
  ['гарантированн*', 'guaranteed'],
];

/** English that answers one Russian denial and no other. */
export const idiomaticAnswers: readonly [russian: string, english: string][] = [
  [
    'без выходн* | без отдых* | без перерыв* | без сна',
    '7 | 7 days | every day | daily | around the clock | continuous* | straight',
  ],
  ['лучше не', 'than'],
  ['не хвата* | не хвати*', 'short | need* | require*'],
  ['не выключа* | не отключа* | не глуш*', 'running | on | live'],
  ['не спеш* | не тороп*', 'time | slow* | careful* | patient*'],
  ['без останов* | без пауз*', 'nonstop | continuous* | straight'],
  [
    'ни разу не | не срыва* | не подвод* | не опазд* | не забыва* | не изменя* | не теря*',
    'always | every time | on time | meet | met | keep | kept | remember',
  ],
  ['не перестава* | не прекраща* | не переста*', 'always | constantly | still | continue* | keep*'],
  [
    'не помешает | не помешало | не мешает | не мешало',
    'should | would | worth | useful | recommend* | helpful | good',
  ],
  ['нет равных | не сравнит* | не найти лучше', 'best | unique'],
  ['не терпит | не ждет', 'urgent'],
  ['не бросается | не брос*', 'discreet | modest'],
];

/** English that keeps a bound or a pair of words without a negation: «не менее» is `at least`. */
export const boundAnswers = `at least | at most | up to | within | by | until | through | minimum | maximum | or more | or less | or fewer | or later | or earlier | or higher | or lower |
  both | also | but | as * as | excluding | only | simply | possible | may | might | include*`;

/** English verbs, adjectives and adverbs that deny by their own sense: a negation before them takes it back. */
export const denyingEnglish = `impossible | impossibl* | unable | inability | incapable | unavailable | needless | refrain* | avoid* | prevent* | abstain* | lack | lacks | fail | fails |
  forbid* | forbidden | prohibit* | refuse* | undocumented | untouched | unchanged | unfinished | unknown | unpaid | unused | unsafe | unstable | unclear | unreliable | unsupported | unlimited | unsigned |
  incompatible | insufficient | incomplete | incorrect | invalid | inaccurate | invisible | inactive | insecure | indirect | irrelevant | irreversible | illegal | impractical | inappropriate | useless | harmless`;
