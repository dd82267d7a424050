/**
 * What negates in Russian. `hard` must be answered in English; `soft` may be (it justifies a negation,
 * and asks for none); `none` is `не` without negation.
 */
export const russianNegations = {
  hard: `не | нет | нету | нельзя | невозможно | без | отнюдь не | вовсе не | никак не | немыслимо`,
  ни: `ни | никто | никого | никому | никем | ничто | ничего | ничему | ничем | никогда | нигде | никуда | ниоткуда |
    никак | никакой | никакая | никакое | никакие | никакого | никаких | никакому | никаким | никакую | никакими |
    ничей | ничьи* | ничуть | нисколько | некому | нечего | некогда | незачем | негде | некуда | нечем | нечему`,
  none: `не только | не просто | не менее | не меньше | не более | не больше | не позднее | не позже | не ранее | не раньше |
    не ниже | не выше | не дольше | не дальше | не ближе | не хуже | не лучше | не медленнее | не быстрее | не дороже | не дешевле | не короче |
    не длиннее | не чаще | не реже | не старше | не младше | не крупнее | не мельче | не тяжелее | не легче | не шире | не уже чем | не слабее | не сильнее |
    не глубже | не толще | не тоньше | не проще | не сложнее | не раз | не один раз | не один день | не один час | не один месяц | не одна неделя | не одну неделю | не первый | не первая | не первое | не первые | не первую | не новичок | не новички | не единственн* | не одну | не одного | не одна | не один год |
    или нет | чуть не | чуть ли не | едва не | едва ли не | не исключено | не исключаю | не могу не | не может не | не могут не | не можем не | нельзя не |
    нет ничего проще | не считая | не включая | не говоря | не смотря | несмотря | не что иное как | не хочется ли | не так ли | не то чтобы |
    не забудьте | не забывайте | не забуду | не забудем | не стесняйтесь | не сомневайтесь | не сомневаюсь | не спешите | не торопитесь |
    не могли бы | не могли ли | не подскажете | не подскажешь | не возражаете | не будете ли | не хотите ли | нельзя ли | нет ли | не против |
    ничего страшного | без проблем | без труда | без сомнения | без сомнений | не вопрос | нет проблем | все равно | во что бы то ни стало |
    как бы то ни было | какой бы ни | какая бы ни | какие бы ни | где бы ни | кто бы ни | что бы ни | сколько бы ни | когда бы ни | куда бы ни | как бы ни | какую бы ни |
    не превыша* | не уступа* | не отста* | не дожида* | не зря | не случайно | не секрет | не лишн* | не помеша* | не повред* | не прочь |
    ни в коем случае не | ни при каких | не откладывая | не сходя | не покладая | не выходя | не глядя | и не только | да и не | а не | нет необходимости в`,
  soft: `кроме | лишь | только | исключительно | единственн* | иначе | вместо | избе* | избав* | отсутств* | запре* | отказ* | откаж* |
    переста* | прекра* | лишен* | лиша* | лишит* | свободн* от | вряд ли | едва | вне | помимо | против | мимо | забы* | молч* | 
    исключ* | отключ* | выключ* | отмен* | закры* | редко | слабо | плохо | мало | малове* | рано | трудно | сложно | тяжело | различа* | отлича* | разн* | расход* | расхож* |
    противореч* | пуст* | пока | прежде | до тех | перед | воздерж* | уклон* | слишком | чересчур | впервые | зря | бесполезн* | бес* | без* | анти* | невзирая | недо* |
    жаль | провал* | сорва* | недостат* | нехват* | предотвра* | сомнева* | сомнит* | возража* | а то | чужд* | игнор* | обойд* | обход* | устар* | просро* |
    откло* | отверг* | отрица* | наоборот | неужели | разве | бросил* | бросьте | хватит | довольно | терпеть | исчез* | пропал* | потеря* | утрат* | вместо* | чтоб* не | а не`,
  prefixed: `не*`,
} as const;

/** Words that begin with «не» and negate nothing. */
export const plainRussian = `бесплатн* | беспроводн* | безопасн* | бесед* | беспоко* | безусловн* | неделя* | недел* | неде* | несколько | нескольк* | небес* | небо | нефт* | нерв* | нейро* | нейтр* | необходим* | недавн* | некотор* | некий | некая | некое |
  немец* | немног* | немало | нередко | нередк* | неон* | нетто | неолит* | негатив* | немедлен* | немедля | несмотря | нежн* | нем | нему | ней | нее | него | ними | нес | несу* | несет | несут | несла | несли | нести |
  неким | неких | неким* | нечто | некто | непременн* | непосредств* | несомненн* | неплох* | небольш* | недорог* | невзирая | невыс* | недолг* | недалек* | необычн* | неуже* | нема* | невест* | недр* | нектар* | нексус* | нелегк* | непросто* | несложн* |
  неизменн* | независим* | незаполнен* | необычайн* | неоднократн* | непрерывн* | неотъемлем* | немалы* | негр* | нетворк* | неимоверн* | невероятн* | незамедлит* | недвижим* | нередактор* | непри*`;

