import type { Example, Rule } from '../style/rule.ts';

/** What of the rules the default T.md is printed from. */
export type TaskRule = Pick<Rule, 'id' | 'title' | 'instruction' | 'anyPair' | 'examples'>;

/** Two BCP 47 tags: `ru`, `en`. */
export interface LanguagePair {
  source: string;
  target: string;
}

export interface TaskOptions {
  rules: readonly TaskRule[];
  /** Russian → English where absent. */
  pair?: LanguagePair;
  /** Ids of rules that are switched off. */
  off?: readonly string[];
}

const RUSSIAN_TO_ENGLISH: LanguagePair = { source: 'ru', target: 'en' };

const HEAD = `# 2.
## 2.1.
\`D\` ≔ (мой ответ \`ꆜ\`)

## 2.2.
Содержание \`D\`:
~~~markdown
~~~

# 3.
## 3.1.
\`D2\` ≔ (начальная часть \`D\`, переведённая с \`L_SOURCE\` на \`L_TARGET\`)

## 3.2.
Содержание \`D2\`:
~~~markdown
~~~

# 4.
## 4.1.
\`F\` ≔ (фрагмент \`D\`)

## 4.2.
Содержание \`F\`:
~~~markdown
~~~`;

/** What §5 says where the rule of that number is switched off. */
const TASK = 'Переведи `F` с `L_SOURCE` на `L_TARGET`, с учётом `D`, `D2` и `᛭O`.';

/**
 * Prints the default T.md from the rules: §1 the languages, §2-§4 D, D2 and F (as empty slots), §5
 * the task, §6-§7 the rules under their own numbers, each with the examples that teach it. A rule that is switched off
 * is left out; for another pair than Russian → English only those remain that hold for
 * any language.
 */
export function defaultT({ rules, pair = RUSSIAN_TO_ENGLISH, off = [] }: TaskOptions): string {
  const told = rules.filter(
    (rule) => !off.includes(rule.id) && (isDefaultPair(pair) || rule.anyPair),
  );
  const task = told.find((rule) => rule.id === '5');
  const parts = [
    `# 1.\n## 1.1.\n${definition('L_SOURCE', pair.source)}\n\n## 1.2.\n${definition('L_TARGET', pair.target)}`,
    HEAD,
    `# 5. \`᛭T\`\n${task ? rulesText(task) : TASK}`,
    ...chapter(told, '6', 'Правила перевода / Общие'),
    ...chapter(told, '7', `Правила перевода / На ${languageName(pair.target, 'accusative')}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * Puts the pair into the definitions of `L_SOURCE` and `L_TARGET` of a T.md that is not for it.
 * Russian → English leaves the text as it is.
 */
export function withPair(text: string, pair: LanguagePair): string {
  if (isDefaultPair(pair)) return text;
  return text
    .replace(/^`L_SOURCE`[^\S\n]*≔[^\S\n]*\([^)\n]*\)/m, () => definition('L_SOURCE', pair.source))
    .replace(/^`L_TARGET`[^\S\n]*≔[^\S\n]*\([^)\n]*\)/m, () => definition('L_TARGET', pair.target));
}

function isDefaultPair({ source, target }: LanguagePair): boolean {
  return source === RUSSIAN_TO_ENGLISH.source && target === RUSSIAN_TO_ENGLISH.target;
}

function definition(name: string, language: string): string {
  return `\`${name}\` ≔ (${languageName(language)})`;
}

/** The name of a language in Russian: «Русский язык»; for «на …» in lower case. */
function languageName(tag: string, form?: 'accusative'): string {
  if (tag === 'en') return form ? 'английский язык' : 'English';
  const name = russianName(tag);
  if (!name.endsWith('ий')) return name;
  const full = `${name} язык`;
  return form ? full : full.charAt(0).toUpperCase() + full.slice(1);
}

function russianName(tag: string): string {
  try {
    return new Intl.DisplayNames(['ru'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function chapter(rules: TaskRule[], number: string, title: string): string[] {
  const own = rules.filter((rule) => rule.id.startsWith(`${number}.`));
  return own.length === 0 ? [] : [`# ${number}. ${title}\n${own.map(printRule).join('\n\n')}`];
}

function printRule(rule: TaskRule): string {
  return `## ${rule.id}. ${rule.title.ru}\n${rulesText(rule)}`;
}

function rulesText(rule: TaskRule): string {
  return [rule.instruction.trim(), ...examplesText(rule.examples)].join('\n');
}

/** The examples that are told, the right and the wrong English of one source together. */
function examplesText(examples: readonly Example[]): string[] {
  const marked = examples.filter(({ author, taught }) => author || taught);
  const told = marked.length > 0 ? marked : examples.filter(({ good }) => good).slice(0, 1);
  const bySource = new Map<string, Example[]>();
  for (const one of told) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  const texts = [...bySource.values()].map(printExample);
  return texts.length === 0 ? [] : [`~~~text\n${texts.join('\n\n')}\n~~~`];
}

function printExample(examples: readonly Example[]): string {
  const [{ source, translated = [] }] = examples as [Example];
  const isRight = ({ finds }: Example) => finds.length === 0;
  const right = examples.flatMap((one) => (isRight(one) ? one.target : (one.good ?? [])));
  const wrong = examples.filter((one) => !isRight(one)).map(({ target }) => target);
  return [
    ...translated.flatMap((line) => [`D: ${line.source}`, `D2: ${line.target}`]),
    `F: ${source}`,
    ...[...new Set(right)].map((text) => `Правильно: ${text}`),
    ...[...new Set(wrong)].map((text) => `Неправильно: ${text}`),
  ].join('\n');
}
