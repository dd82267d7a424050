import { leading } from './word-pattern.ts';

const letter =
  '(?:applications?|proposals?|cover letters?|letters?|bids?|repl(?:y|ies)|responses?|messages?|pitch(?:es)?|offers?|submissions?|answers?)';
const modal =
  '(?:should|must|has to|have to|needs? to|shall|ought to|will|can|would|could)(?: also| at least| please| only| briefly| just)*';
const people =
  '(?:applicants?|candidates?|bidders?|freelancers?|people|anyone|anybody|those|someone|somebody|whoever|everyone|who)';
const politely = '(?:(?:[\\p{L}]+ly|also|just|very much|still|always|all|then|too) )*';
const get =
  '(?:(?:get to )?know|see|look at|hear|read|have|get|learn|understand|be told|receive|find|find out)';

/** What may stand around a wish: who is spoken to, how politely. The verb or the thing comes after it. */
const frames = [
  // The letter or the applicant as the subject: what it holds comes in the third person.
  `(?:(?:your|the|an?|any|every|each|my ideal|such) )?(?:(?:good|great|perfect|ideal|serious|best|strong|winning|short) )?${letter}(?: (?:that |which )?(?:i|we) (?:answer|read|like|open|reply to|shortlist|keep))?(?: ${modal}|(?= (?:tells?|names?|says?|shows?|states?|mentions?|explains?|lists?|answers?|includes?|contains?|gives?|quotes?|describes?|links?|has|have|holds?)(?![\\p{L}])))`,
  `(?!any(?:one|body) (?:can|could|will|would))(?:interested |serious |suitable |good )?${people}(?: who (?:apply|applies|writes?|bids?|repl(?:y|ies)|answers?|is interested|are interested|wants? (?:this|the) (?:job|work))| applying| bidding| applies| bids| writes(?= (?:should|must|has|needs))| wants (?:this|the) (?:job|work)| is interested)? (?:are |is )?(?:kindly )?(?:asked|requested|invited|expected|required|${modal})(?: to)?`,
  `(?:proposals|letters|bids|applications|applicants|candidates) (?:are|will be) (?:compared|judged|ranked|chosen|selected|sorted|shortlisted|rated) (?:by|on|for)`,
  `(?:i|we)(?:'ll| will| am going to)? ${politely}(?:consider|answer|reply to|respond to|read|open|look(?: first)? at|prefer|shortlist|talk to|hire|interview|look for|choose|pick|want|take)(?: only| first)? (?:to )?(?:messages |bids |letters |proposals |applications )?(?:from |to )?(?:(?:${people} (?:who|that)|whoever)(?: can| have| also)?|${letter} (?:that|which)(?= ))`,
  `(?:you'll|you will|you) (?:only )?(?:get|hear|receive|have) (?:an? |my |our )?(?:answer|reply|response|from (?:us|me)|back)(?: from (?:me|us))? (?:only )?if(?: (?:you|u)(?: also)?)?`,
  `(?:it|this|one of the [\\p{L} ]{3,20}) (?:must|should|has to|needs to)(?: also| at least)?`,
  `(?:(?:drop|send|write|leave|give|shoot|submit)(?: me| us)? )?(?:an? |your |the )?(?:[\\p{L}]+ )?(?:${letter}|line|note|word) (?:including|with|containing|along with|together with|plus|telling (?:me|us)|saying|that (?:says|tells|includes|contains|has|names))`,
  // A part of the letter as the subject.
  `(?:(?:the )?(?:one|another|first|second|third|last|other|next|rest|each|every|a) ?(?:of (?:them|these|those|it)|one|line|sentence|paragraph|bullet|point|part|half)?|line \\w+|it|they) (?:${modal}|(?:is|are) (?:for|about|on)) ?(?:be about|be on|be for|be|hold|carry|deal with|cover|go to|be devoted to|is for)?`,
  // `Our shortlist is made of people who …`, `отвечу тем, кто напишет …`
  `[^,;:.?]{0,45}?(?:people|those|freelancers|candidates|applicants|anyone|somebody|someone|persons?) (?:who|that|who'll|who can)(?= (?:send|name|tell|show|give|say|attach|include|state|quote|mention|explain|describe|add|link|share)(?![\\p{L}]))`,
  `(?:отвеч\\p{L}+|рассм\\p{L}+|чита\\p{L}+)?(?: только)?(?: тем)?(?:,)?(?: )?кто(?= (?:напишет|укажет|пришлёт|пришлет|назовёт|назовет|расскажет|приложит|ответит|сообщит))`,
  // Politeness.
  `(?:(?:i|we)(?:'d| would|'m| am| are|'re)?|would|happy to|glad to) ${politely}(?:like|love|appreciate|be happy|be glad|be grateful|be thankful|be obliged|be curious|be interested|be keen|be eager|be delighted|be pleased|be thrilled|welcome|curious|interested|happy|hope|wish|prefer|want|need|ask)(?: it)?(?: (?:you |for you )?to ${get}(?: from you)?(?: also| about)?| to be sent| in(?: knowing| hearing)?| about| with(?= (?:an?|one|two|some|your) )| if (?:you|your \\p{L}+|u) ?(?:could|can|would|also)?| you to| to ask(?: you)?(?: for)?| (?:for|of)(?= (?:an?|your|the|some|one|two|three|\\d)(?![\\p{L}])))?`,
  `(?:it ?)?(?:would|'d|will|might) (?:(?:also|even|really) )?(?:be )?(?:${politely})(?:helps?|nice|good|great|helpful|useful|lovely|interesting|kind|cool|perfect|wonderful|fantastic|a plus)(?: (?:us|me))?(?: to ${get}| if (?:you|u|your \\p{L}+) ?(?:could|can|would|also)?)`,
  `(?:it(?:'s| is) )?(?:very |really |also )?(?:important|essential|vital|crucial|interesting) (?:for|to) (?:us|me)(?: to ${get})?`,
  `(?:(?:i|we)(?:'re| are|'m| am)? )?look(?:ing)? forward to(?: (?:seeing|hearing|reading|knowing|learning)(?! from)(?: about)?)?(?! \\p{L}+ing)`,
  `(?:my|our|the) (?!(?:users?|customers?|clients?|visitors?|guests?|students?|readers?|players?|members?|people)(?![\\p{L}]))\\p{L}+(?: \\p{L}+)? (?:(?:would (?:like|love|be (?:glad|happy|curious))|wants|likes|loves|is curious|wonders|asks)(?: to ${get})?(?= (?:how|what|which|who|when|where|why|whether|if)(?![\\p{L}]))|(?:would (?:like|love|be (?:glad|happy))|wants|loves) to ${get})`,
  `it (?:also |really )?matters(?: a lot)?(?: (?:to|for) (?:us|me))?`,
  `(?:it )?(?:also |really )?helps(?: us| me| a lot)?(?: to ${get}| to| if (?:you|u))`,
  `(?:what|the thing|one thing) (?:would|might|could) help(?: (?:us|me))? is`,
  `(?:extra |bonus |plus |big plus |brownie )(?:points? )?(?:if (?:you|u)(?: can| could)?|for(?: those| people)?(?: who)?|when you)`,
  `(?:plus |minus )?(?:\\d{1,2}|one|two|three|five|ten|half a)(?: points?)? for|points (?:for|if you)`,
  `(?:i|we) (?:keep|start|continue|go on|begin) reading (?:if|when)(?: you(?: can)?)?`,
  `(?:make|be) sure (?:to|that you|you)|(?:do not|don't|dont|never) (?:forget|omit|fail|leave out|skip)(?: to)?|remember to|feel free to(?= (?:include|add|attach|share|send|link))|take (?:a moment|a minute|the time) to|go ahead and`,
  `(?:can|could|would|will) (?:you|u)(?: please| also| kindly| briefly| just)*(?= (?:write back|get back|come back|reply|respond|point|walk|offer|tell|say|send|share|show|name|explain|describe|give|add|attach|include|provide|link|quote|confirm|list|mention|state|let|write|drop|answer|outline|summari[sz]e|specify|clarify|point)(?![\\p{L}]))`,
  `(?:i|we) (?:would )?${politely}(?:(?:would |'d )?(?:need|want)|expect|require|ask for|ask|request|care about|care for|look at|look for|go by|judge by|wait for|check|am looking for|are looking for)(?: from you)?|(?:i|we)(?:'m|'re| am| are) (?:after|looking for)`,
  `(?:you(?:'d|'ll| would| will| can| could)? )?(?:convince|impress|persuade|delight|win|get)(?: (?:me|us)(?: over)?| (?:my|our) (?:attention|interest|answer))(?: most| best| fastest| at once)? (?:with|by)(?= )`,
  `(?:he|she|they|(?:our|my) \\p{L}+)(?:'d| would| also)? (?:wants?|likes?|needs?|asks?|loves?) to (?:know|see|hear|read)(?: from you)?(?= )`,
  `what (?:i|we)(?:'d| would)? (?:really |also |most )?(?:like|love|want|need|expect|hope)(?: to (?:see|read|hear|find|know|get|have))?(?: in (?:your|the) \\p{L}+| from you| here)? (?:is|are):?`,
  `what you (?:send|write|submit|hand in|give)(?: to)?(?: us| me| here| in)? ${modal}(?= )`,
  `what (?:counts|matters|decides|interests)(?: most)?(?: (?:for|to) (?:us|me))?(?: (?:us|me))? is:?`,
  `(?:all|what|the only thing|everything) (?:that )?(?:i|we) (?:really )?(?:need|want|ask for|care about)(?: from you| now)?(?: is| are)?:?`,
  `(?:i|we)(?:'d| would)? (?:ask|request|appreciate it|prefer|like it)(?: that| if)? (?:you|everyone|applicants|candidates)(?: to)?|(?:i ask|we ask)(?: you| everyone| all)?(?: to| for)?|(?:i|we) (?:am|are) (?:curious|interested|keen)(?: to ${get}| about| in)?`,
  `(?:my|our|one|two|three|the|a)(?: \\p{L}+)? (?:questions?|requests?|wish|wishes)(?: (?:to|for) you)?(?: (?:is|are))?:?`,
  // Russian.
  `(?:в (?:отклике|письме|ответе),? )?(?:мне|нам|нас|меня)? ?(?:очень )?(?:хотелось бы|хочется|хочу|хотим|важн[оы]|нужн[оы]|интересно|интересует|интересуют|любопытно)(?: (?:также|ещё|еще))?(?: (?:знать|узнать|видеть|увидеть|понять|понимать|услышать|прочитать|получить|посмотреть))?(?: от вас)?`,
  `(?:было|будет) бы? ?(?:здорово|хорошо|неплохо|отлично|полезно|плюсом|приятно|круто)(?:,? если (?:вы )?)?(?: (?:знать|узнать|увидеть|понять|услышать))?`,
  `(?:(?:плюсом|большим плюсом) будет|будет плюсом|плюсом|плюс,? если|отдельный плюс)`,
  `с (?:удовольствием|интересом|радостью) (?:посмотр|почита|прочт|прочита|узна)\\p{L}+`,
  `(?:прошу|просьба|просим|попрошу)(?: вас)?(?: также)?`,
  `(?:нужно|надо|необходимо|следует|достаточно|можно|обязательно нужно)(?: также)?(?= (?:указать|написать|описать|прислать|приложить|назвать|рассказать|ответить|добавить))`,
  `(?:ваш |хороший |любой |каждый |ваше )?(?:отклик|письмо|заявка|сообщение|предложение) (?:должн\\p{L}+|обязан\\p{L}+)(?: также)?`,
  `(?:не забудьте|не забывайте|обязательно)(?: также)?`,
  `(?:от вас )?(?:жду|ждём|ждем|нуж(?:ен|на|но|ны)|требу(?:ется|ются)|понадоб\\p{L}+)(?: от вас| также)?`,
  `(?:можете|могли бы|не могли бы|сможете)(?: вы)?(?= (?:рассказать|прислать|показать|назвать|описать|написать|указать|поделиться))`,
].map(leading);

/** The clause past its frames, or nothing where it has none. */
export function pastFrames(clause: string): string | undefined {
  let rest = clause.replace(reason, '').replace(occasion, '');
  let found = false;
  for (let round = 0; round < 3; round++) {
    // `It would` is one, `It would be great to learn` another: the longest is meant.
    const frame = frames
      .map((pattern) => pattern.exec(rest))
      .reduce((best, one) => (one && one[0].length > (best?.[0].length ?? 0) ? one : best), null);
    if (!frame) break;
    found = true;
    rest = rest.slice(frame[0].length).replace(/^[\s,:]+/, '');
  }
  return found ? rest : undefined;
}

/** `Before we choose anyone we want …`: the wish comes after it. */
const occasion =
  /^(?:before|when|once|if|since|as|because|after|while|to|for) [^,;:]{3,60}?\s(?=(?:i|we)(?:'d|'ll)?\s+(?:would|want|need|like|ask|expect|love|appreciate)(?![\p{L}]))/iu;

const reason =
  /^(?:that's why|that is why|for this reason|this is why|therefore|hence|so|because of that|поэтому)[\s,]+/iu;
