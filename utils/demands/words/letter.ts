import { Caseless } from './caseless.ts';
import { words } from './word-pattern.ts';

// The answer to the post under every name a client gives it.
const noun =
  'applications?|proposals?|cover letters?|covering letters?|bewerbung(?:en)?|anschreiben|candidatures?|letters?|bids?|repl(?:y|ies)|responses?|messages?|msgs?|pitch(?:es)?|offers?|submissions?|cover notes?|answers?|introductions?';
const russianNoun =
  '(?:сопроводительн\\p{L}+ )?(?:письм(?:о|а|е|у|ом|ах)|пис(?:ем|ьмам)|отклик\\p{L}{0,3}|заяв(?:ка|ки|ке|ку|кой|ок)|сообщени\\p{L}{1,2}|ответ(?:а|е|ом|ы|ов|ах)?|предложени(?:е|я|и|ем))';

/** The letter's noun with what ties it to this post: `your bid`, `in the application`, `ваш отклик`. */
export const letterPhrase = words(
  `(?:(?:ur|your|yr|you're) (?:\\p{L}+ ){0,1}(?:${noun}|(?:very )?(?:first|second|last|opening|closing|final) (?:line|sentence|word|words)|text|note|e-?mail|mail|subject(?: line)?)
|(?:in|with|of|to|from|into|of|for|within|at the (?:top|end|start|beginning|bottom) of) (?:the|this|any|every|each) (?:${noun})|(?:ihre[mr]?|deine[mr]?|eure[mr]?) (?:bewerbung|nachricht|antwort|anschreiben|angebot)|votre (?:candidature|réponse|message|lettre|proposition|offre)|(?:su|tu) (?:propuesta|respuesta|mensaje|carta|oferta|candidatura)|(?:l[ae]|dell[ae]|nell[ae]|all[ae]|a|na|da|com a)? ?(?:sua|tua|vostra) (?:proposta|risposta|resposta|candidatura|lettera|mensagem|carta)|(?:swoj|twoj|swój|twój)\\p{L}* (?:ofert|propozycj|wiadomo|aplikacj|odpowied|list)\\p{L}*|(?:ваш\\p{L}* |сво\\p{L}* )?(?:відгук|пропозиці|повідомленн)\\p{L}*|(?:like|want|send|write|drop|expect)(?: me| us)? an? (?:short |brief |quick )?note(?= (?:in|of|with|saying|telling|that))|in an? (?:application|proposal|cover letter|bid)
|the (?:application|proposal|cover letter|letter|bid)|(?:whose|their|his|her) (?:application|proposal|cover letter|letter|bid|message|reply)|(?:whoever|anyone who|anybody who|those who|the ones who|people who|everyone who) (?:writes?|uses?|says?|quotes?|names?|includes?|adds?|tells?|knows?|puts?|starts?|begins?|sends?|mentions?|forgets?|skips?|applies|apply|does|do|follows?|answers?)|(?:humans?|real people|people|persons?)(?: only| please)?[:,]|(?:humans?|real people|everyone else|everybody else|люди) (?:write|put|say|use|add|include|start|begin|end|пишут)(?= )
|(?:first|opening|last|closing) (?:line|word|sentence) of (?:the|your|any|every) (?:${noun})
|(?:good|generic|all|any|every|only|which|such|automated|those|these|no|most|serious|best|better|bad|long|short|strong|winning|perfect|ideal) (?:applications?|proposals?|cover letters?|letters?|bids?|pitch(?:es)?)|(?:send|submit|write|make)(?: me| us)? (?:an?|your|the) (?:applications?|proposals?|cover letters?|letters?|bids?|messages?|pitch)|an? (?:applications?|proposals?|cover letters?|letters?|bids?) (?:that|which|without|with)|(?:letters|messages|bids|proposals|applications|replies) (?:we|i|that we|that i) (?:\\p{L}+)|my (?:filter|script|rule|inbox|search)|my assistant (?:reads?|sorts?|filters?|deletes?|checks?|searches|picks?|collects?)|(?:we|i) (?:read|open|answer|reply to|look at|shortlist|keep|rate|judge|score|sort|compare) (?:only )?(?:the )?(?:letters|bids|proposals|applications|replies|messages|those|people)
|(?:proposals|applications|bids|cover letters|letters|replies|responses(?! (?:must|should|have|need|are|will|in|from|of))) (?:that|which|without|with|not|containing|starting|missing|lacking|where|longer|over|beginning|ending|written|must|should|are|have|need|in|will|who|from|of|under|below)
|the (?:first|last|opening|closing|very first) (?:line|word|sentence) (?:starts|begins|ends|should|must|is|has|shall|will|needs)|(?:your|in the|in ur|the) subject(?: line)?|subject(?: line)? (?:must|has|should|needs|contains|is)|to (?:all |every )?(?:applicants?|candidates?|bidders?|freelancers?)|(?:answer|reply|respond|write|apply)(?: to (?:me|us))? (?:in|using|by|with) (?:this|the following|my) (?:form|format|template|way|structure)|in the text field|(?:rules|checklist) for (?:the )?(?:letter|bid|reply)|letter rules|applying rules|how to apply|to apply|when (?:you )?(?:apply|applying|reply|replying|respond|responding|bid|bidding|write|answer|contact)|if you(?:'d)? (?:apply|want to apply|reply|bid|are interested|want (?:this|the) job|want to work on this|answer|respond)|interested\\?|(?<!(?:candidates|applicants|users|students|they|people|members|freelancers|who|guests|customers|volunteers) )apply (?:with|by|like|using|in|as)|(?:requirements|rules) for (?:the )?(?:application|letter|proposal|bid)s?|(?:application|bid|proposal) (?:rules|requirements|checklist|format)|(?:reply|respond|answer) with|before (?:you )?(?:apply|applying|bid|bidding)|(?:in|with|for) (?:applying|bidding|replying)
|(?:в|к|из|с|со|на|без) (?:ваш\\p{L}{1,3} |сво\\p{L}{1,3} |начал\\p{L} |конц\\p{L} |сам\\p{L}{2,3} |перв\\p{L}{2,3} строк\\p{L} )*${russianNoun}|(?:ваш\\p{L}{0,3}|сво\\p{L}{1,3}|перв\\p{L}{2,3}|начн\\p{L}+|начинай\\p{L}+|заверш\\p{L}+|закон\\p{L}+|любо\\p{L}{1,2}|хорош\\p{L}{2}|слово|словом|строк\\p{L}{1,2}|конце|начале|тем\\p{L}|тему) ${russianNoun}|отклик(?:и|ов|ам)|откликаясь|откликайтесь|при отклике|чтобы откликнуться|если (?:вы )?(?:откликаетесь|вам интересно|интересно|готовы)|(?:письма|отклики|заявки) (?:без|с|со|где|которые|не|длиннее)|как откликнуться|(?:в|на) (?:сам\\p{L}{2,3} )?(?:перв|последн|втор)\\p{L}{2,3} строк\\p{L}{1,2} (?:напишите|укажите|поставьте|должно|вставьте)|(?:напишите|укажите|поставьте|вставьте)[^.]{0,30} (?:в|на) (?:сам\\p{L}{2,3} )?(?:перв|последн|втор)\\p{L}{2,3} строк\\p{L}{1,2}|(?:отклик|сопроводительн\\p{L}+ письм\\p{L})\\p{L}* начина\\p{L}+|(?:отклик|сопроводительн\\p{L}+)\\p{L}*(?: письм\\p{L}+)? должн\\p{L}+|${russianNoun} (?:пишите|до|не более|не длиннее|на))`,
);

