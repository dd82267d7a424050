import type { Pattern } from './caseless.ts';
import { words } from './word-pattern.ts';

/** What a client asks against Upwork's rules, by fact. */
export interface BreachCue {
  id: 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6';
  pattern: Pattern;
}

/** The same words as a thing of the work: built, repaired, asked of users. */
export const workOfProduct = words(
  `integrat\\p{L}+|checkout|gateway|customers?|users?|visitors?|shoppers|buyers|donors|guests|students?|subscribers?|tenants|patients?|app must|app should|we accept|accepts?|implement|build|plugin|widget|api|sdk|bot|feature|module|screen|page must|page should|support for|покупател\\p{L}+|пользовател\\p{L}+|клиент(?:ы|ов|ам)|интеграц\\p{L}+|подключить|подключени\\p{L}+|эквайринг|магазин\\p{L}*|бот\\p{L}{0,2}|сервис\\p{L}* принима\\p{L}+`,
);

const means =
  '(?:crypto\\p{L}*|usdt|usdc|btc|bitcoin|eth|ethereum|paypal|wise|payoneer|western union|zelle|venmo|cash ?app|cash|bank (?:transfer|wire|account)|wire(?: transfer)?|revolut|skrill|upi|крипт\\p{L}+|usdt|налич\\p{L}+|пэйпал|paypal|карт[уеы]|сбп|перевод\\p{L}*(?: на карту)?)';

