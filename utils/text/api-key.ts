/** Names that are surely no part of a key: `OPENAI_API_KEY`, `x-api-key`, `Authorization`. */
const NAME = String.raw`(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[\w.-]*(?:key|token|secret|authorization)[\w.-]*)`;
const QUOTE = String.raw`[\\"'\x60«»“”„‘’‹›<>{}]`;

/** What stands around keys where they are copied from: shells, `.env`, JSON, YAML, headers, prose. */
const around = [
  /^\s+|[\s;,]+$/g,
  /(?:\\[nr])+$/,
  new RegExp(`^${QUOTE}+|${QUOTE}+$`, 'g'),
  /\s+(?:#|\/\/).*$/,
  /^(?:export|set|setx|const|let|var|-H|--header)\s+/i,
  /^\$env:/i,
  // A sign of equality at the end belongs to a key in base64.
  new RegExp(`^(?:${NAME}|[A-Z]+)${QUOTE}*\\s*=\\s*(?=[^\\s=])`, 'i'),
  // Some keys are two parts with a colon: a name has a blank or a quote after it.
  new RegExp(`^${NAME}${QUOTE}*\\s*:(?:\\s+|(?=${QUOTE}))`, 'i'),
  /^(?:Bearer|Api-Key)\s+/i,
];

/** The key in what was pasted, without what is surely none of it; all blanks and unseen signs go. */
export function cleanKey(pasted: string): string {
  let key = oneOf(pasted.replace(/\p{Cf}/gu, ''));
  for (let former = ''; former !== key; ) {
    former = key;
    for (const pattern of around) key = key.replace(pattern, '');
  }
  return key.replace(/[\s\p{Cc}]+/gu, '');
}

/** Of several lines of an `.env` the first that is a key: joined they would be none. */
function oneOf(pasted: string): string {
  const lines = pasted.split(/[\r\n]+/).filter((line) => /^\s*(?:export\s+)?\w+\s*=/.test(line));
  if (lines.length < 2) return pasted;
  const named = lines.find((line) => /^[^=]*(?:key|token|secret)[^=]*=/i.test(line));
  return named ?? lines[0] ?? pasted;
}

/** A sign that no key has, with its place from 1. */
export interface ForeignSign {
  at: number;
  sign: string;
  script: 'cyrillic' | 'greek' | 'other';
}

/** The first sign of a cleaned key that cannot be in one: a header carries no more than ASCII. */
export function foreignSign(key: string): ForeignSign | undefined {
  const signs = [...key];
  const index = signs.findIndex((sign) => !/^[!-~]$/.test(sign));
  const sign = signs[index];
  if (sign === undefined) return undefined;
  const script = /\p{Script=Cyrillic}/u.test(sign)
    ? 'cyrillic'
    : /\p{Script=Greek}/u.test(sign)
      ? 'greek'
      : 'other';
  return { at: index + 1, sign, script };
}
