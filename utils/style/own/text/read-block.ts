import { hasCyrillic, hasLatin } from '../../../text/letters.ts';
import type { BlockProblem, BlockProblemCode, GivenExample, OwnCheck } from '../own-check.ts';
import { blockLines } from './block-lines.ts';
import { readLimit } from './read-limit.ts';

/** What a block says, before it has its paragraph's number and title. */
export type BlockText = Pick<
  OwnCheck,
  'bans' | 'renderings' | 'limits' | 'onlyIf' | 'unless' | 'severity' | 'examples'
>;

type Key =
  | 'forbid'
  | 'render'
  | 'limit'
  | 'scope'
  | 'only'
  | 'unless'
  | 'severity'
  | 'source'
  | 'bad'
  | 'good';

const keys: [Key, RegExp][] = [
  [
    'forbid',
    /^(?:forbid(?:den)?|ban(?:ned)?|avoid|never|no|replace|запрет\p{L}*|запрещ[её]н\p{L}*|нельзя|не писать|вместо|замена|заменить)$/iu,
  ],
  [
    'render',
    /^(?:render(?:ing)?|require(?:d)?|translate(?: as)?|term|перевод|переводить(?: как)?|переводи|термин|требуется)$/iu,
  ],
  [
    'limit',
    /^(?:limit|length|count|at most|max|предел|длина|не больше|не более|число|количество|максимум)$/iu,
  ],
  ['scope', /^(?:sentences?|lines?|points?|предложени[ея]|строк[аи]|абзац|пункт)$/iu],
  ['only', /^(?:only[ -]?if|if|where|только если|если|когда)$/iu],
  ['unless', /^(?:unless|except|кроме|если не|исключение|исключения|кроме если)$/iu],
  ['severity', /^(?:severity|level|строгость|уровень)$/iu],
  ['source', /^(?:F|source|russian|исходный|по-русски|русский)$/iu],
  ['bad', /^(?:bad|wrong|плохо|неправильно|неверно|недопустимо|example|пример)$/iu],
  ['good', /^(?:good|right|ok|хорошо|правильно|верно|допустимо|near miss)$/iu],
];
const arrow = /\s*(?:→|⇒|->|=>)\s*/;
const severities: [OwnCheck['severity'], RegExp][] = [
  ['error', /^(?:error|ошибка)$/iu],
  ['warning', /^(?:warning|предупреждение)$/iu],
  ['off', /^(?:off|выключено|выключена|выкл|нет)$/iu],
];
const mostEntries = 200;
const longestLine = 2000;
const longestPhrase = 80;
/** Signs of patterns and of code: words have none of them. */
const unusual = /[[\](){}*^$\\<>=?:~@]/;