export const breaches: BreachCue[] = [
  {
    id: 'A2',
    pattern: words(
      `(?:apply|applications?(?! forms?)|(?<!\\p{L}s )fill|(?<!\\p{L}s )complete|(?<!\\p{L}s )submit|register|sign up|upload|(?<!\\p{L}s )answer|(?<!\\p{L}s )use)(?: [\\p{L}']+){0,7} (?:form|web ?site|portal|google forms?|typeform|questionnaire|career page|link below|this link)|(?:apply|bid|register|fill|submit|application)[^.\\n]{0,60}(?:https?:\\/\\/|forms?\\.|www\\.)\\S+|(?:send|e-?mail|mail|forward)(?: [\\p{L}']+){0,6} (?:cv|resume|résumé|application|portfolio|samples?|proposal|letter|offer)(?: [\\p{L}']+){0,4} (?:to|at|by) (?:\\S+@\\S+|our e-?mail|my e-?mail|e-?mail|the address)|(?:заполните|заполнить|откликайтесь|откликнуться|подайте заявку|регистрируйтесь|зарегистрируйтесь|пройдите)(?: [\\p{L}]+){0,5} (?:анкет\\p{L}+|форм\\p{L}+|на сайте|по ссылке|гугл-?форм\\p{L}+|через сайт)|(?:пришлите|присылайте|отправьте|отправляйте|высылайте|шлите|жду)(?: [\\p{L}]+){0,4} (?:резюме|отклик\\p{L}*|портфолио|письмо|заявку)?(?: [\\p{L}]+){0,2} ?на (?:почту|имейл|email|\\S+@\\S+)`,
    ),
  },
  {
    id: 'A3',
    pattern: words(
      `(?:pay|pays|paid|payments?|payout|salary|compensation|reward|transfer|settle)(?: [\\p{L}',-]+){0,6} (?:in|by|via|with|through|using|on|to your|only|is|through) (?:\\p{L}+ ){0,2}${means}|${means}(?: [\\p{L}']+){0,2} (?:payments?|payouts?|only|accepted|preferred)|(?:pay|paid|payment|work|deal|contract|hire)(?: [\\p{L}']+){0,4} (?:outside|off|directly|past|without|beyond)(?: of)?(?: the)? ?(?:upwork|platform|site)?(?=[ ,.;)]|$)(?<=upwork|platform|directly|site)|(?:avoid|save|skip|dodge|bypass|without|escape)(?: [\\p{L}']+){0,3} (?:upwork|platform|service)?(?:'s)? ?(?:fees?|commissions?)|(?:оплат\\p{L}+|плачу|платим|заплачу|расчёт|расчет|выплат\\p{L}+)(?: [\\p{L}]+){0,4} (?:в |на |через |по |наличными|криптой|криптовалютой|мимо )\\s?(?:${means})?|(?:без|чтобы не платить|избежать|мимо)(?: [\\p{L}]+){0,2} (?:комисси\\p{L}+|апворк\\p{L}*|upwork)`,
    ),
  },
  {
    id: 'A4',
    pattern: words(
      `(?:you|applicants?|candidates?|freelancers?)(?: [\\p{L}']+){0,4} (?:pay|buy|purchase|deposit|transfer|cover|invest|send)(?: [\\p{L}']+){0,4} (?:deposit|fee|kit|licen[cs]e|equipment|software|course|gift cards?|insurance|amount|money|\\$\\s?\\d+|starter)|(?:refundable |security |registration |training |application |onboarding |processing |activation |entry )(?:deposit|fee|payment|charge)s?|(?:deposit|fee) (?:of|is|will be)[^.\\n]{0,30}(?:refund|returned|required|before)|(?:cash|deposit|bank)(?: [\\p{L}']+){0,3} (?:a |the |our |this )?che(?:que|ck)s?|(?:send|mail|e-?mail) you a che(?:que|ck)|gift cards?(?: [\\p{L}']+){0,4} (?:send|buy|code)|(?:внесите|внести|вносите|оплатите|переведите|понадобится|потребуется)(?: [\\p{L}]+){0,2} (?:залог|депозит|взнос|страховой)\\p{L}*|(?:залог|депозит|взнос|предоплат\\p{L}+|страховой платёж)[^.\\n]{0,40}(?:исполнител\\p{L}+|вас|с вас|вернём|вернем|возвраща\\p{L}+|кандидат\\p{L}+)|(?:вы|исполнител\\p{L}+|кандидат\\p{L}*)(?: [\\p{L}]+){0,3} (?:внос\\p{L}+|оплачива\\p{L}+|покупа\\p{L}+)[^.\\n]{0,30}`,
    ),
  },
  {
    id: 'A5',
    pattern: words(
      `(?:unpaid|free|no[- ]pay|non-paid|uncompensated)(?: [\\p{L}-]+){0,2} (?:tests?|trials?|samples?|tasks?|mock-?ups?|drafts?|work|pilots?|design|logo|concept|assignment|articles?|page|homework|exercise)|(?:tests?|trials?|samples?|tasks?|mock-?ups?|drafts?|pilot|concept|assignment|homework|exercise|first \\p{L}+)(?: [\\p{L},']+){0,5} (?:unpaid|not paid|isn't paid|for free|free of charge|without pay(?:ment)?|not be paid|no payment|not compensated|at no cost|(?<!(?:have|has|is|are|be|feel|you're|it's|day|time) )free(?! (?:to|from|of|on|for))(?=[^\\p{L}]*(?:$|[.;,!)])))|(?:do|make|create|write|design|build|prepare|send)(?: [\\p{L}',-]+){0,6} (?:for free|free of charge|without pay(?:ment)?|at no cost)|(?:тестов\\p{L}+|пробн\\p{L}+)(?: [\\p{L}]+){0,3}[^.\\n]{0,30}(?:бесплатн\\p{L}+|не оплачива\\p{L}+|без оплаты)|(?:бесплатн\\p{L}+|неоплачива\\p{L}+)(?: [\\p{L}]+){0,2} (?:тест\\p{L}*|задани\\p{L}+|проб\\p{L}+|пример\\p{L}*|макет\\p{L}*|работ\\p{L}+)`,
    ),
  },
  {
    id: 'A6',
    pattern: words(
      `(?:use|rent|rents|renting|share|sharing|borrow|lend|lease|sell|buy|access to|log ?in (?:to|with))(?: [\\p{L}']+){0,2} (?:your|an|a|someone's|my|another)(?: [\\p{L}-]+){0,2} (?:upwork |freelancer |linkedin |verified |google |facebook )?(?:accounts?|profiles?)(?! (?:pages?|buttons?|screens?|flows?|forms?|sections?|menus?|settings|managers?|owners?|data|types?|features?))|(?:rent|buy|lease|sell|borrow)s? (?:out )?(?:verified |aged |old |upwork |approved |your ){1,2}(?:accounts?|profiles?)|(?:send|provide|share|give|tell|forward|upload|need|require|submit)(?: [\\p{L}']+){0,4} (?:(?:a )?(?:copy|photo|scan|picture) of )?(?:your )(?:[\\p{L}-]+ ){0,2}(?:id|id card|passport|driver'?s licen[cs]e|ssn|social security(?: number)?|bank (?:account|details|data|login)|login|password|2fa(?: code)?|verification code|credentials|card (?:number|details))|(?:2fa|verification|sms|confirmation) codes?(?: [\\p{L}']+){0,5} (?:you receive|send|forward|share|tell)|(?:аренд\\p{L}+|сда(?:ть|йте|ча)|использова\\p{L}+|доступ к|продать|купл\\p{L}+)(?: [\\p{L}]+){0,2} (?:ваш\\p{L}* |сво\\p{L}* |чужо\\p{L}+ )?(?:аккаунт\\p{L}*|профил\\p{L}+)|(?:пришлите|отправьте|нужн\\p{L}*|понадоб\\p{L}+|скиньте|предоставьте)(?: [\\p{L}]+){0,4} (?:паспорт\\p{L}*|скан\\p{L}* паспорта|код из смс|реквизит\\p{L}*|пароль|логин|данные карты|снилс|инн)`,
    ),
  },
];

