import { isToldWords } from '../orders/told-words.ts';
import { Caseless } from './caseless.ts';

// The ways in which a text turns to a machine, each composed of who is meant, what ties it to this post, and what is left
// out because people work with machines, too.

const names = String.raw`(?:assistant|model|product|tool)s? (?:made|built|trained|sold|hosted) by|chat ?gpt[\w.-]*|gpts?(?:-?\d\w*)?|(?:large )?language models?|llms?|a\.?i\.?s?|artificial (?:intelligences?|(?:letter )?writers?)|claude|gemini|copilots?|deepseek|grok|llama|mistral|perplexity|(?:chat ?)?bots?|robots?|neural (?:net|network)s?|non-humans?|sprachmodell\p{L}*|mod[eè]les? de langage|modelos? de lenguaje|modell[io] linguistic[io]`;
const russianNames = String.raw`ии(?:-\p{L}+)?|нейросет\p{L}+|(?:чат-?)?бот(?:а|у|ом|ы|ов|ам|ами)?|робот(?:а|у|ом|ы|ов|ам)?|языков\p{L}+ модел\p{L}{1,3}|chatgpt|не человек|программ\p{L}`;
const tools = `models?|assistants?|agents?|machines?|software|programs?|scripts?|systems?|tools?|automation|algorithms?`;
/** A tool is a machine only with a word that says so. */
const kinds = String.raw`(?:ai|automated|automatic|automation|autonomous|virtual|digital|generative|artificial)[- ](?:\p{L}+ )?(?:${tools}|(?:chat ?)?bots?|applicants?|bidders?|readers?)`;
const roles = `based|powered|applicants?|bidders?|users?|writers?|readers?|authors?|freelancers?|overlords?|helpers?|friends?|${tools}`;
/** Trades and things named after machines: no machine is meant. */
const trades = String.raw`(?![- ]?(?:engineers?|experts?|developers?|devs?|specialists?|consultants?|researchers?|enthusiasts?|artists?|agenc\p{L}+|compan\p{L}+|startups?|teams?|labs?|farms?|detect(?:ors?|ion)|content|art|images?|pictures?|videos?|texts?|models? training|experience|projects?|products?|features?|integrations?|pipelines?|jobs?|roles?|work|services?|solutions?|apps?|platforms?|technolog\p{L}+|builders?|trainers?|lead|people|keys?|prompts?|voices?|operators?|licen[cs]es?)(?![\p{L}]))(?![\p{L}-])`;
const any = `(?:${names}|${kinds}|${russianNames}|ki(?:-\\p{L}+)?|ias?)`;
const based = `(?:[- ](?:based|powered|driven|assisted|using|written|generated|made|drafted|created|composed))?`;
const named = String.raw`(?<![\p{L}-])${any}${based}(?:[- ](?:${roles})){0,2}${trades}`;
const group = String.raw`${named}(?:(?:,? (?:and|or|и|или) |, | ?\/ ?| & )(?:any |all |every )?${named}){0,3}(?: (?:and|&) (?:friends|co|the like|others?|other (?:assistants|models|bots|tools|machines|agents|programs)|the rest|all the (?:rest|others)|family|company|so on))?`;

