import { hasCyrillic, hasLatin } from '../../../text/letters.ts';

/** What a sentence of a paragraph says of English words. */
export interface SaidPhrases {
  sentence: string;
  /** English words that are not to be written. */
  forbidden: string[];
  /** English words that are to be written. */
  wanted: string[];
  /** Russian words that it speaks of. */
  russian: string[];
  /** It holds only under a condition that is said in words. */
  isConditional: boolean;
  /** It says what the other words are to be translated as. */
  isRendering: boolean;
}

const quoted = /[«“„"]([^«»“”„"\n]{1,80})[»”“"]|`([^`\n]{1,80})`/gu;
const names = /^(?:D2?|F|T|O|B|L|L_\w+|PD|UW|Q\d*|[A-Z]\.md)$/;
const forbids =
  /(?<!\p{L})(?:не\s+(?:\p{L}+\s+){0,2}?(?:использу|употребля|пиши|писать|переводи|переводить|применя|ставь|вставля|говори|заменя|начина|добавля|допуска|должн|надо|нужно|следует)|никогда\s+не|нельзя|запрещ|недопустим|избега|вместо(?!\s+(?:этого|него|не[её]|них))|без\s+(?:слов|фраз|сокращен|стяжен)|do\s*n[o']t|never|avoid|forbidden|instead\s+of(?!\s+(?:it|this|that|them)(?!\p{L}))|rather\s+than|must\s+not|should\s+not|not)(?!\p{L}*\s*—)/iu;
const wants =
  /(?<!\p{L})(?:(?<!не\s)(?<!не\s\p{L}{1,12}\s)(?:использ(?:уй|овать|уется|уйте)|пиши(?:те)?|писать|переводи(?:те|ть|тся)?|употребля(?:й|ть)|бери|ставь|называй|именуй|вводи|обозначай|заменя(?:й|ть)|допустим\p{L}*|правильно|уместн\p{L}*|лучше|только|надо|нужно|следует|это|всегда|always|write|use|translate|render|say|prefer|only)|как)(?!\p{L})/iu;
const conditional =
  /(?<!\p{L})(?:если|когда|кроме|исключ|иначе|только\s+(?:там|тогда|в\s+том|для)|в\s+(?:начале|конце)|где|unless|except|if|when|where|at\s+the\s+(?:start|beginning|end))(?!\p{L})/iu;

/** No sentence that names words is longer; a text without a dot would take long. */
const longest = 600;

/** Reads the sentences of prose that name English words between quotation marks. */
export function readPhrases(prose: string): SaidPhrases[] {
  return prose
    .split(
      /\n|(?<=[.!?;])\s+(?=[\p{Lu}«`])|,\s+(?=(?:слов[оа]|фраз[уа]|термин|выражение)\s+[«“"`])/u,
    )
    .map((sentence) => sentence.trim().slice(0, longest))
    .flatMap((sentence) => {
      const found = readSentence(sentence);
      return found.forbidden.length + found.wanted.length > 0 ? [found] : [];
    });
}

function readSentence(sentence: string): SaidPhrases {
  const found: SaidPhrases = {
    sentence,
    forbidden: [],
    wanted: [],
    russian: [],
    isConditional: conditional.test(sentence.replace(quoted, ' ')),
    isRendering: false,
  };
  const { forbidden, wanted, russian } = found;
  const open: string[] = [];
  let from = 0;
  let mode: Mode;
  for (const match of sentence.matchAll(quoted)) {
    const said = sentence.slice(from, match.index);
    from = match.index + match[0].length;
    const phrase = (match[1] ?? match[2] ?? '').trim();
    mode = modeAfter(said, mode);
    // «“Site” is forbidden, say “website”»: the verdict comes between.
    if (open.length > 0 && last.test(said)) forbidden.push(...open.splice(0));
    if (match[2] !== undefined && names.test(phrase)) continue;
    if (hasCyrillic(phrase)) {
      if (!hasLatin(phrase)) russian.push(phrase);
      continue;
    }
    if (!isWords(phrase)) continue;
    const isNamed = russian.length > 0 && equals.test(said);
    if (isNamed) mode ??= 'want';
    const isAs = isNamed || as.test(said);
    // «переводи «item» как «point»»: the first is what stood for it.
    if (isAs && mode === 'want' && russian.length === 0 && wanted.length > 0)
      forbidden.push(...wanted.splice(0));
    if (russian.length > 0 && mode === 'want' && (isAs || rendered.test(said)))
      found.isRendering = true;
    if (mode === undefined) open.push(phrase);
    else (mode === 'forbid' ? forbidden : wanted).push(phrase);
  }
  // «Слова «synergy» и «leverage» запрещены»: the verdict comes last.
  if (open.length > 0 && last.test(sentence.slice(from))) forbidden.unshift(...open);
  return found;
}

type Mode = 'forbid' | 'want' | undefined;

const as = /(?<!\p{L})(?:как|as|словом|термином|фразой)(?:\s+(?:слово|слова))?\s*$/iu;
/** «Остаток» → «balance»; «Термин «остаток» — это «balance»». */
const equals = /^\s*(?:→|=|[—–-]\s*это)\s*$/u;
const rendered =
  /(?<!\p{L})(?:перев[оеё]д\p{L}*|используй\p{L}*|пиши\p{L}*|translate|use|write|render)(?!\p{L})/iu;
const last =
  /^[^«»"`]*(?<!\p{L})(?:запрещ[её]н\p{L}*|недопустим\p{L}*|нельзя|под\s+запретом|не\s+(?:использу|употребля|пиши|применя)\p{L}*|(?:are|is)\s+(?:forbidden|banned|not\s+allowed))(?!\p{L})/iu;

/** What the words since the last phrase say of the next one; a mere «,», «/» or «и» says the same again. */
function modeAfter(said: string, before: Mode): Mode {
  const lastOf = (pattern: RegExp) => {
    let at = -1;
    for (const one of said.matchAll(new RegExp(pattern.source, 'giu'))) at = one.index;
    return at;
  };
  const no = lastOf(forbids);
  const yes = lastOf(wants);
  if (/(?:^|[\s,—–-])(?:(?:а\s+)?не|без)\s*$/iu.test(said)) return 'forbid';
  // «не переводи … как «site»» is all one ban; «не …, а как «x»» and «не …: только «x»» are two.
  if (no >= 0) return yes > no && /[:;,—–]/.test(said.slice(no, yes)) ? 'want' : 'forbid';
  if (yes >= 0) {
    const isGoingOn = before === 'forbid' && /^\s*(?:как|as)\s*$/iu.test(said);
    return isGoingOn ? 'forbid' : 'want';
  }
  if (before && /[:→]|—/.test(said)) return before === 'forbid' ? 'want' : before;
  return before;
}

function isWords(phrase: string): boolean {
  return /^[A-Za-z][A-Za-z'’.\- ]*$/.test(phrase) && /[A-Za-z]{2}|^[ei]\.g?/.test(phrase);
}