/** The contact is for applying: somebody is to write or come there. */
export const applyingThere = words(
  `send|write|contact|message|reach|mail|e-?mail|apply|ping|text|call|talk|chat|dm|reply|drop|get in touch|instead of here|dont use|don't use|do not (?:use|reply|write)|here is my|my (?:telegram|whatsapp|skype|number|phone|e-?mail|discord)|напиши\\p{L}*|пиши\\p{L}*|связ\\p{L}+|свяж\\p{L}+|отклик\\p{L}*|звони\\p{L}*|позвони\\p{L}*|стучи\\p{L}*|добавля\\p{L}+|общ\\p{L}+|обсуд\\p{L}+|переп\\p{L}+|мой (?:телеграм|ватсап|скайп|номер|телефон)|присыла\\p{L}+|пришлите`,
);

/** A way to the client past Upwork: no wish that may be fulfilled, but a fact. */
export const outsideUpwork = words(
  `telegram|tg|whats ?app|wa|skype|viber|signal|discord|wechat|messenger|e-?mail (?:me|us|it|your|them|to)|(?:to|at|by|via|on|my|our) (?:e-?mail|mail|gmail)|mail (?:me|us|it|your|them|to)|[\\w.+-]+@[\\w-]+\\.[\\w.]+|google form|typeform|(?:on|via|through|at) (?:our|my|the) (?:web ?site|site|portal|form)|fill (?:in|out) (?:the|our|this) form|our form|(?:https?:\\/\\/|forms?\\.)\\S+|(?:upload|submit|send|leave|post)[^.]{0,30} there|call me|text me|(?:by|over|via|on the|to my|my) phone(?! (?:so|while|and|,|\\.|$))|phone (?:me|us|number)|телеграм\\p{L}*|телег\\p{L}|тг|вотсап\\p{L}*|ватсап\\p{L}*|вайбер\\p{L}*|скайп\\p{L}*|почт\\p{L}|гугл-?форм\\p{L}|анкет\\p{L} (?:по|на)`,
);