function keyOf(name: string): Key | undefined {
  return keys.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Whether a fenced text is a check that does not say so: all its lines are those of one. */
export function isUnnamedBlock(text: string): boolean {
  const all = blockLines(text, 0, isKey).map(({ name }) => keyOf(name));
  const asks = all.some((key) => key === 'forbid' || key === 'render' || key === 'limit');
  return asks && all.every((key) => key !== undefined);
}

function isKey(name: string): boolean {
  return keyOf(name) !== undefined;
}

/** Reads the lines `key: value` of a block; `line` is the 0-based line of its first one. */
export function readBlock(
  text: string,
  line: number,
): { block: BlockText; problems: BlockProblem[] } {
  const block: BlockText = {
    bans: [],
    renderings: [],
    limits: [],
    onlyIf: [],
    unless: [],
    examples: [],
  };
  const problems: BlockProblem[] = [];
  let source: string | undefined;
  for (const { name, value, line: at, text: told } of blockLines(text, line, isKey)) {
    const say = (code: BlockProblemCode, subject: string) =>
      void problems.push({ code, subject: subject.slice(0, longestPhrase), line: at });
    const key = keyOf(name);
    if (told.length > longestLine) say('too-long', told);
    else if (name === '') say('line-unclear', told);
    else if (!key) say('key-unknown', name);
    else if (value === '') say('value-empty', name);
    else if (key === 'source') source = bare(value);
    else if (key === 'bad' || key === 'good') readExample(key, value, source, at, block.examples);
    // «предложение: 30 слов» says in its key what is counted in.
    else if (key === 'scope') readDemand('limit', `${name} ${value}`, block, say);
    else readDemand(key, value, block, say);
  }
  const size = block.bans.length + block.renderings.length + block.limits.length;
  if (size > mostEntries) problems.push({ code: 'too-many', subject: String(size), line });
  if (size === 0 && problems.length === 0)
    problems.push({ code: 'nothing-asked', subject: '', line });
  return { block, problems };
}

function readDemand(
  key: Exclude<Key, 'source' | 'bad' | 'good' | 'scope'>,
  value: string,
  block: BlockText,
  say: (code: BlockProblemCode, subject: string) => void,
): void {
  if (key === 'severity') {
    const found = severities.find(([, pattern]) => pattern.test(bare(value)))?.[0];
    if (found) block.severity = found;
    else say('severity-unclear', value);
  } else if (key === 'limit') {
    const limit = readLimit(value);
    if (limit) block.limits.push(limit);
    else say('limit-unclear', value);
  } else if (key === 'only' || key === 'unless') {
    const words = divide(value);
    const odd = words.find((word) => !hasCyrillic(word));
    if (odd !== undefined) say('not-russian', odd);
    else block[key === 'only' ? 'onlyIf' : 'unless'].push(...words);
  } else if (key === 'forbid') readBans(value, block, say);
  else readRenderings(value, block, say);
}

function readBans(
  value: string,
  block: BlockText,
  say: (code: BlockProblemCode, subject: string) => void,
): void {
  const [left = '', right] = value.split(arrow);
  const replacement = right === undefined ? undefined : bare(right);
  const phrases = divide(left);
  if (phrases.length === 0) say('value-empty', value);
  for (const phrase of phrases) {
    if (phrase.length > longestPhrase) say('too-long', phrase);
    else if (!hasLatin(phrase) || hasCyrillic(phrase) || unusual.test(phrase))
      say('not-english', phrase);
    else if (replacement === '') say('value-empty', value);
    else if (replacement !== undefined && hasCyrillic(replacement)) say('not-english', replacement);
    else if (replacement?.toLowerCase() === phrase.toLowerCase())
      say('replacement-forbidden', replacement);
    else block.bans.push({ phrase, ...(replacement === undefined ? {} : { replacement }) });
  }
}

function readRenderings(
  value: string,
  block: BlockText,
  say: (code: BlockProblemCode, subject: string) => void,
): void {
  const parts = value.split(arrow);
  if (parts.length !== 2) {
    say('no-arrow', value);
    return;
  }
  const sources = divide(parts[0] as string);
  const targets = divide(parts[1] as string);
  const odd = sources.find((word) => !hasCyrillic(word));
  const wrong = targets.find((word) => !hasLatin(word) || hasCyrillic(word));
  if (odd !== undefined) say('not-russian', odd);
  else if (wrong !== undefined) say('not-english', wrong);
  else if (sources.length === 0 || targets.length === 0) say('value-empty', value);
  else
    for (const source of sources)
      for (const target of targets) block.renderings.push({ source, target });
}

/** `bad: … → …` holds both; a `good:` alone is a near miss that must stay untouched. */
function readExample(
  key: 'bad' | 'good',
  value: string,
  source: string | undefined,
  line: number,
  examples: GivenExample[],
): void {
  const from = source === undefined ? {} : { source };
  const [first = '', ...rest] = value.split(/\s+(?:→|⇒|->|=>)\s+/).map(bare);
  const isOwnSource = hasCyrillic(first) && rest.length > 0;
  const given = isOwnSource ? { source: first } : from;
  const told = isOwnSource ? rest : [first, ...rest];
  const [bad, good] = key === 'bad' ? told : [undefined, told[0]];
  if (bad) examples.push({ ...given, target: bad, isRight: false, line });
  if (good) examples.push({ ...given, target: good, isRight: true, line });
}

/** The entries of a list: `a, b; c`; what stands in « » or ` ` keeps its commas. */
function divide(text: string): string[] {
  return (text.match(/«[^»]*»|"[^"]*"|“[^”]*”|`[^`]*`|[^,;|/«"“`]+/gu) ?? [])
    .map(bare)
    .filter(Boolean);
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^(?:«(.*)»|"(.*)"|“(.*)”|`(.*)`)$/su, '$1$2$3$4')
    .trim();
}
