import { Caseless } from '../words/caseless.ts';
import type { ContactKind, Trace } from './contact.ts';
import { messengers, networks } from './services.ts';

const dot = '(?:\\s?[.,·•]\\s?|\\s?[([{]?\\s?(?:dot|точка|тчк)\\s?[)\\]}]?\\s?)';
const links = new Caseless(
  `(?<![\\p{L}\\p{N}.-])(?:https?:\\/\\/)?(?:www\\.)?(?:t${dot}me|wa${dot}me|m${dot}me|vk${dot}me|discord${dot}gg|telegram${dot}(?:me|dog)|line${dot}me|signal${dot}(?:me|group)|matrix${dot}to|chat${dot}whatsapp${dot}com|join${dot}skype${dot}com|тэ\\s?точка\\s?ми|т\\.ме)\\s?(?:\\/|slash|слэш|слеш)\\s?[@+#!/\\w.:%?=-]*[\\w]|t\\.me\\s+(?=\\S*[\\d_])[a-z]\\w{3,31}|(?<![\\p{L}])(?:skype|viber|tg|whatsapp|weixin|sgnl|xmpp|line):(?:\\/\\/)?[\\w.?=&%+@/-]{4,}`,
);
const handle =
  '@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]{1,60}[\\p{L}\\p{N}_]|live:[.\\w-]+|[\\p{L}\\p{N}_.-]{2,32}#\\d{4}';
const loose =
  '(?=[\\p{L}\\p{N}._-]*(?:[\\d_]|\\.[\\p{L}\\p{N}_]))[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,60}[\\p{L}\\p{N}_]';
const nick =
  '(?:юзер(?:нейм)?|(?:[а-я]+-)?ник(?:нейм)?|nick(?:name)?|handle|user ?name|user|login|логин|id|i\\.d\\.|айди|account|аккаунт|name|contact|profile|tag|номер|number)';
