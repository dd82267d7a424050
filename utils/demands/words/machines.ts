import { words } from './word-pattern.ts';

/** A machine that writes or reads letters, as the one spoken to. */
export const machine = {
  test: (text: string): boolean => sign.test(text) && addressed.test(text),
};

/** Without one of them no machine is named: the pattern itself is slow. */
const sign =
  /ai|a\.i\.|llm|gpt|bot|model|machine|assistant|automat|neural|agent|software|script|ии|нейросет|бот|модел|машин|ассистент|алгоритм/iu;
const addressed = words(
  `should (?:this|you|it|the \\p{L}+)(?: \\p{L}+)? (?:be )?(?:read|written|processed|handled|parsed|seen)? ?(?:by )?(?:an? )?(?:a\\.?i\\.?|llms?|gpt|bots?|language models?|machines?|assistants?)
|(?:if|in case|when|should|unless) (?:you|u|this|the (?:\\p{L}+)|your \\p{L}+|it|an?)(?: letter| proposal| text| bid)? ?(?:are|r|is|was|were|be|'re|happen to be|has been|gets|got)?(?: (?:an?|being|written|generated|made|produced|composed|reading|by|the|some|any|kind of|of|not|really|actually|partly))* ?(?:a\\.?i\\.?|llms?|gpt|chatgpt|bots?|robots?|language models?|models?|machines?|assistants?|chat ?bots?|automated|neural net\\p{L}*|agents?|automation|software|script)
|(?:any|all|every|each|some|dear|hey|hello|note to|notes to|message to|(?<=^\\W*)instructions? (?:to|for)|attention|attn|for|to|if) (?:ai|a\\.i\\.|llms?|gpts?|chatgpt|bots?|robots?|language models?|(?:ai )?models?|machines?|assistants?|(?:ai )?agents?|chat ?bots?|automated \\p{L}+|ai (?:tools?|assistants?|applicants?|systems?|bots?|writers?))
|(?:ais|llms|gpts|bots|robots|language models?|large language models?|chat ?bots|assistants|ai (?:models?|assistants?|agents?|applicants?|tools?|systems?|writers?)|automated (?:bids?|applicants?|applications?|systems?|tools?|proposals?|letters?|replies)|machines|neural networks?|robots?) (?:please|reading|that read|who read|writing|should|must|have to|has to|need to|are (?:asked|required|requested|told|to|kindly)|is (?:asked|required|to)|shall|add|write|writes|say|says|put|use|include|insert|begin|start|end|answer|reply|mention)
|(?:ai|gpt|bot|machine|chatgpt)[- ](?:written|generated|made|produced|drafted) (?:proposals?|letters?|bids?|applications?|replies|texts?|answers?)(?:,|:| should| must| have| need| are (?:asked|requested)| please)|(?:ai|llm|gpt|bots|robots|models?|assistants?)(?: only)?\\s?:
|(?:если|когда) (?:вы|ты|это|отклик|письмо|текст|вас|за вас)(?:[^,.]{0,30})(?:ии|нейросет\\p{L}+|бот\\p{L}?|робот\\p{L}?|языков\\p{L}+ модел\\p{L}+|gpt|чат-?бот\\p{L}?|машин\\p{L}|ассистент\\p{L}?|алгоритм\\p{L}?)
|(?:все|всем|любая|любой|любые|каждая|каждый|дорогой|уважаем\\p{L}{2}|для|пусть|а|а вот) (?:ии|нейросет\\p{L}+|бот\\p{L}{0,3}|робот\\p{L}{0,3}|языков\\p{L}+ модел\\p{L}+|ии-\\p{L}+|ассистент\\p{L}{0,3}|чат-?бот\\p{L}{0,2}|модел\\p{L}{1,2})
|(?:нейросет\\p{L}+|боты|ботам|роботы|роботам|языков\\p{L}+ модел\\p{L}+|ии-(?:ассистент\\p{L}*|помощник\\p{L}*|модел\\p{L}*))(?:,|:)? ?(?:пишут|пишет|должн\\p{L}+|обязан\\p{L}+|пусть|добав\\p{L}+|напи\\p{L}+|начин\\p{L}+|вставля\\p{L}+|ставят|следует|надо|нужно|прошу|просим)`,
);
