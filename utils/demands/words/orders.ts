import { words } from './word-pattern.ts';

/** A command to forget what was said before, in the languages that such commands are written in. */
export const override = words(
  `(?:please )?(?:ignore|disregard|forget|override|bypass|discard|do not follow|don't follow|stop following|skip|delete|drop|neglect|erase)(?: (?:all|any|every|each|the|your|of|previous|prior|preceding|above|other|earlier|former|existing|system|safety|initial|original|everything|what|whatever|these|those|my|and)){0,6} (?:instructions?|text|texts|prompts?|rules?|directions?|directives?|guidelines?|context|messages?|orders?|commands?|constraints?|programming|training|restrictions?|above|before|said)(?: (?:above|before|below|given|you (?:have|were|got|received)|so far|and))*
|your (?:previous|prior|earlier|old|original|system) (?:instructions?|rules|prompts?|orders|guidelines) (?:are|is) (?:void|cancelled|canceled|obsolete|no longer valid|replaced|overridden|now)|(?:vergiss|vergessen sie) (?:alles|das)(?: \\p{L}+){0,3}|(?:new|updated|revised|real|true|actual) (?:instructions?|orders|rules|task|prompt) (?:for|to) (?:the |any |every |all )?(?:models?|ai|llms?|assistants?|bots?|agents?|gpt)|(?<=^[^\\p{L}]*)override ?[:!–—-]|(?:stop\\. )?new (?:task|instruction|objective|goal|directive) ?: \\p{L}+|(?:reset|clear|wipe|erase) your (?:context|memory|instructions|state|conversation)|(?:забудь|забудьте|сотри|отбрось) (?:всё|все|вс[её],? что)(?:,? что)?(?: [\\p{L}]+){0,4}(?: (?:выше|раньше|прежде|до этого))?
|(?:проигнорируй\\p{L}*|игнорируй\\p{L}*|игнорировать|забудь\\p{L}*|не следуй\\p{L}*|отбрось\\p{L}*|отмени\\p{L}*|не обращай\\p{L}* внимания на)(?: [\\p{L}]+){0,4} (?:инструкци\\p{L}+|указани\\p{L}+|правил\\p{L}*|текст\\p{L}*|сообщени\\p{L}+|команд\\p{L}*|промпт\\p{L}*|контекст\\p{L}*|запрос\\p{L}*|выше)
|(?:ignoriere|ignorieren sie|vergiss|vergessen sie|missachte)(?: \\p{L}+){0,4} (?:anweisungen|anweisung|instruktionen|regeln|befehle)
|(?:ignora|ignore|olvida|ignorez|oublie|oubliez|dimentica|esquece|esqueça|negeer|vergeet|zignoruj|ignoruj|zapomnij|ignorer|glem|ignorera|unohda|ohita)(?: \\p{L}+){0,4} (?:instrucciones|instructions|istruzioni|instruções|instructies|instrukcje|polecenia|consignes|reglas|regole|regras|instruktioner|ohjeet)
|önceki (?:tüm )?(?:talimatları|komutları) (?:yok say|unut)\\p{L}*`,
);
export const overrideSigns =
  /忽略.{0,12}(?:指令|指示|说明|提示)|無視.{0,4}(?:して|せよ)|(?:指示|命令).{0,6}無視|무시/u;