const service = `(?:${messengers}|${networks})`;
const joint = `(?:\\s*(?:[:=–—>|(-]|->|@(?= )|is|are|as|at|under|by|the|мой|my|это|под|как|ником|именем|ник(?:нейм)?|handle|user ?name|nick(?:name)?|login|логин|id|i\\.d\\.|айди|account|аккаунт|name|contact|here|найдёте|найти|есть|тоже|too|also|included|add|find|search|me|,|:)){0,5}\\s*`;
const afterService = new Caseless(
  `(?<![\\p{L}\\p{N}@/.-])(${service})(?![\\p{L}\\p{N}/])(?:\\s?\\([^()\\n]{2,30}\\)(?=\\s?[:—–-]))?(${joint})["«“]?(${handle}|${loose})`,
);
const nickThenAny = new Caseless(
  `(?<![\\p{L}\\p{N}@/.-])(?:${service}(?:'s)?\\s+(?:(?:по|под|by|under|with)\\s+)?(?:(?:the|my)\\s+)?${nick}(?:у|ом)?|${nick}\\s+(?:в|on|in|for)\\s+(?:the )?${service})(?:\\s*(?:[:=–—-]|is|это|,))*\\s*["«“]?(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._:#-]{2,40})`,
);
// «В скайпе я psilva.dev»
const meThere = new Caseless(
  `(?<![\\p{L}])(?:(?:me|меня|мне)\\s+(?:в|на|on|at|via|in)\\s+${service}\\s*[,:—–-]|(?:в|on|in)\\s+${service},?\\s+(?:я|меня|мой|i am|i'm|me|my|i go)(?:\\s+(?:зовут|называюсь|записан[а]?|известен|известна|можно найти|найд\\p{L}+|ищите|есть|как|под|по|ник\\p{L}{0,3}|именем|called|known|listed|name|nick|handle|is|by|as))*\\s*[—–:-]?)\\s*["«“]?(${handle}|${loose})`,
);
// `I'm lena.codes on Skype`: the name stands before the service.
const beforeService = new Caseless(
  `(?<![\\p{L}])(?:(?:i'm|i am|i go by|it's|me|my|as|under|by|(?:me|way|contact) is|я|меня|как|под ником)\\s*[—–:-]?\\s*["«“]?(?=${handle}|${loose})|(?:my|the|мой|под) ${nick}\\s+["«“]?)([\\p{L}\\p{N}_@][\\p{L}\\p{N}._:#-]{2,60})["»”]?\\s+(?:on|in|at|в|на)\\s+(?:the )?${service}(?![\\p{L}])`,
);
// `skype m.keller82` and nothing else in the line.
const loneName = new Caseless(
  `(?:^|\\n|[,;|]\\s*)[^\\p{L}\\n]*(?:(?:а |and )?(?:в |on |in )|my |мой )?${service}\\s+((?=[\\w.-]*[a-z])(?=[\\w.-]*(?:[\\d_]|\\.[a-z]))[a-z][\\w.-]{3,30})(?=\\s*(?:$|\\n|[,;|]))`,
);
/** `m.keller82 (Skype)`, with nothing else on either side. */
const bracketed = new Caseless(
  `(?:^|\\n|[,;|:]\\s)\\s*(${handle}|${loose})\\s?\\(${service}\\)(?=\\s*(?:$|[.,;|\\n]))`,
);
/** `My WeChat: lena-front`, «Мой скайп — lenafront», `KakaoTalk: lenafront` and nothing else: any word there is a name. */
const onlyName = new Caseless(
  `(?<![\\p{L}\\p{N}])(?:(?:my|мой|моя) ${service}(?: ${nick})?|(?<=(?:^|\\n)[^\\p{L}\\p{N}\\n]*)${service}(?: ${nick})?)(?: (?:is|это))?\\s?[:=–—-]\\s?(?:собака |at )?(?=[a-z\\d._-]*[a-z])([a-z\\d][a-z\\d._-]{3,30})(?=\\s?(?:$|[\\n,;|!)]|\\.(?:\\s|$)))`,
);
/** What else stands so in a list of services. */
const noName =
  /^(?:done|ready|later|first|second|both|none|only|also|same|here|below|above|always|online|offline|open|closed|optional|included?|preferred|possible|available|planned|works?|working|fixed|broken|slow|fast|free|paid|daily|weekly|never|maybe|posts?|stories|reels|messages?|alerts?|support|reports?|reviews?|login|share|sharing|connected|disconnected|missing|enabled|disabled|tested|pending|blocked|limited|unlimited|telegram|whatsapp|viber|email|phone)$/iu;
const nickThere = new Caseless(
  `(?<![\\p{L}])(?:my |мой |моя )?${nick}(?:\\s+(?:there|in it|on it|there's|everywhere|(?:is )?the same|там|везде|всюду|один|одинаковый|тот же))*\\s*(?:[:=–—-]|is|это)\\s*["«“]?(${handle}|${loose})`,
);
// `tg marek_codes`, «Дискорд ivanpetrov.»: nobody names a product so.
const slang =
  /(?<![\p{L}\p{N}])(?:tg|тг|телега|телегу|вотсап|ватсап|дискорд|скайп|вайбер|telega)\s+([a-z][a-z\d._-]{3,30})(?=\s*(?:$|[.,;!)]|\n|if |если |for |для ))/giu;
const product =
  /^(?:business|web\p{L}*|desktop|premium|stars|ads|mini|nitro|server\p{L}*|channel\p{L}*|bots?|api\p{L}*|login|widget\p{L}*|sdk|plugin|integration\p{L}*|notif\p{L}+|group\p{L}*|chat\p{L}*)$/iu;
