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
  ['возвратн*', 'refundable | returnable'],
  ['обратим*', 'reversible'],
  ['исправим*', 'fixable | repairable'],
  ['заменим*', 'replaceable'],
  ['применим*', 'applicable'],
  ['допустим*', 'acceptable | permissible | admissible'],
  ['выполним* | осуществим*', 'feasible | achievable'],
  ['оправданн* | обоснованн*', 'justified | reasonable'],
  ['рентабельн* | прибыльн*', 'profitable'],
  ['выгодн*', 'profitable | advantageous'],
  ['интересн*', 'interesting'],
  ['приятн*', 'pleasant'],
  ['уверенн* | уверен', 'confident | sure'],
  ['справедлив*', 'fair | just'],
  ['объективн*', 'objective'],
  ['съемн*', 'removable | detachable'],
  ['ожиданн*', 'expected'],
  ['структурированн*', 'structured'],
  ['отсортированн*', 'sorted'],
  ['заполненн*', 'filled | completed'],
  ['обработанн*', 'processed'],
  ['сохраненн*', 'saved'],
  ['решенн*', 'solved | resolved'],
  ['зарегистрированн*', 'registered'],
  ['закрыт*', 'closed'],
];

/** English that answers one Russian denial and no other. */
export const idiomaticAnswers: readonly [russian: string, english: string][] = [
  [
    'без выходн* | без отдых* | без перерыв* | без сна',
    '7 | 7 days | every day | daily | around the clock | continuous* | straight',
  ],
  ['лучше не', 'than'],
  ['не годится | не годятся | не подходит | не подходят', 'too | wrong | bad | useless | unfit'],
  [
    'не входит | не входят | не входила | не входило',
    'extra | separate* | additional* | exclud* | apart',
  ],
  ['не будет | не было | не бывает', 'away | absent | off | out | gone | missing'],
  ['не откажусь | не откажемся | не откажется', 'welcome | gladly | glad | accept* | would'],
  ['никуда', 'must | a must | need* | require* | necessary | essential | indispensable'],
  ['бесплатн*', 'charge* | paid | fee | fees | pay | cost | costs'],
  [
    'обойтись без | обойдемся без | обойдусь без | обхожусь без | обходится без | обойдется без | обходиться без | обошлось без | обошлись без',
    'avoid* | skip* | optional | unnecessary | enough | alone | need*',
  ],
  [
    'не обойтись | не обойтись без | не обойдется | не обойдемся | не обойдешься | не обойтись тут',
    'must | a must | need* | require* | necessary | essential | indispensable',
  ],
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

/** What two denials together come to: beyond doubt, and where nothing else tells. */
export const demandingAnswers = {
  sure: `must | a must | only | need* | require* | necessary | essential | indispensable | has to | have to | always | demand* | mandatory | inevitab*`,
  fair: `once | after | as soon as | all | every | each | everything | everyone | everybody | any | anyone | anything | before | first | anyway | still`,
} as const;

/** A measure beyond which Russian denies, and the English that tells it as a bound: «раньше пятницы не» is `on Friday or later`. */
export const limitedMeasures: readonly [russian: string, english: string] = [
  `раньше | ранее | меньше | менее | больше | более | дольше | позже | позднее | быстрее | дешевле | дороже | ниже | выше | чаще | реже | свыше | дальше | *нее | *лее | *тее | *вее | *рее | *пее | старше | младше | моложе | глубже | толще | тоньше | шире | уже чем | короче | крупнее | легче | громче | тише | ближе`,
  `at least | at most | only | or later | or more | or less | or earlier | earliest | latest | maximum | minimum | max | min | up to | limited to | from | takes | within | by | no earlier | no later | no sooner | no less | no more | not earlier | not before | no * than | or over | or under | under | below | above | over`,
];

/** English that keeps a bound or a pair of words without a negation: «не менее» is `at least`. */
export const boundAnswers = `at least | at most | up to | within | by | until | through | minimum | maximum | or more | or less | or fewer | or later | or earlier | or higher | or lower |
  both | also | but | as * as | excluding | only | simply | possible | may | might | include*`;

/** English verbs, adjectives and adverbs that deny by their own sense: a negation before them takes it back. */
export const denyingEnglish = `impossible | impossibl* | unable | inability | incapable | unavailable | needless | refrain* | avoid* | prevent* | abstain* | lack | lacks | fail | fails |
  forbid* | forbidden | prohibit* | refuse* | undocumented | untouched | unchanged | unfinished | unknown | unpaid | unused | unsafe | unstable | unclear | unreliable | unsupported | unlimited | unsigned |
  incompatible | insufficient | incomplete | incorrect | invalid | inaccurate | invisible | inactive | insecure | indirect | irrelevant | irreversible | illegal | impractical | inappropriate | useless | harmless`;