const letters = String.raw`(?:jobs?|posts?|postings?|listings?|lines?|sentences?|messages?|texts?|bids?|proposals?|applications?|letters?|repl(?:y|ies)|responses?|answers?|ads?|briefs?|descriptions?|pages?|notes?|pitch(?:es)?|projects?|отклик\p{L}*|письм\p{L}*|текст\p{L}*|ответ\p{L}*|заявк\p{L}*|пост\p{L}*|сообщени\p{L}*)`;
const handling = String.raw`(?:read|writ|draft|compos|generat|process|pars|summari[sz]|scann|handl|produc|creat|prepar|reply|respond|answer|appl|bid|submit|see|analy[sz]|evaluat|screen|translat|fill|involv|help|assist|чита|читающ|пиш|составл|обрабат|генер|отвеча|готов)\p{L}*|wrote|written|typed|made|sent|wrote|did|does|doing|написа\p{L}*|прочита\p{L}*|сгенер\p{L}*|состав\p{L}*`;
/** What ties the machine to this post and its answer. */
const here = String.raw`(?:(?:this|these|it(?!['’]s)|your|my|это\p{L}*|эт\p{L}+|ваш\p{L}*)(?![\p{L}])|the ${letters}|along|for (?:you|someone|somebody)|here|on (?:behalf|(?:its|their) own))`;
const anyReading = `,? ?(?:(?:that|which|who) )?(?:${handling}) (?:an?|any) ${letters}`;
const reading = String.raw`(?:,? ?(?:that|which|who|котор\p{L}+))?,? ?(?:(?:is|are|was|were|will be|has been|currently|now|out there) )*(?:${handling}) [^.;:?]{0,30}?${here}`;

const opening = String.raw`^[^\p{L}\p{N}]*(?:(?:(?:hidden|secret|small|short|special|extra|final|last|important|quick|little|private|one|a|another) ){0,2}(?=(?:note|message|warning|instructions?|hint|reminder|test|riddle|question|task|request|word|line|check|prompt|order|trap|canary)(?![\p{L}])))?(?:(?:p\.? ?p?\.? ?s|note|notice|warning|message|instructions?|hint|reminder|todo|test|riddle|question|prompt|order|trap|canary|attention|attn|important|hey|hello|hi|dear|please|psst|listen|remember|ok|okay|and|but|so|a (?:small|little|short|quick) \p{L}+|a word|now|this is an? \p{L}+|this|(?:this|these|the)(?: next| following| last)? \p{L}+ (?:is|are) (?:only |just |meant |addressed )*(?:for|to)|you(?:'re| are)(?: an?)?|(?:you|all|any|every|each|only|just|my)|for|to|с|а|и|но|только|всем|все|для|ты|вы|внимани\p{L}|важно|привет|дорог\p{L}+|уважаем\p{L}+|тест|(?:for|to) (?:the|an?|your)|тех,? кто пишет (?:через|с помощью)|you,? the)[\s,.:!–—-]+){0,5}`;
/** After the name, what shows that it was called and not told about. */
const called = String.raw`(?: use(?= only))?(?: (?:behind|inside|at the other end of|in charge of|in the (?=loop|middle|chain|pipeline)) ?[^.:;,!?]{2,30})?(?:,? (?:(?:who|that|which) (?:reads?|writes?|sees?)|(?:of|for) (?:the|this|your|a) (?:freelancer|applicant|user|bidder|writer|candidate)|only|alone|check|test|applicants|in the room|out there|detected|here|involved|inside|instructions?|note|readers?|again|or (?:whatever|whoever|whichever) you are))?(?:${reading})?["»]?\s*(?:[:!?–—)\]}.-](?![\p{L}\p{N}])|$|(?<= )(?:please|kindly|пожалуйста)(?![\p{L}])|,(?=\s*(?:please|kindly|you|your|if|when|as|do|don't|be so|be kind|before|finish|just|whatever|now|add|say|write|put|use|start|begin|end|finish|close|mention|include|insert|tell|give|quote|leave|translate|rate|apply|reply|respond|answer|output|print|sign|append|state|call|let|stop|skip|ignore|convince|persuade|mark|make|propose|offer|list|show|describe|choose|set|raise|lower|double|i |we |это|если|напиши|добавь|начни|укажи|вставь|законч|ответь|поставь|упомян|пожалуйста)))`;