const anyHandle = new Caseless(`(?<![\\p{L}\\p{N}_.@/\\\\\`:-])(?:${handle})`);
const serviceWord = new Caseless(`(?<![\\p{L}\\p{N}@/.-])${service}(?![\\p{L}\\p{N}])`);
const networkWord = new Caseless(`^(?:${networks})$`);
const matrixId = /(?<![\p{L}\p{N}_.])[@#][\w.-]+:[\w-]+(?:\.[\w-]+)+/gu;
const fediverse = /(?<![\p{L}\p{N}_.])@[\w.-]+@[\w-]+(?:\.[\w-]+)+/gu;
const slackId = /(?<![\p{L}\p{N}])[UW]0[A-Z0-9]{7,10}(?![\p{L}\p{N}])/gu;
const invited =
  /(?<![\p{L}])(?:me|my|mine|i'm|i am|dm|write|ping|reach|find|add|contact|text|message|follow|мой|моя|мне|меня|я|пиши\p{L}*|напиши\p{L}*|найд\p{L}+|ник|добав\p{L}+|стуч\p{L}+|связ\p{L}+|личк\p{L}|handle|nick\p{L}*)(?![\p{L}])/iu;
/** Words after a service that make it the subject of the work. */
const subject =
  /^(?:@(?:media|import|keyframes|font-face|supports|layer|apply|tailwind|charset|include|mixin|extend|use|forward|override|autowired|component|injectable|input|output|app|router|property|staticmethod|classmethod|dataclass|pytest|param|params|returns?|return|type|types|ts-\w+|deprecated|see|todo|foreach|if|csrf|section|extends|yield|else|endif|endforeach|me|all|here|everyone|channel|test|before\p{L}*|after\p{L}*|bean|service|entity|get|post|put|controller|nullable|notnull|mock|slot|click|submit|change|keyup|model|bind|vue|nestjs|angular|babel|types|preact|tanstack|storybook|mui|emotion|reduxjs|sveltejs|nuxt|nuxtjs|vitejs|tailwindcss|radix-ui|prisma|trpc|sentry|aws-sdk|google-cloud|octokit|playwright|testing-library|typescript-eslint|eslint|rollup|shared|latest|next|beta)(?![\p{L}\p{N}]))/iu;
const technical =
  /^(?:v?\d+(?:\.\d+)*|api\p{L}*|bot\p{L}*|web\p{L}*|\d+-.*|\d+\.\d+.*|.*\.(?:js|ts|py|php|net|json|html|css|yml|yaml|md|sh|rs|go|rb|org|io))$/iu;

/** Handles, ids and links of messengers and of accounts on networks. */
export function findMessenger(text: string): Trace[] {
  const traces: Trace[] = [];
  const add = (kind: ContactKind, start: number, end: number) => traces.push({ kind, start, end });
  for (const found of links.all(text)) add('messenger', found.index, found.index + found[0].length);
  const hasService = serviceWord.test(text);
  if (hasService) {
    for (const found of afterService.all(text)) {
      const word = trimmed(found[3] as string);
      const start = found.index + found[0].length - (found[3] as string).length;
      const isMine =
        /(?:my|мой|моя|моё)\s+$/iu.test(text.slice(0, found.index)) && /[._]/.test(word);
      if (isNoHandle(word, `${isMine ? 'is' : ''}${found[2]}`)) continue;
      add(kindOf(found[1] as string), start, start + word.length);
    }
    for (const found of nickThenAny.all(text)) {
      const word = trimmed(found[1] as string);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (
        /^(?:is|in|on|the|of|and|or|to|for|not|field|column|в|на|и|или|не|это|хранится|from|with|must|can|will|as|token|tokens|are|was)$/iu.test(
          word,
        ) ||
        subject.test(word)
      )
        continue;
      // A bare word after «id» is a name of a column, unless it ends the clause after a sign of equality; «is stored» is no name.
      const isTold =
        /[\d_.@-]/.test(word) ||
        (/[:=–—]|\sis\s|\sэто\s|\s(?:по|под|by|under|with)\s/u.test(found[0]) &&
          !noName.test(word) &&
          !/^\s(?!and |but |if |so |и |а |но )\p{L}/u.test(text.slice(start + word.length)));
      if (isTold) add('messenger', start, start + word.length);
    }
    for (const found of text.matchAll(slang)) {
      const word = trimmed(found[1] as string);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (!product.test(word) && !technical.test(word))
        add('messenger', start, start + word.length);
    }
    for (const found of onlyName.all(text)) {
      const word = trimmed(found[1] as string);
      const end = found.index + found[0].length;
      if (!noName.test(word) && !product.test(word) && !technical.test(word) && !subject.test(word))
        add('messenger', end - (found[1] as string).length, end);
    }
    for (const found of [meThere, beforeService, bracketed, loneName].flatMap((one) =>
      one.all(text),
    )) {
      const word = trimmed(found[1] as string);
      const start = found.index + found[0].lastIndexOf(word);
      if (!technical.test(word)) add('messenger', start, start + word.length);
    }
    for (const found of nickThere.all(text)) {
      const word = trimmed(found[1] as string);
      const isMine = /^(?:my|мой|моя)\s|there|там/iu.test(found[0]);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (isMine && !subject.test(word) && !technical.test(word))
        add('messenger', start, start + word.length);
    }
    for (const found of text.matchAll(/(?<![\p{L}\p{N}])LINE:\s*([a-z\d][\w.-]{3,30})/gu))
      add(
        'messenger',
        found.index + found[0].length - (found[1] as string).length,
        found.index + found[0].length,
      );
    for (const found of text.matchAll(slackId))
      add('messenger', found.index, found.index + found[0].length);
  }
  for (const found of text.matchAll(/(?<![\p{L}\p{N}/.])\/?(?:u|in)\/[\w-]{3,30}(?![\w/])/gu))
    if (/reddit|linked ?in/i.test(text)) add('social', found.index, found.index + found[0].length);
  for (const pattern of [matrixId, fediverse])
    for (const found of text.matchAll(pattern))
      add(
        pattern === matrixId ? 'messenger' : 'social',
        found.index,
        found.index + found[0].length,
      );
  for (const found of anyHandle.all(text)) {
    const word = trimmed(found[0]);
    const end = found.index + word.length;
    if (
      subject.test(word) ||
      /^[/([]/.test(text.slice(end, end + 1)) ||
      /^@[^/]+\/$/.test(text.slice(found.index, end + 1))
    )
      continue;
    if (/^@\d/.test(word) || /^@[A-Z][a-z]+[A-Z]/.test(word)) continue;
    const line = sentenceAround(text, found.index);
    const isPersonal = /[#:]/.test(word)
      ? hasService
      : serviceWord.test(line) || (invited.test(line) && /[_\d.]/.test(word));
    if (
      isPersonal &&
      (invited.test(line) ||
        /[:–—-]\s*$/.test(text.slice(0, found.index)) ||
        serviceWord.test(line))
    )
      add('messenger', found.index, end);
  }
  return traces;
}

const trimmed = (word: string) => word.replace(/[.:,-]+$/, '');
const kindOf = (name: string): ContactKind => (networkWord.test(name) ? 'social' : 'messenger');

function isNoHandle(word: string, between: string): boolean {
  if (subject.test(word) || technical.test(word)) return true;
  if (/^[@#]|^live:|#\d{4}$/iu.test(word)) return /^@\d/.test(word);
  if (/^\s?\(/.test(between) && /_/.test(word) && !/\./.test(word)) return false;
  // Without @ the words between must tell that a name follows.
  return !/[:=–—@]|\s-\s|is|id|ник|nick|handle|user|login|логин|account|аккаунт|айди|as|under|под|name|->|>/iu.test(
    between,
  );
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at), at - 160);
  return (
    text.slice(Math.max(0, from), at + 120).split('\n')[from >= 0 && text[from] === '\n' ? 1 : 0] ??
    ''
  );
}