/** What negates in English beyond doubt: where the source negates nothing, it was added. */
export const englishNegations = {
  hard: `not | *n't | cannot | never | none | nobody | nothing | nowhere | no | without | nor | neither | no one | not at all | by no means | not any | not a single | not even | neither of |
    no longer | not yet`,
  none: `not only | not just | not merely | not simply | no more than | no later than | no less than | no fewer than | no earlier than | no longer than | no sooner than | not more than | not less than | not later than |
    not earlier than | no doubt | no matter | whether or not | not to mention | no other than | none other than | why not | no worse than | no better than | no slower than | no higher than | no lower than |
    no greater than | no larger than | no smaller than | not exceeding | no-code | not unlike | no wonder | no problem | not to exceed | no sooner | and vice versa | not that | not once | not infrequently | nothing but | no stranger to | not uncommon`,
  or: `or`,
} as const;

/**
 * English words that may answer a Russian negation, each line with the Russian stems that explain it otherwise
 * (where one of these stands, the word is its translation and no answer to a negation).
 */
export const softNegations: readonly [english: string, explained: string][] = [
  ['without', 'без'],
  [
    'only | alone | exclusively | solely | purely | merely | just',
    'только | лишь | исключительно | единственн* | просто | чист* | одн* | одни*',
  ],
  ['until | till | before', 'до | перед | прежде | раньше'],
  ['unless', 'кроме'],
  ['instead of | rather than | instead | rather | other than', 'вместо'],
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
    'избе* | предотвра* | воздерж* | запре* | исключ* | устран* | отказ* | отклон* | отверг* | останов* | прекра* | переста* | блок* | заблок* | пропуск* | пропуст* | игнор* | обход* | забы* | остав* | оста* | убер* | убр* | откаж*',
  ],
  [
    'impossible | impossibl* | unable | inability | incapable | cannot | disabled | unavailable | unnecessary | needless | optional | voluntary | off-limits | out of the question',
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
    'слома* | разби* | пада* | завис* | пуст* | свобод* | чист* | бесплатн* | закры* | поздн* | опозда* | ошиб* | невер* | непра* | плох* | лож* | недейств* | отдел* | молч* | оста* | стои* | ясн* | понятн* | ввод* | вниз | сниж*',
  ],
  [
    'same | the same | constant* | intact | remain* | stay* | stays | keep* | kept | equal | equally | identical | similar* | unchanged | untouched | fixed | static | permanent* | still | steady | stable | stably | as before | as is',
    'тот же | та же | то же | те же | одинаков* | един* | равн* | остав* | оста* | постоянн* | стабильн* | держ* | храни* | хранит* | похож* | идентичн* | всегда | так* же | фиксир* | исправ* | ремонт* | почин* | еще | сохран* | неизменн* | устойчив* | тем же | той же | том же | того же | всё еще',
  ],
  [
    'simple | simply | easy | easily | small | smaller | cheap | cheaper | short | brief | quick | quickly | fast | near | nearby | soon | enough | fine | well | safe | safely | secure | free of | free from | ok | okay | sure | light | mild | gentle | modest | affordable | moderate | slight | slightly | minimal | rough | roughly | plain',
    'прост* | легк* | мал* | маленьк* | дешев* | дешевл* | коротк* | кратк* | быстр* | близ* | скор* | достат* | хорош* | безопас* | бесплатн* | точн* | уверен* | надежн* | хватит | хвата* | небольш* | недорог* | недолг* | неплох* | несложн* | невысок* | недалек* | примерн* | удобн*',
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
  ['remember', 'помн* | долж* | всегда | уверен* | обяз* | точно | надо | нужно | необход*'],
  [
    'neglig* | trivial | immaterial | insignificant | unlike | half | partial* | partly | incomplete | zero | null',
    'половин* | частич* | нул* | ноль | част* | полов*',
  ],
];

/** English words that carry their negation in themselves. */
export const englishPrefixed = `un* | non-* | nonlinear* | nonexist* | nonstandard | *less | *-free | incorrect* | invalid* | incomplet* | inaccura* | inactiv* | inadequa* |
  inconsist* | incompatib* | indirect* | ineffect* | ineffic* | inexpensive* | infrequent* | insecur* | insuffic* | insensit* | intolera* | invisib* | invariab* | irregular* | irrelev* |
  irrespons* | irrevers* | impossib* | improper* | impract* | imprecis* | imperfect* | illegal* | illegib* | illogic* | inabilit* | inappropri* | incapab* | inconven* | independ* | indefinit* |
  inevitab* | infinit* | informal* | insignif* | inapplic* | inaccessib* | inopera* | disab* | disagr* | disconn* | discontin* | dislike* | disappear* | dissimilar* | dissatisf* | disregard* |
  mismatch* | misunderst* | mislead* | misus* | misplac* | unavail*`;

/** English words that only look like these. */
export const plainEnglish = `under* | unit* | uniq* | univ* | unif* | union* | unanim* | unicode | uninstall* | unless | until | unlock* | unpack* | unzip* | unload* | unplug* | wireless* | nonetheless |
  nevertheless | less | bless | regardless | unlike`;

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
  ['возможн*', 'possible'],
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