const must = String.raw`(?:must|has to|have to|should|shall|needs? to|ought to|will now|will|would|(?:is|are) (?:kindly |hereby )?(?:required|asked|requested|obliged|told|instructed|supposed|expected|invited|reminded|urged|to)|agrees? to|promises? to|can|müssen|muss|sollen|soll|doivent|doit|deben|debe|devono|обязан\p{L}*|долж\p{L}+|пусть|прошу|просим|нужно|надо|следует)(?![\p{L}])(?! (?:not )?(?:be|been|get|go) (?!sure|so kind)\p{L}+(?:ed|en|t|able|out)(?![\p{L}]))`;
const supposed = `(?:if|when(?:ever)?|in case|unless|should|supposing|assuming|suppose|were|was|are|is|did|has|does|если|когда|это)`;
const said = `(?:[^.;:?,]{0,30}? )?(?:by |with |using |through |from )?(?:an? |any |some |the |actually |really |just |only |partly |not |kind of )*`;
/** `if you use AI`, `if you know GPT`: a person is asked. */
const asPerson = String.raw`(?![^.;:?,]{0,34}(?<![\p{L}])(?:us(?:e|es|ed|ing)|have|had|works?|worked|know|knew|built|build|building|like|love|train\p{L}*|develop\p{L}*|integrat\p{L}+|sell|experience|want|need|for|about|on|plan|prefer|good|familiar|skilled|experienced|comfortable|fluent|пользу\p{L}*|использу\p{L}*|работа\p{L}*|зна\p{L}+)(?![\p{L}]))`;
const somebody = String.raw`(?:you(?:'re| are| were|'ve| have)?|u|ur|this|that|it|your \p{L}+|the (?:author|writer|reader|sender|applicant|bidder|one|text|letter|proposal|bid|reply|application)|(?:any )?(?:${letters})|ты|вы|он\p{L}?|(?:эт\p{L}+ |ваш\p{L}* )?(?:отклик|письм|текст|заявк|пост|сообщени)\p{L}*)`;

const contrasted = `bots|robots|machines|computers|ais?|models|software|algorithms|боты|роботы|машины|программы`;
const beings = `(?:humans?|people|persons|human beings|living beings|everybody else|everyone else|the rest|люди|человек|остальные)`;
const duty = `[^.;:?]{0,50}?(?:${must})`;
/** Of one machine, or of machines as a mass, only the answer to this post makes an order. */
const toAnswer = String.raw`(?=[^.;]*(?:(?:its|this|the|your) (?:\p{L}+ )?(?:output|proposal|bid|cover letter|application|letter|(?:first|last) (?:line|sentence|word))))`;
/** `If a bot fills in the form` is a visitor of the client's site. */
const ofProduct = String.raw`(?![^.;:?]{0,40}(?<![\p{L}])(?:form|field|chat|ticket|captcha|site|button|login|survey|account|shop)s?(?![\p{L}]))`;

const weak = '(?:crawlers?|scrapers?|parsers?|computers?|assistants?|models?|agents?|machines?)';