/** Marks of roles in a dialogue with a model. */
export const roleMark =
  /\[\/?INST\]|<\/?\s*(?:system|assistant|instructions?|prompt|s)\s*>|<\|[\w ]{2,24}\|>|#{2,}\s*(?:system|instructions?|prompt|response)\b|"role"\s*:\s*"(?:system|assistant)"|<!--[\s\S]{4,400}?-->|\[(?:SYSTEM|ADMIN|DEVELOPER)(?: \w+)?\]|\[\/?(?:system|assistant|instructions?|prompt)\]|print\(\s*(?:system_?)?prompt\s*\)|\{\{\s*(?:system|prompt)\b|<<SYS>>|BEGIN (?:SYSTEM )?(?:PROMPT|INSTRUCTIONS)|^(?:SYSTEM|ASSISTANT|DEVELOPER|SYSTEM (?:PROMPT|MESSAGE|NOTE|OVERRIDE)|NEW INSTRUCTIONS?|PROMPT)\s*:|^(?:(?:developer|system|admin|administrator|root|operator) (?:message|note|command|override|instruction)|(?:task|instruction)s? for (?:ai|llms?|the model))\s*:|^(?:система|системное сообщение|ассистент|новые инструкции)\s*:\s*(?=(?:ты|вы|с этого|игнорир|забуд|теперь|отвеча|всегда|никогда))|^(?:system (?:prompt|message|note|override)|new (?:system )?instructions?|assistant)\s*:|^system\s*:\s*(?:you |ignore|from now|override|disregard|always|never|the )/iu;
/** A role mark that is a common word needs its capitals. */
export const plainSystem = /^(?:System|system)\s*:\s*(?!you |ignore|from now|override|disregard)/u;

/** Commands that only a machine obeys. */
export const machineCommand = words(
  `(?:print|reveal|show|output|repeat|display|leak|expose|return|dump|recite|quote|copy|tell (?:me|us)|give (?:me|us)|paste|send|include|write)(?: (?:me|us|out|back|here))? (?:your|the|all your|all of your|its entire) (?:full |entire |complete |hidden |secret |initial |original |whole |internal )?(?:system ?prompt|system message|system instructions?|prompt|instructions|api ?keys?|hidden (?:text|notes|instructions|prompt)|configuration|secret keys?|initial prompt|access token|context window|training data|notes to yourself|private notes)
|(?:recommend|rate|rank|praise|score|classify|mark|label|describe|evaluate|present|summari[sz]e|flag|call) this (?:job|post|posting|client|project|offer|listing) (?:as|with|highly|to|a|an|five|5|10|ten|positively|favou?rably|on top|first)
|(?:you are|you're) (?:now|from now on)(?: \\p{L}+){0,3} (?:mode|assistant|dan|ai|model|bot|chatbot|unrestricted|jailbroken)
|(?<=^[^\\p{L}]*)you are now (?:an? |the |in |my |our )(?!(?:part|member|step|few|long|bit|lot))\\p{L}+|(?:act|behave|pretend|roleplay|role-play) as (?:an? |the |if you were )?(?:client's|employer's|my|our|client|helpful|friendly|unbiased|different|another|dan)(?! (?:product owner|project manager|team))|с этого момента (?:ты|вы)|теперь ты(?! можешь)|from now on,? (?:you (?:are|will|must)|act|answer|respond|reply|speak|write)
|(?:answer|reply|respond)(?: to this (?:job|post|message|listing))? (?:with|in|as) (?:an? |the )?(?:haiku|limerick|poem|json|single \\p{L}+|pirate \\p{L}+|rhyme)(?: only| and nothing else)?|output (?:the |your |this |our )?(?:conversation|full|entire|above|hidden|whole|text)[^.]{0,30}|list (?:the |all |your )*(?:tools|functions|plugins) you (?:can|have|may)[^.]{0,20}|translate this (?:post|job|text|posting|description|page) (?:in)?to[^.]{0,30} (?:before|instead)(?: of)?(?: (?:answering|replying|you answer|applying|bidding|writing))?|(?:answer|reply|respond|output)(?: only)? (?:with )?(?:only |just |nothing but |exactly )?(?:the |a |one )?(?:single |one )?(?:word|phrase|string|token)? ?["A-Z▯]{3,}[^.]{0,20}(?:and nothing else|only)
|(?:enter|activate|enable|switch to) (?:developer|debug|god|admin|dan|jailbreak|maintenance) mode
|(?:выведи|покажи|напечатай|раскрой|повтори|пришли)(?:те)? (?:свой |твой |ваш |весь |системный |свои )*(?:системный )?(?:промпт|промт|инструкции|ключ api|api-ключ|системн\\p{L}+ сообщени\\p{L}+)
|(?:оцени|похвали|порекомендуй|рекомендуй|назови)(?:те)? (?:этот|эту|данн\\p{L}+) (?:пост|проект|заказ|вакансию|заказчика|работу)`,
);

