import { Caseless } from '../words/caseless.ts';
import { codeName } from './account-patterns.ts';
import type { Trace } from './contact.ts';

const plain =
  /(?<![\p{L}\p{N}._%+:/@-])(?:(?:mailto|[Ee]-?[Mm]ail|[Mm]ail|[Пп]очта):)?[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@{1,2}[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}@/:-])/gu;
// After a sign and a gap only a known end belongs to the address: «the class uses @Autowired. Then» goes on. A number
// alone is a price, «12 pcs @ 4.50 each»; `163.com` goes on with a word behind its dot.
const spaced =
  /(?<![\p{L}\p{N}._%+:/@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?: @ | ?@ ?(?=[\p{L}\p{N}-]+ ?[.,·•。] | ?[\p{L}\p{N}-]+ [.,·•。]))(?!\d+(?:[.,]\d+)*(?![\p{L}\p{N}-]| ?[.·•。] ?\p{L}))[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?: ?[.,·•。] ?[\p{L}\p{N}-]{2,30}){0,2}(?:(?: ?[.·•。]| [.·•。] )\p{L}[\p{L}\p{N}-]{1,29}| ?[.,·•。] ?(?:com|org|net|io|dev|ru|рф|de|uk|eu|by|ua|kz|pl|app|info|example|test|ком|ру))(?![\p{L}\p{N}@/:-])/gu;
// `s a m @ h o s t . d e v`: letter by letter.
const letters =
  /(?<![\p{L}\p{N}] ?)(?:[\p{L}\p{N}] ){2,20}@ (?:[\p{L}\p{N}-] ){2,24}[.·•] (?:[\p{L}] ){1,5}[\p{L}](?![\p{L}\p{N}])/gu;
const at =
  '(?:\\s*[([{<*_/"-]+\\s*(?:at(?: sign)?|a|@|dog|собака|собачка|гав|эт|эдд|AT|arroba|ät|klammeraffe|małpa)\\s*[)\\]}>*_/"-]+\\s*|\\s+(?:с[оа]бака|собачка|собакой|dog|эт|arroba|klammeraffe|małpa)\\s+)';
const dotWord =
  '(?:\\s*[([{<*_]+\\s*(?:dot|d0t|точка|тчк|\\.|DOT|period|punkt|punto|kropka)\\s*[)\\]}>*_]+\\s*|\\s+(?:dot|точка|тчк|period|punkt|kropka)\\s+)';
const dot = `(?:${dotWord}|\\.)`;
// `somebody @host.com`, `somebody@host,com`, `somebody@host(.)com`, `somebodyATexampleDOTcom`.
const torn =
  /(?<![\p{L}\p{N}._%+:/@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{1,40}(?: @[\p{L}\p{N}-]{2,40}\.|@[\p{L}\p{N}-]{2,40}(?:,|\s?[([{<]\.[)\]}>]\s?))(?:com|org|net|io|dev|ru|рф|de|uk|eu|by|ua|kz|pl|me|app|example|test)(?![\p{L}\p{N}@/:-])|(?<![\p{L}\p{N}._%+:/@-])[a-z\d._%+-]{2,40}@[a-z\d-]{2,40},[a-z]{2,3}(?![\p{L}\p{N}@/:-])|(?<![\p{L}\p{N}])[a-z\d._-]{2,30} AT [a-z\d-]{2,30}\.[a-z]{2,8}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[a-z\d._-]{2,30}AT[a-z\d-]{2,30}DOT[a-z]{2,6}(?![\p{L}\p{N}])/gu;
const local =
  '(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,40}(?:\\s(?:dot|точка)\\s[\\p{L}\\p{N}]{1,30}){0,2}';
const domain = `[\\p{L}\\p{N}-]{2,40}(?:${dot}[\\p{L}\\p{N}-]{2,24}){1,3}`;
const spelled = new Caseless(
  `${local}(?:${at}${domain}|\\s?@\\s?[\\p{L}\\p{N}-]{2,40}(?:${dotWord}[\\p{L}\\p{N}-]{2,24}){1,3})`,
);
// «I work at example.com» has no word for the dot; `point` is one before a known end only: «at some point next week».
const spokenAt = new Caseless(
  `${local}\\s+at\\s+[\\p{L}\\p{N}-]{2,40}(?:(?:\\s*[([{]\\s*dot\\s*[)\\]}]\\s*|\\s+dot\\s+)[\\p{L}\\p{N}-]{2,24}|\\s+(?:period|punkt|punto|point|kropka)\\s+(?:com|org|net|io|dev|ru|de|uk|co|eu|pl|es|it|fr|info|app|example|test)(?![\\p{L}\\p{N}])){1,3}`,
);
// «My mail is somebody at example.com»: a word of writing stands before.
const saidAt = new Caseless(
  String.raw`(?<![\p{L}])(?:e-?mail|mail|address|box|reach me|write|contact|почта|мыло|адрес)(?:\s(?:me|us|to|is|at|address|on|мне|нам))*\s*[:=–—-]?\s*((?!me |us |it |work|look|is |at )[\p{L}\p{N}][\p{L}\p{N}._+-]{1,40}\s(?:at|эт)\s[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,24}){1,3})(?![\p{L}\p{N}@/])`,
);
const hosts =
  'gmail|g-mail|googlemail|yandex|яндекс\\p{L}?|mail\\.ru|мейл\\p{L}{0,3}|outlook|hotmail|icloud|proton(?:mail)?|yahoo|gmx|zoho|fastmail|рамблер\\p{L}?|гугл\\p{L}?|гмейл\\p{L}?|джимейл\\p{L}?';
const token =
  '[\\p{L}\\p{N}]{2,30}(?:[._+-][\\p{L}\\p{N}]{1,30}){1,6}|[\\p{L}\\p{N}]{2,30}(?: (?:dot|точка) [\\p{L}\\p{N}]{1,20}){1,4}|[\\p{L}]{2,20}\\d{1,6}';
const named = new Caseless(
  `(?<![\\p{L}])(?:my |мой |моя )?(?:${hosts}|e-?mail|почта|почте|мыло|мейл|емейл|имейл|mailbox|(?<=my )box|ящик)(?:\\s*(?:[:=–—-]|is|the|there|you(?:'ll)?|will|can|may|find|reach|me|i am|i'm|me|у|меня|найдёте|найдете|найти|можно|я|мой|как|по имени|my|its|of|username|user|name|login|address|account|box|mailbox|before the sign|(?:and|with|for mail|с|и|а),?(?= (?:(?:its|the|my|его|user|box|account) ){0,2}(?:name|username|user|login|имя|именем|логин|название)(?![\\p{L}_]))|(?<=(?:box|account|address|is) )(?:called|named)|его|моего|ящика|почты|адрес|ящик|имя|именем|логин|название|называется|на|${hosts}|под|under|as|,|\\()){0,9}\\s*(${token})(?![\\p{L}\\p{N}@])(?:\\s*(?:на|at|on|@|,)?\\s*(?:${hosts}))?`,
);
const onHost = new Caseless(
  `(?<![\\p{L}\\p{N}])(${token}|[\\p{L}\\p{N}._-]{3,30})(?:\\s+(?:at|on|на|в|@|собака)\\s+|\\s?[([{](?:at|@|собака)[)\\]}]\\s?|@)(?:${hosts})(?![\\p{L}])(?:\\s?(?:\\.|dot|точка)\\s?(?:com|ru|ком|ру))?`,
);
/** `my address at proton is somebody`: where the box is named, the word need not look like one. */
const boxAt = new Caseless(
  `(?<![\\p{L}])(?:my |мой |моя )(?:address|account|mailbox|inbox|box|login|name|user ?name|ящик|адрес|логин)\\s(?:at|on|with|in|на|в)\\s(?:${hosts})(?:\\.\\p{L}{2,4})?\\s*(?:is|:|=|—|–|-|это)+\\s*(?!full|empty|blocked|locked|old|new|not|gone|slow|broken|closed)([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30})(?![\\p{L}\\p{N}@])`,
);
/** «gosha.zvuk, это яндекс-почта», `lena.draws – Gmail`: the host is told behind the name. */
const hostBehind = new Caseless(
  `(?<![\\p{L}\\p{N}@/._-])(${token})(?:(?:,|\\s[—–-])\\s(?:(?:это|that's|that is|it's|it is|is|an?|my|моя|мой|почта|ящик|box|mail|host(?:ing)?|хост(?:инг)?|на|at|on|the) ){0,4}(?!outlook(?! (?:account|mail|box|address)))|\\sis my )(?:${hosts})(?:[ -](?:почт\\p{L}|ящик|box|mailbox|account|mail|address))?(?=\\s?(?:$|[.;!?)\\n]|, ))`,
);
const mailWord = /(?<![\p{L}])(?:мыло|почта|e-?mail|mail|mailbox|ящик)\s*(?:[:=–—-]|is|это)?\s*$/iu;
// What stands left of @ in code and commands.
const command =
  /(?:^|[\s"'(])(?:ssh|scp|sftp|rsync|git clone|git|mosh|npm i|npm install|yarn add|pnpm add|docker pull)\s+(?:-\S+\s+)*$/i;

/** E-mail addresses in every spelling that a reader understands. */
export function findMail(text: string): Trace[] {
  if (
    !/[@([{<]|at |dot|DOT|arroba|małpa|klammer|собак|mail|почт|мыло|ящик|мейл|эт |outlook|icloud|yandex|яндекс|proton|yahoo/iu.test(
      text,
    )
  )
    return [];
  const traces: Trace[] = [];
  const add = (start: number, end: number) => {
    if (!isCode(text, start, end)) traces.push({ kind: 'email', start, end });
  };
  const written = [plain, letters, spaced, torn].flatMap((pattern) => [...text.matchAll(pattern)]);
  const spoken = [spelled, spokenAt].flatMap((pattern) => pattern.all(text));
  for (const found of [...written, ...spoken]) add(found.index, found.index + found[0].length);
  for (const found of [boxAt, saidAt].flatMap((pattern) => pattern.all(text))) {
    const end = found.index + found[0].length;
    add(end - (found[1] as string).length, end);
  }
  for (const pattern of [named, onHost, hostBehind])
    for (const found of pattern.all(text)) {
      const word = found[1] as string;
      if (
        pattern === onHost &&
        !/[\d._-]| (?:dot|точка) /iu.test(word) &&
        !found[0].includes('@') &&
        !mailWord.test(text.slice(0, found.index))
      )
        continue;
      if (
        /^(?:v?\d|(?:ios|html|css|php|python|office|mac|windows)\d|.*\.(?:js|ts|py|php|html|css|json|md|com|ru|org)$)/i.test(
          word,
        ) ||
        /^(?:e-mail|(?:to|add|plug|opt|sign|log|built|read|follow|double|roll|pop|one|two|multi|high|low|long|short)-)|-(?:on|in|up|out|off|only|based|first|side|ready|free|like|style|friendly|specific|related|heavy|to)$/i.test(
          word,
        )
      )
        continue;
      if (codeName.test(word)) continue;
      const start = found.index + found[0].indexOf(word);
      add(start, found.index + found[0].length);
    }
  return traces;
}

function isCode(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^git@/i.test(found) || /^(?:noreply|no-reply)@/i.test(found)) return true;
  if (command.test(before)) return true;
  // `user:pass@host`, `https://token@host`.
  if (
    /:\/\/\S*$/.test(before) ||
    /[\w]:[^\s:@]{0,60}$/.test(
      before.replace(/(?:e-?mail|mail|почта|email|mailto|e|m|contact|адрес|[\p{L}]+):$/iu, ''),
    )
  )
    return !/mailto:\S*$/.test(before) && /\S$/.test(before);
  return (
    /^(?:[^@]*@(?:sha256|v?\d)|.@.\.)/i.test(found) ||
    /\.(?:png|jpe?g|svg|webp|gif|js|ts|css|tsx|jsx|local|internal|lan|service|timer|socket|target|mount|slice)$/i.test(
      found,
    )
  );
}
