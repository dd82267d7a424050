import type { Pattern } from '../words/caseless.ts';
import { count, readCount } from '../words/counts.ts';
import { type FormatCue, formats } from '../words/formats.ts';
import { words } from '../words/word-pattern.ts';

const numberIn = words(count);

/** `At least 300 words`, `not under five sentences`: the letter shall be no shorter. */
const least = words(
  `at least|(?:a )?minimum(?: of)?|min\\.?|(?:no|not|never|isn't|aren't)(?: be)? (?:(?:less|fewer|shorter) than|under|below)|or (?:more|longer)|and up|upwards|не (?:менее|меньше|короче)|минимум|хотя бы|от`,
);

/** `Limit yourself to six sentences`: said before the number. */
const limit = words(`limit(?:ed)?|maximum|max\\.?|at most|up to|no more than|within`);

/** What the form is, with its number or language; nothing where it cannot be told. */
export function formatValue(
  { value, counted }: FormatCue,
  found: string,
  before: string,
  rest: string,
): string | undefined {
  if (value === 'language') {
    const language =
      /english|russian|german|deutsch|french|français|español|spanish|dutch|italian|polish|portuguese|swedish|danish|norwegian|finnish|czech|ukrainian|turkish|arabic|hebrew|chinese|japanese|korean|greek|hungarian|romanian/i.exec(
        found,
      )?.[0];
    if (language) return `language:${language[0]?.toUpperCase()}${language.slice(1).toLowerCase()}`;
    const russian: [RegExp, string][] = [
      [/англ/i, 'English'],
      [/русск/i, 'Russian'],
      [/немец/i, 'German'],
      [/франц/i, 'French'],
      [/испан/i, 'Spanish'],
      [/украин/i, 'Ukrainian'],
    ];
    const name = russian.find(([pattern]) => pattern.test(found))?.[1];
    return name && `language:${name}`;
  }
  if (!counted) return value;
  const number = readCount(numberIn.exec(found)?.[0] ?? '');
  if (number === undefined || (value === 'bullets' && number > 30)) return undefined;
  const isLimit =
    /max|at most|below|under|up to|enough|plenty|more(?! no less)|less|fewer|within|longer|до|не |максимум|короче|limit|shorter|tops|that's/iu.test(
      `${limit.exec(before.slice(-24))?.[0] ?? ''} ${found} ${rest.slice(found.length, found.length + 24)}`,
    );
  const isLeast = least.test(
    `${before.slice(-24)}${found} ${rest.slice(found.length, found.length + 12)}`,
  );
  if (isLeast && !/^no-links/.test(value)) return `min-${value.replace('max-', '')}:${number}`;
  if (
    (value === 'lines' && isLimit) ||
    (value === 'bullets' && /^(?:max|at most|up to|no)/iu.test(found))
  )
    return `max-${value}:${number}`;
  if (value === 'max-sentences' && !isLimit) return `sentences:${number}`;
  return `${value}:${number}`;
}

/** Words that name a form by themselves, in a text that is known to tell of one; `#` stands for its number. */
const named: [string, Pattern][] = [
  [
    'no-links:#',
    words(`(?:more than|over|больше|более) (?:${count}) (?:links?|urls?|ссыл\\p{L}+)`),
  ],
  ['bullets:#', words(`bullets?(?: points?)?|bulleted|буллет\\p{L}*`)],
  ['headings', words(`(?:sub)?headings?|(?:под)?заголовк\\p{L}+`)],
  ['table', words(`tables?|таблиц\\p{L}*`)],
  ['numbered', words(`numbered|numbers? (?:before|in front of)|пронумеру\\p{L}*|по номерам`)],
  ['no-emoji', words(`emojis?|smileys?|эмодзи|смайл\\p{L}*`)],
  ['no-attachments', words(`attachments?|files?|вложени\\p{L}*|файл\\p{L}*`)],
  ['no-links', words(`links?|urls?|ссыл\\p{L}+`)],
  ['voice', words(`voice|audio|голосов\\p{L}+|аудио`)],
  ['video', words(`video|looms?|видео`)],
  ['pdf', words(`pdf`)],
  ['short', words(`short|brief(?:ly)?|concise|коротк\\p{L}+|кратк\\p{L}+`)],
];

/** What form a text tells of that is known to tell of one. */
export function formatIn(text: string): string | undefined {
  for (const cue of formats) {
    const found = cue.pattern.exec(text);
    const value =
      found && formatValue(cue, found[0], text.slice(0, found.index), text.slice(found.index));
    if (value) return value;
  }
  const [value] = named.find(([, pattern]) => pattern.test(text)) ?? [];
  const number = readCount(numberIn.exec(text)?.[0] ?? '');
  return value?.replace(/:#/, number === undefined ? '' : `:${number}`);
}
