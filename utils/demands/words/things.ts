import type { Pattern } from './caseless.ts';
import { effort, freeAt, money, pace, servedClients, whenDone, works } from './constructions.ts';
import { words } from './word-pattern.ts';

/** What can be sent with a letter, the surest sign first; the earliest of them in the clause wins. */
export const things: [string, Pattern][] = [
  ['references', servedClients],
  ['availability', freeAt],
  ['estimate', effort],
  ['timeline', whenDone],
  ['timeline', pace],
  ['rate', money],
  ['portfolio', works],
  [
    'portfolio',
    words(
      `(?:медицинск|детск|похож|подобн|готов|сво|сделанн|запущенн)\\p{L}+ (?:сайт|проект|работ|приложени|лендинг|логотип|презентаци|макет|ролик|текст|бот|игр)\\p{L}*|(?:сайт|проект|работ|приложени|лендинг|логотип|презентаци|макет|ролик|текст|бот|игр)\\p{L}* из своих`,
    ),
  ],
  [
    'portfolio',
    words(
      `(?:one|two|three|\\d|an?|any|some) (?:published|shipped|released|launched|public|completed|printed) (?!work|hour|day|test|trial|record|report)\\p{L}+|(?:list|selection|overview) of (?:your |the )?(?:publications?|works?|projects?|papers|articles|books|clients' sites)|publications? (?:list|you)|список (?:публикаций|работ|проектов)`,
    ),
  ],
  [
    'video',
    words(
      `looms?|(?:show)?reels?|демо-?рил|шоурил|videos?|screencasts?|screen recordings?|видео\\p{L}*|скринкаст\\p{L}*`,
    ),
  ],
  [
    'time-zone',
    words(
      `time ?-?zones?|tz|in (?:utc|gmt)|your (?:town|city|country|place|timezone|home)|(?:town|city|country) you|where (?:are you|you are|do you live|you live|you're|do you sit|do you work from|you work from|you sit)(?: (?:based|located))?|(?:utc|the|your) offset|offset (?:to|from) \\p{L}+|(?:ваш |сво\\p{L} )?(?:город|местоположени\\p{L}|страна)|откуда вы|часов\\p{L}{2} пояс\\p{L}?|где (?:вы )?(?:находитесь|живёте|живете)|в каком (?:городе|часовом поясе)|разниц\\p{L} во времени`,
    ),
  ],
  [
    'references',
    words(
      `references?|referees?|(?:one|two|three|an?|\\d) (?:\\p{L}+ )?(?:clients?|customers?) (?:who|whom|for whom)|clients? (?:\\([^)]*\\) )?(?:who|that|i|we) can (?:confirm|vouch|call|ask)|customers? (?:who|that) can|рекомендаци\\p{L}{1,2}|рекомендател\\p{L}{1,3}|(?:прошл|бывш|прежн)\\p{L}{2,3} (?:заказчик|клиент)\\p{L}{0,3}`,
    ),
  ],
  ['cv', words(`cvs?|c\\.v\\.|resumes?|résumés?|curriculum vitae|резюме`)],
  [
    'availability',
    words(
      `(?:weeks|days|hours|months|evenings) (?:in|on) which you|(?:\\p{L}+ )?you(?:'re| are) bookable|загрузк\\p{L}+ (?:на|в) \\p{L}+|загруженност\\p{L}+|availab(?:le|ility)|the (?:weekends?|evenings?|slots?) (?:on which|in which|when|that) (?:you|u)|notice period|(?:when|how soon|by when|from when|(?:the|a|which|what|from which|from what) (?:date|day|week|month)(?: (?:that|when|from which))?) (?:(?:can|could|would|will|do|might|are) )?(?:you|u|you'd|you'll)(?:'d|'ll| can| could| would| will| might| are| be| able to)*(?: (?:available|free|start|begin|join|talk|jump|work|get (?:started|going)|take (?:it|this|over)))|can (?:you|u) (?:begin|start|(?:do|make|take) (?:it|this))|(?:your )?(?:earliest )?start(?:ing)? date|earliest start(?:ing)?(?: date)?|(?:your )?earliest (?:possible |free |available |open )?(?:kick-?off|week|day|date|month|slot)|when (?:in|on|this|next|around) [^?.;,]{2,24} (?:could|can|would|will|are) you|(?:the |your )?first (?:day|date|week|slot) (?:that )?you|from (?:what|which) (?:hour|time|day)|any (?:free )?(?:afternoon|morning|evening|slot)|free from|(?:your )?next (?:free )?(?:slot|opening)|(?:have|had) time|which (?:week|month) |по каким дням|в какие (?:дни|часы)|(?:вам|будет) удобно|(?:hours|days|evenings|afternoons|mornings|weeks|weekends|slots) (?:[\\p{L}]+ ){0,4}(?:free|available)|(?:free|available) (?:hours|days|evenings|afternoons|mornings|weeks|weekends|slots)|(?:afternoons|evenings|mornings|days|slots) (?:in|next|this) \\p{L}+|hours (?:per|a|each) week|weekly hours|from when|how soon|(?:are|r) (?:you|u) (?:free|available)|free (?:in|on|from|this|next|for)|how much time (?:do )?you|days? you (?:work|can|are)|what hours|сколько времени (?:в неделю|готовы|сможете)|когда (?:вы )?(?:сможете|можете|готовы|могли бы|удобно) (?:начать|приступить|созвониться|стартовать|выйти|взяться|поговорить)|когда начнёте|доступност\\p{L}+|с какого (?:числа|дня)|свободн\\p{L}+|дат\\p{L} (?:начала|старта)`,
    ),
  ],
  [
    'estimate',
    words(
      `estimat\\p{L}+|how many (?:hours?|days?|weeks?)|(?:hours|days|effort) (?:you|that you|do you|would you|will you)|hours you|effort|person[- ]days|оценк\\p{L}{1,2}|(?:количество|число) часов|(?<=estimate )the (?:time|hours|effort)|(?<=(?:прикиньте|оцените) )(?:часы|объём|время)|трудозатрат\\p{L}*|трудоёмкост\\p{L}+|объём работ\\p{L}?`,
    ),
  ],
  [
    'timeline',
    words(
      `time ?lines?|time (?:for (?:all|both|each|everything|the (?:whole|job|work|lot))|needed|required)|eta|time ?frames?|how (?:long(?! (?:would|do|will|did|have|has) (?:you|u) (?!need|take|want|expect|plan|think))|fast|quick(?:ly)?)|turn-?around|delivery (?:date|time|week|day|schedule)|(?:soonest|earliest|fastest) (?:possible )?delivery|deadlines?|(?:un)?till? when|plan with (?:dates|milestones)|(?:words|pages|minutes|images|items|rows) (?:per|a|each) (?:day|week)|до какого числа|completion date|(?:what|which) (?:week|day|month) (?:we|i|it)(?:'d| would| can| could|'ll)|(?:an?|the|your) (?:rough |realistic |likely |first |firm |fixed )?date (?:for|of) (?:the|an?|your|all|each) \\p{L}+|(?:a|the) date (?:for|of) (?:the|a|your) (?:\\p{L}+ )?(?:launch|delivery|release|first|start|go-live|handover|end)|lead time|schedule|when (?:i|we) (?:can|could|will|would|get) (?:test|see|try|expect|have|get|use|look)|when (?:can|could|would|will|do) (?:you|u|it|i|we|the|an?|everything|this)|when (?:you|it) (?:can|could|would|will)|when (?:an?|the) (?:\\p{L}+ ){1,3}(?:can|could|would|will)|by when|date of delivery|which day|what day|(?:date|day) (?:you'd|by which)|how many (?:\\p{L}+ )?(?:a|per) (?:day|week|month)|дат\\p{L} (?:готовности|сдачи|окончания|выпуска)|срок\\p{L}{0,2}|как (?:быстро|скоро|долго)|за (?:какое время|сколько дней)|когда (?:сможете|можете|будет|сдадите|закончите|покажете)|дедлайн\\p{L}?`,
    ),
  ],
  [
    'rate',
    words(
      `(?<!(?:open|click|conversion|bounce|response|frame|sample|error|hit|success|exchange|refresh|churn|growth|interest|tax|completion|retention|heart|bit|hire|failure|opening|delivery|read|clickthrough|drop|dropout|occupancy|return|refund|reply|sampling|data|baud|crash|win|cache) )(?:\\p{L}+-)?(?:rates?|pric(?:e|es|ing)|(?<!any )costs?(?! of (?:the )?(?:parts|materials?|components?|goods|hosting|licen[cs]es?|ads?|tools?|living|production))|fees?|(?<!(?:who|whoever|and|please) )quotes?|quotation)|(?:you|u) (?:charge|want to be paid)|salary|fair to you|day rate|preis\\p{L}*|honorar|stundensatz|tagessatz|tarifs?|prix|tarifa|precio|presupuesto|prezzo|ставк\\p{L}{1,2}|стоимост\\p{L}{1,2}|цен(?:а|у|ы|ой|е|ник)|расценк\\p{L}{1,2}|прайс\\p{L}?|сколько (?:это )?(?:стоит|будет стоить|вы берёте|берёте|берете|возьмёте|возьмете|просите|хотите|стоят)|гонорар\\p{L}?|почём`,
    ),
  ],
  [
    'links',
    words(
      `(?:soundcloud|bandcamp|spotify|vimeo|codepen|behance|dribbble|kaggle|itch\\.io|artstation) \\p{L}+|links?(?! (?:only|instead of))|\\p{L}+ (?:of yours |by you |you \\p{L}+ )?(?:that(?:'s| is| are)|which (?:is|are)) (?:online|live|public|up and running|on the web)|urls?|(?:web )?address(?:es)? of (?:an?|one|two|your|the) (?:\\p{L}+ )?(?:sites?|shops?|stores?|pages?|apps?|blogs?)|(?:your |ur )?(?:insta(?:gram)?|behance|dribbble|codepen|kaggle|soundcloud|vimeo|medium|npm|itch\\.io|artstation|imdb|website|web ?site|home ?page|blog|channel|showcase|profile)(?= (?:or|and|link|page|profile|please)|[^\\p{L}\\p{N}]*$)|your (?:[\\w.]+ )?(?:page|profile|website|channel|blog)|github|gitlab|repos?|repository|repositories|write-?ups?|blog posts?|live (?:sites?|apps?|shops?|stores?|pages?|demos?)|profiles? on|articles? (?:that )?(?:you|by you)|ссылк\\p{L}{1,3}|ссылок|гитхаб\\p{L}?`,
    ),
  ],
  [
    'samples',
    words(
      `samples?|examples?|(?:an?|one|two|three|four|\\d) (?:edited|translated|finished|retouched|typeset|mixed|subtitled|restored|graded|mastered|illustrated|animated|rendered|redrawn|annotated|proofread) (?!(?:by|in|from|and|or)(?!\\p{L}))\\p{L}+|(?:past|previous|recent|similar|real) \\p{L}+ with (?:real |actual |hard )?(?:numbers|metrics|results|figures)|scores? (?:for|you)|case stud(?:y|ies)|beispiele?|arbeitsproben?|exemples?|ejemplos?|esempi|(?:\\d+|ten|twenty|thirty|sixty|a few|some) (?:seconds?|minutes?|bars|pages?) (?:of|from|edited|in)|(?:one|a|two) pages? (?:of|from|edited|you)|granted patents?|(?:redacted|anonymi[sz]ed|blurred) \\p{L}+|(?:pdf|scan)s? of (?:an?|one|two|your|some\\p{L}*|any\\p{L}*)|before\\/after|before and after|clips?|images?|drawings?|screenshots?|screens?|snippets?|excerpts?|demos?|photos?|pictures?|sketch(?:es)?|mock-?ups?|recordings?|tracks?|specimens?|thumbnails?|(?:one|an?|two|three|your) [\\p{L} -]{3,30} (?:that|which) (?:won|got|worked|sold|ranked|converted|performed|raised|brought|earned|landed|survived|passed|scored|went)|(?:cold )?emails? that worked|пример\\p{L}{0,3}|образ(?:ец|ц\\p{L}{1,3})|скриншот\\p{L}{0,3}|фрагмент\\p{L}{0,3}|демо|запис(?:ь|и|ью|ей)|аудио|фото|кейс\\p{L}{0,3}`,
    ),
  ],
  [
    'portfolio',
    words(
      `portfolios?|(?:past|previous|earlier|similar|relevant|recent|finished|your|best|published|own|other|comparable) (?:[\\p{L}'’/-]+ ){0,3}(?<!(?:this|the|our|of|on|for|to|in) )(?:works?|projects?|pieces|designs?|sites?|apps?|jobs|websites|books|illustrations|edits|videos|stores|covers|animations|renders)(?! (?:experience|history|ethic|process|style|schedule|hours|with|on|in))|illustrations?|\\p{L}+ (?:that )?(?:you|they)(?:'re| are) (?:most |especially |really )?(?:proud of|happy with|fond of)|(?!(?:mistakes?|bugs?|errors?|failures?|clients?|customers?) )\\p{L}+ of (?:yours|your own|your (?:\\p{L}+ )?(?:works?|prose|writing|code|designs?|texts?|edits?|drawings?|projects?))|(?!(?:what|how|which|why|when|where|have|had|did|do|whether|as|and|if|than|before|after|things|until|way|because|time) )(?:\\p{L}+) (?:that )?(?:you(?:'ve| have)?|u) (?:run|ran|built|made|did|done|designed|shipped|launched|written|wrote|edited|developed|created|drew|drawn|cut|shot|painted|recorded|translated|composed|modelled|modeled|animated|illustrated|coded|published)|портфолио|работ(?:ы|ами)? ?(?:в|за|по|похож\\p{L}+|из)|презентаци\\p{L}{1,3}`,
    ),
  ],
];

/** Which thing a clause asks for: the one that stands first in it; of two at one place, the longer. */
export function thingIn(clause: string): Thing | undefined {
  if (found.has(clause)) return found.get(clause);
  if (found.size > 400) found.clear();
  const thing = firstThing(clause);
  found.set(clause, thing);
  return thing;
}

interface Thing {
  value: string;
  start: number;
  end: number;
}
/** Each clause is asked about several times while its sentence is read. */
const found = new Map<string, Thing | undefined>();

function firstThing(clause: string): Thing | undefined {
  let best: Thing | undefined;
  for (const [value, pattern] of things) {
    const match = pattern.exec(clause);
    if (!match) continue;
    const candidate = { value, start: match.index, end: match.index + match[0].length };
    if (
      !best ||
      candidate.start < best.start ||
      (candidate.start === best.start && candidate.end > best.end)
    )
      best = candidate;
  }
  return best;
}