/** The letter named by its bare noun: enough where the paragraph already speaks of applying. */
/** `Proposal in 200 words`: the letter named at the head of a sentence. */
export const letterHead = new Caseless(
  `^(?:applications?|proposals?|cover letters?|letters?|bids?|pitch(?:es)?|${russianNoun})\\s*(?:in|with|without|of|under|below|should|must|has|please|only|:|–|-|до|не|без|на)`,
);

/** Applicants and other people as a thing of the product: what they write or send is the work. */
export const productPeople = words(
  `(?:candidates|applicants?|employers|recruiters?|students?|users?|members|customers?|teachers?|parents|volunteers|visitors?|patients?|callers?|tenants|guests|people|players|respondents?|pupils|authors|sellers|buyers|drivers|freelancers|the (?:model|bot|tool|assistant|app|system|agent|llm|ai|user)) (?:can |may |must |should |will |have to |then |who )?(?:apply|write|upload|submit|answer|send|post|add|reply|enter|type|fill|choose|pick|say|tell|ask|start|begin|attach|give|receive|see|get|name|include|mention|reads?|writes|generates?|creates?|describe)|(?:кандидаты|соискатели|пользователи|клиенты|студенты|ученики|покупатели|посетители) (?:могут |должны )?(?:пишут|отправля\\p{L}+|загружа\\p{L}+|отвеча\\p{L}+|указыва\\p{L}+|ввод\\p{L}+|выбира\\p{L}+|начина\\p{L}+|писать|отправлять|отвечать|указать)`,
);

