/**
 * By what the sense of a built-in rule is known in somebody's own words: `topic` is what it speaks of, `says` what it
 * wants, in Russian or English. The topic without the demand is another rule on the same matter.
 */
export interface Profile {
  topic: RegExp;
  says: RegExp;
}

const profiles: Record<string, Profile> = {
  '5': {
    topic: /перев(?:од|ед|ест)|translat/iu,
    says: /(?:переведи(?:те)?|перевести|нужен\s+перевод|translate)[^.]{0,60}(?:`?F`?|L_TARGET|L_SOURCE|фрагмент|fragment)/iu,
  },
  '6.1': {
    topic: /вежлив|любезн|учтив|стилист|стил[еья]|тон(?:а|е|у|ом)?(?!\p{L})|polite|tone|style/iu,
    says: /(?:(?<!\p{L})(?:не|без|никак\p{L}*|not|no|never|don['’]t))(?!\p{L})(?![^.\n]{0,40}(?:только|only))[^.\n]{0,60}(?:вежлив|любезн|учтив|приукраш|polite|courte|embellish)|(?<!\p{L})(?:не\s+приукраш|(?:not|never|don['’]t)\s+embellish)|(?:вежлив|любезн|учтив)\p{L}*[^.\n]{0,30}(?<!\p{L})(?:не\s+(?:добавля|нужн|надо|привноси|усилива)|лишн)|(?:той\s+же|в\s+той|том\s+же|так\p{L}*\s+же|сохран|same|keep)[^.\n]{0,40}(?:стилист|стил[еьяю]|тон|style|tone)/iu,
  },
  '6.2': {
    topic: /`?L_TARGET`?|английск|english|инояз/iu,
    says: /(?=[^.]*(?:английск\p{L}*\s+(?:предложени|строк|фраз|цитат|текст)|english\s+(?:sentence|line)))[^.]*(?:без\s+измен|не\s+(?:меня|трога|переводи|изменя|перепис)|как\s+есть|unchanged|untouched)|(?=[^.]*(?:предложени|строк|фраз|текст|sentence|line))(?=[^.]*(?:уже|сейчас|полностью|целиком|already|entirely|fully|in\s+english|на\s+английском|по-английски))[^.]*(?:без\s+измен|не\s+(?:меня|трога|переводи|изменя|перепис)|как\s+есть|оставь|сохран|дословно|без\s+перевода|unchanged|as\s+(?:is|they\s+are)|untouched|verbatim|word\s+for\s+word|do\s+not\s+(?:change|translate))/iu,
  },
  '6.3': {
    topic: /markdown|маркдаун|разметк|plain\s+text|markup/iu,
    says: /(?:(?<!\p{L})не|без|никак\p{L}+|запрещ\p{L}+|not?|never|without|don['’]t)\s[^.\n]{0,40}(?:markdown|маркдаун|разметк|markup)|(?:markdown|маркдаун|разметк\p{L}*)[^.\n]{0,40}(?:запрещ|недопуст|нельзя|(?<!\p{L})не\s+(?:нужн|надо|использ|добавля|внос|привнос|вставля|примен|ставь|появля)|forbidden|not\s+allowed)|(?:только|лишь|only)\s[^.\n]{0,20}plain\s+text/iu,
  },
  '6.4': {
    topic: /формат|оформлени|абзац|кавычк|пуст\p{L}+\s+строк|layout|format|paragraph|quot/iu,
    says: /(?:сохран|повтор|keep|preserve|retain)\p{L}*\s[^.\n]{0,30}(?:форматировани|оформлени|вёрстк|верстк|layout|formatting)|(?:one|single)\s+sentence\s+(?:per|in\s+each|in\s+every|on\s+each)\s+(?:line|paragraph)|(?:формат|оформл|вёрстк|верстк|layout|format)\p{L}*[^\n]{0,60}(?:в\s+точности|как\s+(?:в\s+)?(?:оригинал|исходн)|тот\s+же|так(?:ое|ой)\s+же|сохран|as\s+(?:in\s+)?the\s+(?:original|source)|exactly|same)|(?:формат|оформл|вёрстк|верстк)\p{L}*[^.\n]{0,40}(?:совпада|повторя|соответств)[^.\n]{0,40}(?:оригинал|исходн)|по\s+одному\s+предложению\s+в\s+(?:абзац|строк)|(?:абзац|строк|paragraph|line)\p{L}*[^\n]{0,40}(?:ровно|одн\p{L}+|one|single)[^\n]{0,20}(?:предложени|sentence)|кавычк\p{L}*[^\n]{0,40}(?:те\s+же|как\s+в\s+(?:оригинал|исходн))|quot\p{L}*[^\n]{0,40}same/iu,
  },
  '6.5': {
    topic: /жаргон|сленг|jargon|slang/iu,
    says: /(?:(?<!\p{L})не|без|никак\p{L}+|избега\p{L}+|запрещ\p{L}+|нельзя|недопустим\p{L}*|not?|never|avoid|without|don['’]t)(?!\p{L})[^.\n]{0,50}(?:жаргон|сленг|jargon|slang)|(?:жаргон|сленг|jargon|slang)\p{L}*[^.\n]{0,40}(?:запрещ|недопуст|нельзя|forbidden|not\s+allowed)/iu,
  },
  '6.6': {
    topic: /официальн|документаци|термин|official|documentation|terms?(?!\p{L})/iu,
    says: /^(?![\s\S]*(?:(?<!\p{L})не\s+(?:по|как|из)\s+(?:\p{L}+\s+)?документац|своими\s+словами|own\s+words|not\s+(?:the\s+)?official))(?=[\s\S]*(?:официальн|документаци|official|documentation))(?=[\s\S]*(?:термин|назван|terms?|names?))[\s\S]*(?:программ|документаци|латиниц|software|documentation)/iu,
  },
  '6.7': {
    topic: /you\s+(?:need|must|should|have\s+to)|переклад|заказчик|клиент|`?ꆜ`?|client/iu,
    says: /(?:(?<!\p{L})не|никогда|нельзя|избега\p{L}+|без|запрещ\p{L}+|not|never|avoid|don['’]t)(?!\p{L})[^.\n]{0,60}(?:you\s+(?:need|must|should|have\s+to)|переклад|перелож|shift)/iu,
  },
  '6.8': {
    topic: /дублир|повтор|скобк|duplicat|repeat|twice|gloss/iu,
    says: /^(?=[\s\S]*(?:термин|понят|слов))(?=[\s\S]*(?:скобк|английск|по-английски|дублир|перевод(?!и)))[\s\S]*(?<!\p{L})не\s[^.\n]{0,40}повтор|^(?=[\s\S]*(?:термин|перевод|понят|слов|term|translation))[\s\S]*(?:(?<!\p{L})не\s[^.\n]{0,40}дублир|убира\p{L}+\s+дубл|(?:без|один)\s[^.\n]{0,20}(?:дубл|повтор)|(?:not|never|don['’]t)\s[^.\n]{0,30}(?:duplicat|repeat|twice)|(?:скобк|bracket|parenthes)[^\n]{0,120}(?:(?<!\p{L})(?:один|одного)\s+раз|однажды|единожды|once(?!\p{L})))/iu,
  },
  '6.9': {
    topic: /(?<!\p{L})URL|ссыл(?:к|о)|адрес\p{L}*\s+(?:страниц|сайт)|links?(?!\p{L})/iu,
    says: /^(?=[\s\S]*(?:URL|ссыл|адрес|link))[\s\S]*(?:исходн\p{L}+\s+виде|как\s+есть|без\s+(?:измен|добавл|markdown|\[\])|не\s+(?:меня|изменя|трога|оформля|добавля|оборачива)|запрещ\p{L}+\s+(?:добавл|оформл|оборач|меня|изменя)|as\s+(?:is|they\s+are)|unchanged|untouched|(?:not|never|don['’]t)\s+(?:wrap|change|alter|format|put))/iu,
  },
  '6.10': {
    topic: /единообраз|термин|терминолог|D2|consisten|same\s+term/iu,
    says: /^(?=[\s\S]*(?:термин|понят|terms?))[\s\S]*(?:единообраз|одинаков|одн(?:им|о|у)\s+и\s+т(?:ем|о|у)|один\s+(?:и\s+тот\s+же\s+)?(?:вариант|перевод)|так(?:\s+же)?,?\s+как\s+(?:они\s+)?(?:уже|в\s+`?D2)|consisten|same\s+(?:way|rendering|translation)|one\s+(?:rendering|translation))/iu,
  },
  '6.11': {
    topic: /числительн|числ[аоу](?!\p{L})|цифр|numer|digits?|numbers?/iu,
    says: /^(?![\s\S]*(?<!\p{L})(?:не|вместо|not)\s+(?:цифр|digits))[\s\S]*?(?:(?:числительн|числ|numer|number)\p{L}*[^.\n]{0,60}(?:цифрами|в\s+цифрах|as\s+digits|in\s+digits|as\s+figures|in\s+figures)|(?:цифрами|digits)[^.\n]{0,40}(?:прописью|словами|words|spelled)|(?:(?<!\p{L})не\s[^.\n]{0,20}прописью)|(?:not|never|don['’]t)\s[^.\n]{0,20}(?:spell))/iu,
  },
  '7.1': {
    topic: /сокращени|стяж(?:[её]нн|ени)|contraction|don['’]t|it['’]s|апостроф/iu,
    says: /(?:(?<!\p{L})не|без|никак\p{L}+|избега\p{L}+|запрещ\p{L}+|нельзя|not?|never|avoid|without)(?!\p{L})[^\n]{0,60}(?:(?:сокращени|форм)\p{L}*[^\n]{0,50}\p{L}['’](?:t|s|re|ll|ve|m|d)(?!\p{L})|contraction|стяж(?:[её]нн|ени))|(?:contraction|сокращени|стяж)\p{L}*[^\n]{0,40}\n?[^.\n]{0,40}(?:spell\s+(?:\p{L}+\s+)?out|in\s+full|(?<!не\s)раскры(?:вай|ть)|полностью|в\s+полной\s+форме)|^(?=[\s\S]*\p{L}['’](?:t|s|re|ll|ve|m|d)(?!\p{L}))(?=[\s\S]*(?:полн(?:остью|ы|ая|ую|ой)|целиком|full|whole|do\s+not|it\s+is))[\s\S]*(?:(?<!\p{L})(?:не|вместо|без)\s|никак\p{L}+|запрещ|нельзя|(?<!\p{L})(?:not|never|avoid|instead)\s)/iu,
  },
  '7.2': {
    topic: /сайт|(?:web)?site/iu,
    says: /(?:(?<!\p{L})не|никогда|never|not)(?!\p{L})[^.\n]{0,60}сайт[^.\n]{0,40}(?:как|as)\s*[«"“`]?site(?!\p{L})|^(?=[\s\S]*(?<!web)(?<!\p{L})site(?!\p{L}))[\s\S]*(?:вместо|(?<!\p{L})не|никогда|not?|never|instead|only|только)(?!\p{L})[\s\S]*website|website[\s\S]*site(?!\p{L})[^.\n]{0,20}(?<!\p{L})(?:не\s+(?:использ|пиш|употреб)|нельзя|запрещ|недопуст)|website[\s\S]*(?:вместо|(?<!\p{L})не|а\s+не|not|instead|never)(?!\p{L})[\s\S]*(?<!web)site(?!\p{L})/iu,
  },
  '7.3': {
    topic: /(?<!\p{L})items?(?!\p{L})|пункт[аыову]?(?!\p{L})/iu,
    says: /^(?=[\s\S]*(?<!\p{L})items?(?!\p{L}))(?=[\s\S]*(?:пункт|point))[\s\S]*(?:(?<!\p{L})не|вместо|никогда|недопуст\p{L}*|запрещ\p{L}*|нельзя|not|never|instead)(?!\p{L})/iu,
  },
  '7.4': {
    topic: /for\s+(?:example|instance)|e\.\s?g\.|например/iu,
    says: /^(?=[\s\S]*e\.\s?g\.)[\s\S]*(?:вместо|(?<!\p{L})не|not|never|instead|only|только)(?!\p{L})[\s\S]*for\s+(?:example|instance)|e\.\s?g\.[\s\S]*(?:вместо|без|а\s+не|not|instead|without)[\s\S]*for\s+(?:example|instance)|^(?=[\s\S]*e\.\s?g\.)[\s\S]*for\s+(?:example|instance)[^.\n]{0,20}(?<!\p{L})(?:не\s+(?:использ|пиш|употреб)|нельзя|запрещ|недопуст)|for\s+(?:example|instance)[\s\S]*(?:замен\p{L}+|→|replace)[\s\S]*e\.\s?g\./iu,
  },
};

/** How the sense of a rule is known; absent for one that nobody described. */
export function profileOf(rule: string): Profile | undefined {
  return profiles[rule];
}