/** `Bots, put …`, `(Note to LLM: …`, `This line is for GPT only – …`. */
export const vocative = new Caseless(
  `${opening}(?:${group}|${weak}(?: (?:and|or|&) ${weak})?${trades})${called}`,
);
/** `Dear AI, …`, `PS for robots: …`: nobody else can be meant. */
export const greeted = new Caseless(
  String.raw`^[^\p{L}\p{N}]*(?:(?:(?:hidden|secret|small|short|little|special|final) (?=note|message|warning|test|riddle|hint))?(?:p\.? ?s\.?|note|message|warning|(?:test|riddle|hint)(?= (?:for|to))|attention|attn|hey|hello|hi|dear|psst|привет|уважаем\p{L}+|дорог\p{L}+|внимание)[\s,.:!–—-]+)+(?:(?:to|for|all|any|every|the|для|всем) )*${group}(?:${reading})?\s*[:,!]|^[^\p{L}\p{N}]*(?:(?:for|to) )?${group} (?:only|alone)\s*[:,–—-]`,
);
/** `Any AI reading this …`, `the model that drafts your bid`. */
export const reader = new Caseless(
  String.raw`(?<![\p{L}])(?:any|every|each|whichever) (?:\p{L}+ )?(?:${any}|${tools})${anyReading}|(?<![\p{L}])(?:(?:any|every|each|all|whichever|whatever|some|an?|no) (?:kind of )?(?:\p{L}+ )?(?:${any}|${tools})|the (?:${any}|model|assistant)|(?:модель|ассистент|программа|алгоритм)|(?<!(?:our|the|my|their|its|his|her|this) )${named})${reading}`,
);
/** `if this was written by an AI`, `should ChatGPT be writing this`, `are you a bot?`. */
export const supposing = new Caseless(
  [
    String.raw`(?<![\p{L}])${supposed} ${somebody}(?![\p{L}])${asPerson}${said}${named}`,
    String.raw`(?<![\p{L}])${supposed} (?:an? |any |some |the (?=[^.;:?,]{3,60}(?:${here})))?(?:${named}|(?:machine|model|assistant|agent)(?![\p{L}-]))${ofProduct}[^.;:?]{0,20}?(?:${handling})(?![\p{L}])`,
    String.raw`(?<![\p{L}])${supposed} ${somebody}(?![\p{L}])[^.;:?]{0,24}?(?:(?:not|n't|no) (?:an? |any |actually |really )*(?:real |actual )?(?:human|person|people)|(?:reading|read|написан|написал)[^.;:?]{0,10} no (?:human|person)|automat(?:ed|ic)|machine-(?:made|written|generated)|(?:auto-?)?generated|(?:written |sent |made |typed )?(?:by )?(?<!(?:use|uses|using|have|know|with|need|own|prefer|buy) )(?:software|a (?:machine|program|script))|сгенерирован\p{L}*|не человек)(?![\p{L}])`,
    String.raw`(?<![\p{L}])${named}[^.;]{0,40}if you(?:'re| are) one(?![\p{L}])|(?<![\p{L}])${supposed} (?:an? |any |some )(?:script|program|computer|tool|software) (?:${handling}|sends?|posts?) ${here}`,
    String.raw`(?<![\p{L}])(?:(?:whoever|anyone who|those who|who) (?:is|are) not (?:an? )?|unless you(?:'re| are) (?:an? )?(?:real |actual )?)(?:humans?|persons?|people)(?![\p{L}])`,
    String.raw`(?<![\p{L}])(?:if|when) (?:no (?:human|person) (?:is|has|was|will)|(?:${handling}) (?:by|with) (?:an? |any )?${named})`,
    String.raw`(?<![\p{L}])(?:если|когда) (?:за вас|вместо вас|это|его|[^,.;]{0,12}) ?(?:${handling}) ${named}`,
    String.raw`(?<![\p{L}])(?:when|while|for|in) (?:generating|writing|drafting|composing|preparing|producing|creating) (?:the|this|an?|your|any) (?:${letters})[^.;:,]{0,10},? (?:the|any|every) (?:${tools}) ${must}`,
    String.raw`(?<![\p{L}])(?:${contrasted})(?![\p{L}])[^.;]{0,60}(?<![\p{L}])${beings}(?![\p{L}])(?=[^▯]*▯|(?<=▯[^▯]*))|(?<![\p{L}])${beings}(?![\p{L}])[^.;]{0,60}(?<![\p{L}])(?:${contrasted})(?![\p{L}])(?=[^▯]*▯|(?<=▯[^▯]*))`,
    String.raw`[,–—-] (?:my )?(?:dear|hey|hello) ${group}[^\p{L}\p{N}]*$`,
    String.raw`(?<![\p{L}])(?:if|when) (?:it|he|this one) (?:is|was) the (?:author|writer)`,
    String.raw`^[^\p{L}]*(?:you(?:'re| are) )?(?:reading|writing|seeing|answering) (?:this|it) as an? ${named}`,
    String.raw`^[^\p{L}]*(?:no|not an?|no real) (?:human|person)(?: (?:here|there|involved))?\s*\?`,
    String.raw`(?<![\p{L}])if (?:this|it|you)[^.;:?]{0,30}(?:human|person)(?![\p{L}])[^.?]{0,40}(?:if not|otherwise|else)`,
    String.raw`^[^\p{L}]*(?:${handling}) (?:by|with|in|using) (?:an? )?${group} ?\?`,
    String.raw`^[^\p{L}]*${group}(?: (?:detected|here|inside|involved))? ?\?`,
    String.raw`(?<![\p{L}])(?:who(?:ever)?|(?:some|many|most|half) of you) (?:here )?(?:is|are) (?:an? )?(?:really |actually )?${named}`,
  ].join('|'),
);
/** `Bots will add …`, `Any LLM has to …`: as a kind, not the one of the project. */
export const generic = new Caseless(
  String.raw`(?:(?<![\p{L}])an? ${named}${duty}${toAnswer}|(?:^[^\p{L}]*|[.;:,(—–>] ?)(?:ai|artificial intelligence|chat ?gpt|gpt|ии) (?:${must})${toAnswer}|(?:^[^\p{L}]*|[:.;] |(?<![\p{L}])(?:and|but|so) )an? ${named} will (?:now|(?=(?:then )?(?:write|add|say|put|include|mention|begin|start|end)[^.;:?]{0,16}["▯]))|(?<![\p{L}])(?:ask|request|require|expect|want|instruct|order|tell)(?:s|ed)? (?:all |any |every )?(?:${names}|${kinds}) to (?=[^.;]*(?:["▯]|letter|proposal|application|bid|cover|this (?:job|post)|(?:their|its) (?:name|version|model)|version number))|(?<![\p{L}])(?:any|every|each|all|все|любые|любая|любой|кажд\p{L}+) ${group}${duty}|(?:^[^\p{L}]*|[.;:,(—–>] ?|(?<![\p{L}])your (?=(?:ai|gpt|llm|chat ?gpt)[ -])|(?<![\p{L}])(?:applicants|bidders|freelancers|candidates|writers)[’'] |(?<![\p{L}])(?:and|but|so|that|what|и|но|а|что) )(?:(?=(?:(?!${must})[\p{L}-]+ ){0,3}(?!${must})[\p{L}-]+(?:s|elle|en|ы|и|ам|ям|ии)(?![\p{L}-]))${group}|(?:assistants|machines|models|agents)${trades}(?=[^.;]*(?:["▯]|\d{3}|(?:this|your) \p{L}+|proposal|bid|cover letter|application|price|which model|what model|ai(?!\p{L}))))(?:,? (?:and only|but only|only|all of you|yes|and|of course)[^,.;:]{0,20},)?(?:${duty}| (?:write|put|say|add|use|insert|include|begin|start|end|finish|close|open|sign|mention|quote|type|answer|reply)(?= ?(?:with |the |the word )?["▯])))`,
);
/** `AI-written bids must`, `letters composed by a machine need to`. */
export const made = new Caseless(
  String.raw`(?<![\p{L}])any (?:automated|automatic|(?:${names}|machine|software)[- ](?:written|generated|made)) ${letters} ${must}|(?<!(?:no|not|any|want|accept|read|hate|of|avoid|without) )(?:(?:${names}|machine|software)[- ](?:written|generated|made|produced|drafted|composed|created)|automated|automatic) ${letters}\s*(?:[:,]|please(?![\p{L}])|${must})|(?<![\p{L}])(?:${letters}|anything|whatever|everything)[^.;,]{0,14} (?:written|composed|drafted|generated|made|produced|typed|created|sent|from|by|от)(?: (?:by|with|using|in))?(?: (?:an?|any|some))? (?:${named}|machine|(?:an? )?(?:machine|software|automation|program))[^.;:?]{0,12}(?:${must})`,
);
/** `your tool has to`, `have it add`: what stands in for a writer who uses one. */
export const proxy = new Caseless(
  String.raw`(?<![\p{L}])(?:if|when) you(?:'re| are)? us(?:e|ing) (?:an? )?${named} (?:for|to) [^.;]{0,40}(?="▯)|(?<![\p{L}])(?:us(?:e|es|ing)|rely on|relying on|let|lets|lean on|depend on|through|via|help\p{L}*|does|do|writes?) (?=[^.;]{0,30}(?:${named}|machine(?![\p{L}])))[^.;]{0,40}[,:;]? (?:your (?:tool|ai|model|assistant|bot|machine|software|agent|llm|gpt)|it|they) ${must}|(?<![\p{L}])(?:if|whoever|anyone|everyone|those|people|when|please|in case|you)(?=[^.;]*${named})[^.;]{0,60}?(?<![\p{L}])(?:have|let|make|tell|ask|get|instruct|remind) (?:it|them|your (?:own )?(?:${names}|${kinds}|tool|assistant|model))(?: know)?(?: that)? (?:it |should |must |to |include|insert|add|type|write|say|mention|put|use|begin|start|end|open|close)`,
);
/** `as a language model you …`, `you, the model, …`. */
export const self = new Caseless(
  String.raw`(?<![\p{L}])(?:as an? ${named},? (?:you|please|it)|(?:as|since|because) you(?:'re| are) (?:an? )?${named}|als (?:eine? )?(?:ki|sprachmodell|bot)|you,? the (?:model|assistant|ai|llm|bot|machine)(?![\p{L}])|(?:talk|speak|word|question|message|note) (?:\p{L}+ )?(?:to|for|with) (?:the|your|any|all) ${named}[^.:;]{0,30}:|only (?:an? |the )?${named} (?:will|can|may|should|reads?|sees?))`,
);
/** Machines by their names in other languages, in any case of these. */
const abroad = String.raw`ki(?:-(?:assist|modell|tool|system|agent|bot|program|schreib|werk)\p{L}*)?|ias?|ai|llms?|gpts?|chatgpt|ші|bot\p{L}{0,4}|robo(?:t|ter|ts|tem)|sztuczn\p{L}+ inteligencj\p{L}|künstliche\p{L}? intelligenz|intelligen\p{L}+ artifici\p{L}+|inteligen\p{L}+ artifici\p{L}+|(?:sprach|språk|sprog|taal)model\p{L}*|kielimalli\p{L}*|dil model\p{L}*|nyelvi modell\p{L}*|jazykov\p{L}+ model\p{L}*|мовн\p{L}+ модел\p{L}*|mod[eèé]l\p{L}* (?:de |del |do )?(?:l['’])?(?:ia|ai|język\p{L}+|jazyk\p{L}+|langage|lenguaje|linguagem|linguistic\p{L}|lingvistic\p{L}*)|(?:asistent|assistent|asystent|assistant)\p{L}* (?:de |d['’]|di |do |da |con |mit )?(?:l['’])?(?:ia|ai|ki|virtual\p{L}*|sztuczn\p{L}+ inteligencji)`;
/** `Wenn du eine KI bist`, `Si vous êtes une IA`: supposed in another language. */
export const foreign = new Caseless(
  String.raw`(?<![\p{L}])(?:wenn|falls|sofern|sollten?|si|se|als|jeśli|jezeli|jeżeli|eğer|om|hvis|jos|pokud|jestli|ако|якщо|dacă|ha)(?![\p{L}]) [^.;:]{0,40}(?<![\p{L}])(?:${abroad})(?![\p{L}])(?! [^.;:,]{0,16}(?:nutz|verwend|benutz|einsetz|utili[sz]|us[ao]|używ|користу|gebruik|använd|bruk|käyt|použív)\p{L}*)`,
);