export const letterNoun = words(`${noun}|${russianNoun}|text|message|текст(?:а|е|у|ом)?`);

/** A reason that only a wish for the letter can have: it proves reading or a person. */
export const readingReason = words(
  `or (?:please )?(?:don't|do not) (?:bother|apply|write)|(?:or|otherwise|else) (?:i|we)(?:'ll| will)? (?:won't|will not|skip|ignore|delete|pass|know|assume|don't|not)|or (?:it|you|your \\p{L}+) (?:is|are|will|goes?|gets?|won't)|(?:so|and) (?:that )?(?:i|we) (?:know|can see|see|can tell|notice|smile|understand)|(?:you|u)(?: have|'ve)? (?:actually |really )?read (?:this|the|it|all|to the|my|our|everything|until)|(?:are|r) paying attention|spam (?:test|filter|check)|so (?:that )?(?:the|your) (?:mail|message|letter|bid|proposal) (?:gets|is|will|reaches|lands|finds)|not a (?:bot|robot)|you're human|you are human|copy[- ]?paste\\p{L}*|attention (?:test|check)|test of attention|(?:я )?(?:пойму|увижу|узнаю|буду знать)|что вы (?:дочитали|прочитали|прочли|читали)|не (?:бот|робот)|проверка на внимательность`,
);

/** What happens to letters that fail: they are thrown away. */
export const badEnd = words(
  `(?:ends?|stops?|closes?) (?:the|our|this) (?:conversation|matter|story|talk|chat|reading|search|process)|for nothing|in vain|has wasted|ignored?|disqualif\\p{L}+|knocks? you out|costs? you the job|(?:is|means) the end|deleted?|skipp?(?:ed)?|archived?|reject(?:s|ed)?|declined?|dismissed|discarded|binned|filtered(?: out)?|disqualified|closed unread|(?:is|are|gets?) closed|sorted out|weeded out|passed over|turned down|out of the (?:race|game)|close the (?:window|tab|page)|unread|removed|tossed|dropped|the bin|the trash|go(?:es)? to (?:the )?(?:bin|trash|spam|archive)|(?:you're|you are|u r|is|are|be|will be|i'm|i am|we're|count (?:me|us)) out|i (?:quit|leave|run|pass)|(?:i|we) (?:scroll(?: on| past)?|swipe(?: on| left| away)?|move on|click away|look away|walk away)|(?:i'm|i am|we're|we are) (?:gone|off|away)|not (?:be )?(?:read|considered|answered|opened|reviewed)|won't (?:be )?(?:read|considered|answer\\p{L}*|open\\p{L}*|reply)|will not (?:be )?(?:read|considered|answer\\p{L}*|open\\p{L}*|reply)|(?:i|we) (?:don't|do not|never) (?:read|open|answer|reply to|look at)|no reply|no answer|(?:i|we) (?:stop|close|delete|skip|ignore|bin|archive)(?: reading)?|instant no|automatic no|deal ?-?breakers?|= ?(?:no|out|delete|trash|bin)|(?:gets?|got|will get) (?:you )?(?:blocked|banned|ignored|skipped|binned|muted)|throws? out|thrown out|(?:is|are) trash|disqualifies|(?:i|we)(?:'ll| will) (?:assume|suspect|take you for|think you)|blacklist\\p{L}*|(?:on|to) my (?:black)?list|/dev/null|(?:в )?ч[её]рн\\p{L}{2} спис\\p{L}+|в бан|spam folder|удаля\\p{L}+|удал(?:ю|им|ят|ён|ены|ено)|игнориру\\p{L}+|не (?:смотр\\p{L}+|чита\\p{L}+|рассматрива\\p{L}+|открыва\\p{L}+|отвеча\\p{L}+)|отклоня\\p{L}+|(?:сразу|автоматически|это|=|—|–|значит) отказ|в корзину|мимо|до свидания|пропуска\\p{L}+|закрыва\\p{L}+`,
);

