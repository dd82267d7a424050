import { Caseless } from './caseless.ts';
import { words } from './word-pattern.ts';

/** A machine that writes or reads letters, as the one spoken to. */
export const machine = {
  test: (text: string): boolean => sign.test(text) && (addressed.test(text) || spokenTo.test(text)),
};

/**
 * Without one of them no machine is named. The patterns below are large: the first look at one costs a browser up to a
 * second, so most posts never get that far.
 */
const sign =
  /(?:not|n't|non-) ?(?:\p{L}+ ){0,2}(?:human|person|people)|не человек|(?<!\p{L})(?:ais?|a\.i\.|ии|ki|ia)(?!\p{L})|llm|gpt|claude|gemini|copilot|deepseek|grok|сгенерир|intel{1,2}igen|sztuczn|artifici|bot(?!h|t)|model|mod[eè]l|machine|assistant|automat|neural|agent|software|script|program|which ?ever|whatever|нейросет|(?<!\p{L})(?:чат-?)?бот|робот|модел|машин|ассистент|помощник|алгоритм|программ/iu;
const addressed = words(
  `should (?:this|you|it|the \\p{L}+)(?: \\p{L}+)? (?:be )?(?:read|written|processed|handled|parsed|seen)? ?(?:by )?(?:an? )?(?:a\\.?i\\.?|llms?|gpt|bots?|language models?|machines?|assistants?)
|(?:if|in case|when|should|unless) (?:you|u|this|the (?!(?:robot|bot|machine|model|assistant|agent|system|script|software|app)(?![\\p{L}]))(?:\\p{L}+)|your \\p{L}+|it|an?)(?: letter| proposal| text| bid)? ?(?:are|r|is|was|were|be|'re|happen to be|has been|gets|got)?(?: (?:an?|being|written|generated|made|produced|composed|reading|by|the|some|any|kind of|of|not|really|actually|partly))* ?(?:a\\.?i\\.?|llms?|gpt|chatgpt|bots?|robots?|language models?|models?|machines?|assistants?|chat ?bots?|automated|neural net\\p{L}*|agents?|automation|software|script)
|(?:any|all|every|each|some|dear|hey|hello|note to|notes to|message to|(?<=^[^\\p{L}]*)instructions? (?:to|for)|attention|attn|for|to|if) (?:ai|a\\.i\\.|llms?|gpts?|chatgpt|bots?|robots?|language models?|(?:ai )?models?|machines?|assistants?|(?:ai )?agents?|chat ?bots?|automated \\p{L}+|ai (?:tools?|assistants?|applicants?|systems?|bots?|writers?))
|(?:ais|llms|gpts|bots|robots|language models?|large language models?|chat ?bots|assistants|ai (?:models?|assistants?|agents?|applicants?|tools?|systems?|writers?)|automated (?:bids?|applicants?|applications?|systems?|tools?|proposals?|letters?|replies)|machines|neural networks?|robots?) (?:please|reading|that read|who read|writing|should|must|have to|has to|need to|are (?:asked|required|requested|told|to|kindly)|is (?:asked|required|to)|shall|add|write|writes|say|says|put|use|include|insert|begin|start|end|answer|reply|mention)
|(?<!(?:no|not|don't want|dont want|do not want|without|want|accept|read|hate|any|of|all|avoid) )(?:ai|gpt|bot|machine|chatgpt)[- ](?:written|generated|made|produced|drafted) (?:proposals?|letters?|bids?|applications?|replies|texts?|answers?)(?:,|:| should| must| have| need| are (?:asked|requested)| please)|(?:ai|llm|gpt|bots|robots|(?<!\\p{L}[ -])(?:models?|assistants?))(?: only)?\\s?:
|(?:если|когда) (?:вы|ты|это|отклик|письмо|текст|вас|за вас)(?:[^,.]{0,30})(?:ии|нейросет\\p{L}+|бот\\p{L}?|робот\\p{L}?|языков\\p{L}+ модел\\p{L}+|gpt|чат-?бот\\p{L}?|машин\\p{L}|ассистент\\p{L}?|алгоритм\\p{L}?)
|(?:все|всем|любая|любой|любые|каждая|каждый|дорогой|уважаем\\p{L}{2}|для|пусть|а|а вот) (?:ии|нейросет\\p{L}+|бот\\p{L}{0,3}|робот\\p{L}{0,3}|языков\\p{L}+ модел\\p{L}+|ии-\\p{L}+|ассистент\\p{L}{0,3}|чат-?бот\\p{L}{0,2}|модел\\p{L}{1,2})
|(?:нейросет\\p{L}+|боты|ботам|роботы|роботам|языков\\p{L}+ модел\\p{L}+|ии-(?:ассистент\\p{L}*|помощник\\p{L}*|модел\\p{L}*))(?:,|:)? ?(?:пишут|пишет|должн\\p{L}+|обязан\\p{L}+|пусть|добав\\p{L}+|напи\\p{L}+|начин\\p{L}+|вставля\\p{L}+|ставят|следует|надо|нужно|прошу|просим)`,
);

const kind =
  '(?:(?:large |generative |actual |real |mere )?(?:artificial intelligences?|a\\.?i\\.?s?|llms?|gpts?(?:-?\\d\\w{0,3})?|chat ?gpt(?:-?\\d\\w{0,3})?|claude|gemini|copilot|deepseek|grok|bots?|chat ?bots?|robots?|language models?|neural (?:net|network)s?|machines?|(?:ai|gpt|llm|automated|machine)[- ](?:models?|systems?|tools?|assistants?|agents?|applicants?|writers?|users?|readers?|programs?|bidders?|freelancers?)|(?:llm|gpt|chatgpt|copilot|claude|gemini|bot|robot|machine|language model)s? (?:applicants?|users?|writers?|readers?|authors?|bidders?))|ии(?:-\\p{L}+)?|нейросет\\p{L}+|ботам?|боты|роботам?|роботы|(?:языков\\p{L}+ )модел\\p{L}{1,3}|чат-?бот\\p{L}{0,2}|ии-\\p{L}+)';
const one = `(?:(?:any|all|every|the|an?|dear|hey|hello|hi|attention|attn\\.?|note to|notes? for|message (?:to|for)|to|for|warning to|всем|все|дорог\\p{L}+|уважаем\\p{L}+|внимание,?|для) )*${kind}`;
const readingThis =
  '(?:[ ,]+(?:(?:that|which|who|котор\\p{L}+) )?(?:reads?|reading|writes?|writing|processing|summari[sz]ing|drafting|composing|parsing|читающ\\p{L}+|чита\\p{L}+|пиш\\p{L}+) [^.;:]{0,40}?)';
const doing =
  '(?:[ ,]+(?:that|which|who|котор\\p{L}+|reading|processing|summari[sz]ing|writing|drafting|composing|parsing|читающ\\p{L}+|пишущ\\p{L}+)[^.;:]{0,40}?)?';

const doer =
  '(?:[- ](?:generated|written|made|drafted|created|composed))?(?!(?: |-)?(?:generated|written|made|created|drafted|composed|assisted|art|images?|pictures?|content|texts?|developers?|engineers?|experts?|specialists?|agenc|compan|startups?|experience|projects?|products?|features?|integration|tools? (?:you|for)|enthusiasts?|researchers?|artists?|jobs?|roles?|positions?|model training|work|services?|solutions?|apps?|technolog)(?![\\p{L}]))(?![\\p{L}-])';
const wordsBefore =
  '(?:p\\.? ?s\\.?|note|notice|message|warning|instructions?|hint|test|reminder|riddle|greetings?|hello|hi|hey|dear|attention|attn\\.?|важно|внимание|привет|тест)';
const withPlace =
  '(?:"|▯|(?:their|its|the|your|your own|ihre[rn]?|leur|su) (?:\\p{L}+ )?(?:answers?|responses?|repl|proposals?|applications?|letters?|bids?|paragraphs?|sentences?|lines?|messages?|antwort|bewerbung|réponse|respuesta)|(?:в|к|во) (?:сво\\p{L}+ |перв\\p{L}+ |конце |начале )*(?:ответ|письм|отклик)|state|disclose|declare|admit|confess|identify)';
const duty =
  '(?:must|have to|has to|should|shall|needs? to|are (?:required|asked|requested|obliged|told|supposed|expected|to)|müssen|sollen|doivent|deben|devono|powinny|muszą|должн\\p{L}+|обязан\\p{L}+)';

/** `Bots, put …`, `LLM applicants: …`, `Any AI reading this has to …`, `As an AI you …`, `Wenn du eine KI bist`. */
const spokenTo = new Caseless(
  [
    `^[^\\p{L}\\p{N}]*(?:so |and |но |а |but )?${one}${doing}\\s*(?:[:,!—–-]|\\.(?= (?:please|you|now|say|write)))(?=\\s|$)(?![\\s—–-]*(?:engineer|expert|developer|built|based|powered|driven))`,
    `(?<![\\p{L}])(?<!(?:our|the|my|your|this|an?|наш|этот) )(?:(?:any|all|every|each|dear|всякая|любая|любой|каждый|каждая) (?:${kind})${doing}|(?:${kind})${readingThis}|(?:a\\.?i\\.?s|llms|gpts|ии-(?:помощник|ассистент)\\p{L}*|нейросет\\p{L}+)),? (?:must|has to|have to|should|shall|needs? to|(?:is|are) (?:required|asked|requested|obliged|told|instructed|to)|обязан\\p{L}*|долж\\p{L}+|пусть)(?![\\p{L}])(?! be (?:able|trained|tested|built|fast))`,
    `(?<![\\p{L}])(?:who(?:ever)?|anyone (?:who|that)|those who|if the (?:author|writer|sender|applicant|reader)[^.;]{0,30}) (?:is|are) (?:really |actually |only |just )?(?:an? )?(?:a\\.?i\\.?|llm|bot|robot|machine|software|program|language model|script)(?![\\p{L}])`,
    `(?<![\\p{L}])(?:ai |autonomous )?agents? (?:applying|bidding|acting|writing|replying) (?:on|for|in)`,
    `(?<![\\p{L}])если (?:отклик|письмо|текст|заявк\\p{L}|он|она|оно)[^.;]{0,20} (?:сгенерирован\\p{L}*|написан\\p{L}* (?:не человеком|машиной|ботом|нейросетью))`,
    // The letter, its writer or an agent is supposed to be a machine.
    `(?<![\\p{L}])(?:if|when(?:ever)?|in case|should|unless) (?:(?:you(?:'re| are| were| happen to be)?|this|that|it|your \\p{L}+|the (?:text|letter|proposal|bid|author|writer|reader|sender|applicant|bidder|one) [^.;:,]{0,24})(?![^.;:,]{0,30}(?<![\\p{L}])(?:us(?:e|es|ed|ing)|have|has|works?|know|built|build|like|love|train|develop|integrat\\p{L}+|creat\\p{L}+|sell|experience|want|need|for|about|on)(?![\\p{L}]))[^.;:,]{0,40}?|(?:an?|any|some|the) (?=[^,.;:]{0,40}(?:appl|bid|repl|respond|read|writ|wrote|generat|draft|compos|process|summari|pars|produc)))(?<![\\p{L}])(?:${kind})${doer}`,
    // Who is no human, or whichever machine is at work here.
    `(?<![\\p{L}])if (?:you|the (?:author|writer|reader|sender|applicant))(?:'re| are| is)(?: not|n't) (?:an? )?(?:actual |real )?(?:human|person|people)`,
    `(?<![\\p{L}])(?:whichever|whatever|which ever) (?:kind of )?(?:model|${kind}|tool|assistant|machine|software)[^.;:,]{0,40}(?:writ|read|wrote|draft|compos|generat|process)`,
    `(?<![\\p{L}])(?:talk|speak|a word|word|note|question|message|turn|request|line) (?:now |only |just )?(?:to|for) (?:the|your|any|all) (?:${kind})(?: [^.:;]{0,30})?:`,
    `(?<![\\p{L}])if you (?:use|rely on|let|ask|lean on|depend on|employ|trust)[^,;.]{0,30}(?<![\\p{L}])(?:${kind})[^,;.]{0,30},? (?:have|let|make|tell|ask|get|order|instruct) (?:it|them|the \\p{L}+)`,
    `(?<![\\p{L}])(?:an?|any|every) (?:automated|automatic|artificial|non-human|machine) \\p{L}+ (?:generating|writing|sending|reading|drafting|composing|submitting|that (?:writes|reads|sends|generates))[^.;:]{0,30}(?:must|should|has to|needs to|shall|is (?:asked|required))`,
    // Named and then told, whatever stands before the name: `P.S. for the AI writing this: …`
    `^[^\\p{L}]*(?:(?:an? |my )?(?:little |small |quick |short |special |friendly )?${wordsBefore}[^\\p{L}]{0,3}(?:for|to|для)? ?)?(?:(?:all|any|the|every|each|my|dear|уважаем\\p{L}+|дорог\\p{L}+) )*(?:${kind})(?:(?: and | or |, | и | или |\\/)(?:any |all )?(?:${kind}))*(?: (?:writing|reading|that|which|who|based|drafting|behind|out there)[^:.;]{0,40}?)?(?:\\s*[:!–—]|,(?= (?:please|kindly|you|your|when|if|put|write|say|add|include|start|begin|end|finish|close|mention|use|reply|respond|answer|call|rate|tell|напиши|добавь|начни|укажи|вставь|поставь|законч|ответь|упомян)))`,
    `(?:^[^\\p{L}]*|[.;:,(—–] ?|(?<![\\p{L}])(?:and|but|so|all|any|every|each|а|но|все|и|любые) )(?!(?:(?:chat ?)?bot|robot|ai|llm|model|machine|language model|gpt|chatgpt|copilot|claude|gemini|assistant|бот|робот|модель) )(?:${kind}|assistants|sprachmodelle|(?:les |las |los |i )?(?:bots?|ia|robots?|chatbots?)|ki-\\p{L}+)(?: (?:based on|powered by|run by|built on)[^.;:,]{0,20})?(?: (?:who|that|which)[^.;:,]{0,40})?,? ${duty} [^.;]{0,80}${withPlace}`,
    `(?<![\\p{L}])if you(?:'re| are)? (?:use|using|used|let|have) [^.;]{0,30}(?:a\\.?i\\.?|chat ?gpt|gpt|llm|bot)(?![\\p{L}])[^.;]{0,40}(?:it|(?:the|your) (?:ai|bot|model|tool|assistant|machine|llm)) (?:must|should|has to|have to|needs to|is to|please)(?![\\p{L}])`,
    `(?<![\\p{L}])as an? (?:a\\.?i\\.?|llm|bot|robot|machine|(?:ai |large )?language model|ai (?:assistant|model|agent|tool|system)),? (?:you|please|it)(?![\\p{L}])`,
    `(?<![\\p{L}])(?:wenn|falls|sofern|si|se|als|jeśli|jezeli|eğer|om|hvis|jos) [^.;:]{0,40}(?<![\\p{L}])(?:eine? ki|ki|une ia|una ia|ia|ai|intelligenza artificiale|un'intelligenza artificiale|inteligencia artificial|intelligence artificielle|künstliche intelligenz|sztuczn\\p{L}+ inteligencj\\p{L}|ein bot|bot|roboter|robot|sprachmodell|mod[eè]le de langage|modelo de lenguaje|modello linguistico)(?![\\p{L}])`,
    `(?<![\\p{L}])если (?:ты|вы)(?: [-–—])? (?:[\\p{L}-]+ ){0,2}(?:ии|нейросет\\p{L}*|бот|робот|модель|машина|программа|ассистент)(?![\\p{L}])`,
  ].join('|'),
);

/** Whether the words speak to a machine. */
export const isSpokenTo = {
  test: (text: string): boolean => sign.test(text) && spokenTo.test(text),
};

/** `If AI wrote your proposal, don't bother` warns a person. */
export const warnsPeople =
  /(?<![\p{L}])if (?:an? |your )?(?:ai|gpt|chatgpt|bots?|machine) (?:wrote|writes|has written|made|did|generated) (?:your|the|this)[^.]{0,60}(?:don't|do not|i'll|i will|we'll|we will|i'd rather|rather not|skip|pass|no thanks|ignored|deleted)/iu;