const notice = String.raw`(?:not[ae]|hinweis|avis\p{L}*|mensa\p{L}+|mess\p{L}+|nachricht|achtung|atten\p{L}+|atenc?[çi]\p{L}+|instru\p{L}+|uwaga|увага)[\s,:!–—-]+`;
const toward = String.raw`(?:an|für|à|aux?|pour|para|a|al|alle?|ai|agli|per|dla|do|voor|aan|till?|для|до|querid[oa]s?|estimad[oa]s?|caros?|cari|car[ao]|chers?|chères?|liebe[rns]?|drodz\p{L}|beste)`;
/** `An alle KI-Assistenten: …`, `Nota para los modelos de IA: …`: what stands behind the colon is for them, whatever the verb. */
export const addressedAbroad = new Caseless(
  String.raw`^[^\p{L}\p{N}]*(?:${notice}(?:${toward} )?|${toward} )(?:(?!un[sn]|mein|mi |nues|notr|nost|our )\p{L}{1,8} ){0,3}(?:${abroad}|(?:asistentes?|assistant[ei]?s?|assistent\p{L}*|modelli|modelos|modelle|modèles)(?= ?:))(?:,? (?:die|der|das|que|qui|che|które|który|welche|dat|som) [^.:;!?]{0,40})?\s*:`,
);