/** The lack of the thing is what is spoken of: `without`, `if X is missing`. */
export const lack = words(
  `without|lack(?:s|ing)?|miss(?:es|ing)?|omit(?:s|ted|ting)?|leaves? out|forgets?|absent|no mention of|skips?|fails? to|(?:do|does|did|has|have|is|are|was|would|will)(?: not|n't|nt)|not (?:starting|beginning|ending|containing|mentioning|including|opening|having)|unless|if no|if there(?:'s| is) no|isn't|doesn't|don't|без|нет|не (?:начина\\p{L}+|содержи\\p{L}+|будет|найду|увижу|содержащ\\p{L}+|упомян\\p{L}+)|отсутству\\p{L}+|если не`,
);

export const firstPerson = words(
  `i|me|my|we|us|our|i'd|i'm|i've|we'd|we're|we've|я|мне|меня|мы|нам|нас`,
);

const applicant =
  '(?:applicants?|candidates?|bidders?|freelancers?|those who apply|whoever applies|people|anyone|those|соискател\\p{L}{1,3}|кандидат\\p{L}{1,3}|исполнител\\p{L}{1,3})';
/** The reader as the one who is asked or chosen: `candidates are asked to`, `you will hear from us if`. */
export const readerAsked = words(
  `interested (?:people|parties|\\p{L}+s)(?= (?:please )?(?:send|tell|write|include|attach|name|state))|(?:dear |to (?:all |any |every )?|bidders|whoever )(?:applicants?|candidates?|bidders?|applies)|(?:bidders|applicants|candidates),|(?:need|want|expect|like|wait for|look for|wish for)(?: [\\p{L}]+){0,2} from you|please (?:state|include|provide|send|mention|answer|share|list|tell|add|attach)(?: \\p{L}+){0,3}:|to (?:get|catch|win|have|earn) (?:my|our) (?:attention|reply|answer)|to be (?:one of them|considered|shortlisted|invited)|(?:(?<!and )nothing (?:more|else)(?: is)?(?: needed| please)?)|(?:write|reply|respond|get|come|report) back(?: to (?:me|us))?(?: with)?|(?:without|no) [^.?!]{3,40}(?:no reply|no answer|no chance|there(?:'s| is) no point)|${applicant} (?:are (?:kindly )?(?:asked|requested|invited|expected|required|encouraged)|will be (?:asked|ignored|rejected)|(?:просим|прошу|просьба))|(?:we|i)(?:'ll| will)? (?:only |just )?(?:consider|answer|reply to|respond to|read|shortlist|talk to|hire|interview|look for|choose|pick)(?: only)? ${applicant} (?:who|that|with)|(?:you'll|you will|you) (?:only )?(?:get|hear|receive|have) (?:an? )?(?:answer|reply|response|from (?:us|me)|back)[^.]{0,20} if|(?:how|that's how|here's how) (?:do )?(?:we|i) (?:choose|decide|select|pick|judge|rate)|(?:we|i) (?:choose|decide|judge|select|sort|rank|compare) (?:by|on|from|people|applicants|candidates)|(?:отвечаем|отвечу|ответим|отвечаю|рассматриваем|рассмотрю) (?:только )?(?:тем|те|кто)`,
);

/** Work whose material is applications, letters or prompts: there they are seldom the answer to this post. */
export const hiringWork = words(
  `recruiter's|(?:platform|marketplace|portal|site|app|board|tool|service)s? (?:where|on which|in which|for|(?:that|which) (?:lets|helps)) (?:\\p{L}+ ){1,4}(?:bid|apply|pitch|hire|recruit|reply|submit)|recruit(?:ing|ment)(?: \\p{L}+)? (?:tool|platform|software|app|team|agency|site)|job ?(?:-| )?(?:board|matching|portal)|(?:hiring|applicant|application) (?:tool|platform|handbook|portal|tracking|form|system|funnel)|(?<!(?:we|i) )(?:screen|sort|tag|reject|read)(?:ing)? (?:incoming |our |all )?(?:applications|applicants|candidates|cvs|resumes|letters)|(?:cover letter|proposal|rfp|resume|cv) (?:assistant|parser|generator|writer|builder|tool|templates?)|(?:bidding|freelance|lead generation) (?:platform|marketplace|site|tool)`,
);

/** People of the project, who are no readers of the post. */
export const thirdParty = words(
  `(?:users?|visitors?|customers?|guests?|students?|patients?|players?|tenants?|subscribers?|members?|callers?|buyers?|clients)(?:'s|s')?|client's|пользовател\\p{L}+|посетител\\p{L}+|покупател\\p{L}+|администратор\\p{L}*|клиент(?:ы|ам|ов|у|а)`,
);