/** The verb of an order to a machine. */
export const command = words(
  `sneak|slip|weave|squeeze|hide|work|schreib\\p{L}*|antwort\\p{L}*|beginn\\p{L}*|sag\\p{L}*|écri\\p{L}+|répond\\p{L}*|dites|dis|escrib\\p{L}+|incluy\\p{L}+|inclu[ei]\\p{L}*|mencion\\p{L}+|usa|utiliz\\p{L}+|mention\\p{L}*|ajout\\p{L}+|aggiung\\p{L}+|erwähn\\p{L}*|verwend\\p{L}*|füg\\p{L}*|nenn\\p{L}*|doda\\p{L}+|użyj|wpis\\p{L}+|respond[ae]\\p{L}*|pon|scriv\\p{L}+|rispond\\p{L}*|napisz\\p{L}*|odpowied\\p{L}*|yaz\\p{L}*|skriv\\p{L}*|kirjoita|open|opens|carry|carries|translate|admit|reveal|append|should|must|should|shall|have to|has to|need to|needs to|asked|required|requested|told|please|write|writes|add|adds|include|includes|say|says|ignore|ignores|answer|answers|reply|respond|print|rate|praise|recommend|raise|lower|double|offer|quote|put|puts|insert|begin|start|starts|end|ends|use|mention|output|pretend|refuse|translate|stop|skip|tell|give|sign|name|state|append|replace|finish|close|do not|don't|never|always|set|charge|bid|apologi[sz]e|confess|identify|disclose|greet|address|call|compliment|count|apologise|admit|let|make|drop|leave|return|describe|kindly|пишут|пишет|пиши\\p{L}*|напи\\p{L}+|добав\\p{L}+|должн\\p{L}+|обязан\\p{L}+|пусть|указ\\p{L}+|начн\\p{L}+|начин\\p{L}+|законч\\p{L}+|вставь\\p{L}*|вставля\\p{L}+|упомян\\p{L}+|ответь\\p{L}*|ответ\\p{L}+|скаж\\p{L}+|поставь\\p{L}*|назов\\p{L}+|прошу|просим|просьба|снизь\\p{L}*|подними\\p{L}*|удвой\\p{L}*|использу\\p{L}+|употреб\\p{L}+`,
);

/** People who work with models: named in an address, they are no models. */
export const aboutPeople = words(
  `(?:ai|gpt|chatgpt|a bot|bots) (?:wrote|writes|has written|made|did) (?:your|the|this)|(?:ai|llm|ml|gpt|chatgpt|bot|chatbot|machine learning|language model|automation|robot|model)s?[- ](?:engineers?|developers?|experts?|specialists?|agency|agencies|compan(?:y|ies)|enthusiasts?|consultants?|startups?|teams?|labs?|researchers?|artists?|people|pros?|devs?|trainers?|builders?|studios?|scientists?|architects?|projects?|products?|features?|integrations?|pipelines?|training|tools? (?:developer|builder))`,
);

/** In code: a branch for machines. */
export const codeForMachines =
  /(?:\bif|\bwhen|\bunless|\bassert)\b[^\n]{0,40}\b(?:is_?(?:an?_?)?(?:ai|llm|bot|robot|human|model)|isAI|isBot|isLLM|isHuman|applicant(?:\.type)?\s*={1,3}\s*["'](?:ai|llm|bot)|author(?:\.kind)?\s*={1,3}\s*["'](?:ai|llm|bot|model)|(?:ai|llm|bot)\s*={2,3}\s*true|(?:reader|sender|writer|you|applicant)\s*(?:\.\w+)?\s*={2,3}\s*["']?(?:ai|llm|bot|model|machine))/iu;