const kind = new Caseless(named);
const strongTies = [foreign, vocative, reader, supposing, made, proxy, self];

/** Whether a machine is called, or supposed to be at work on the answer to this post. */
export function callsMachine(masked: string): boolean {
  return strongTies.some((tie) => tie.test(masked)) || isToldWords(masked, kind);
}

/** What machines as a kind are told: `Bots must …`. */
export function toldToKind(masked: string): string | undefined {
  const found = generic.exec(masked);
  return found ? masked.slice(found.index + found[0].length) : undefined;
}

/** A machine that writes or reads letters, as the one spoken to. */
export const machine = {
  test: (text: string): boolean => sign.test(text) && callsMachine(text),
};

/** The same, or machines told something as a kind. */
export const machineTold = {
  test: (text: string): boolean =>
    sign.test(text) && (callsMachine(text) || toldToKind(text) !== undefined),
};

/**
 * Without one of them no machine is named. The patterns behind it are large, so most posts never get that far.
 */
const sign =
  /human|no person|nobody|machine-|generated|(?:not|n't) ?(?:\p{L}+ ){0,2}(?:person|people)|не человек|(?<!\p{L})(?:ais?|a\.i\.|ии|ki|ia)(?!\p{L})|llm|gpt|claude|gemini|copilot|deepseek|grok|сгенерир|intel{1,2}igen|sztuczn|artifici|bot(?!h|t)|model|mod[eè]l|machine|assistant|automat|neural|agent|software|script|program|computer|which ?ever|whatever|grok|llama|mistral|perplexity|нейросет|(?<!\p{L})(?:чат-?)?бот|робот|модел|машин|ассистент|помощник|алгоритм|программ/iu;
/** Whether a machine may be named at all. */
export const mayNameMachine = (text: string): boolean => sign.test(text);

/** `If AI wrote your proposal, don't bother` warns a person. */
export const warnsPeople =
  /(?<!\p{L})(?:i|we|he|she) (?:can )?(?:hear|tell|see|notice|smell|spot)s?[^.;,]{0,24} (?:if|when) (?:an? )?|^[^"▯]*,? (?:please )?(?:don't|do not) (?:even )?(?:apply|bother|bid)[^\p{L}\p{N}]*$|(?<![\p{L}])if (?:your|the) (?:text|letter|proposal|message|application|bid|reply|answer)[^.;,]{0,14} (?:comes?|came|is|was|sounds?|reads?|smells?|looks?)[^.;]{2,60},? (?:i|we|it (?:will|is|goes|gets|won't|lands|flies)|don't|do not)(?![\p{L}])|(?<![\p{L}])if (?:an? |your )?(?:ai|gpt|chatgpt|bots?|machine) (?:wrote|writes|has written|made|did|generated) (?:your|the|this)[^.]{0,60}(?:don't|do not|i'll|i will|we'll|we will|i'd rather|rather not|skip|pass|no thanks|ignored|deleted)/iu;
