import type { Limit } from '../own-check.ts';
import type { BlockText } from './read-block.ts';

type Tongue = 'ru' | 'en';

const names = {
  ru: {
    forbid: 'запрет',
    render: 'перевод',
    limit: 'предел',
    only: 'если',
    unless: 'кроме',
    severity: 'строгость',
    source: 'F',
    bad: 'плохо',
    good: 'хорошо',
    error: 'ошибка',
    warning: 'предупреждение',
    off: 'выключено',
  },
  en: {
    forbid: 'forbid',
    render: 'render',
    limit: 'limit',
    only: 'only if',
    unless: 'unless',
    severity: 'severity',
    source: 'F',
    bad: 'bad',
    good: 'good',
    error: 'error',
    warning: 'warning',
    off: 'off',
  },
};
const units = {
  ru: { words: 'слов', characters: 'знаков', sentences: 'предложений' },
  en: { words: 'words', characters: 'characters', sentences: 'sentences' },
};
const scopes = {
  ru: { sentence: 'в предложении', line: 'в строке', point: 'в пункте' },
  en: { sentence: 'in a sentence', line: 'in a line', point: 'in a point' },
};

/** The lines of a block: what `readBlock` reads back as the same. */
export function printBlock(block: BlockText, tongue: Tongue = 'ru'): string {
  const name = names[tongue];
  const { bans, renderings, limits, onlyIf, unless, severity, examples } = block;
  const lines = [
    ...gather(bans.map(({ phrase, replacement }) => [phrase, replacement] as const)).map(
      ([replacement, phrases]) =>
        `${name.forbid}: ${phrases.map(item).join(', ')}${replacement === undefined ? '' : ` → ${item(replacement)}`}`,
    ),
    ...renderings.map(({ source, target }) => `${name.render}: ${item(source)} → ${item(target)}`),
    ...limits.map((limit) => `${name.limit}: ${printLimit(limit, tongue)}`),
    onlyIf.length > 0 && `${name.only}: ${onlyIf.map(item).join(', ')}`,
    unless.length > 0 && `${name.unless}: ${unless.map(item).join(', ')}`,
    severity && `${name.severity}: ${name[severity]}`,
  ].filter((line) => typeof line === 'string');
  let source: string | undefined;
  for (const example of examples) {
    if (example.source !== source && example.source !== undefined)
      lines.push(`${name.source}: ${oneLine(example.source)}`);
    source = example.source ?? source;
    lines.push(`${example.isRight ? name.good : name.bad}: ${oneLine(example.target)}`);
  }
  return lines.join('\n');
}

function printLimit({ most, of, phrase = '', in: place }: Limit, tongue: Tongue): string {
  const what = of === 'phrase' ? `«${phrase}»` : units[tongue][of];
  return `${most} ${what} ${scopes[tongue][place]}`;
}

/** The phrases of each replacement, in their order. */
function gather(
  bans: readonly (readonly [string, string | undefined])[],
): [string | undefined, string[]][] {
  const groups = new Map<string | undefined, string[]>();
  for (const [phrase, replacement] of bans)
    groups.set(replacement, [...(groups.get(replacement) ?? []), phrase]);
  return [...groups];
}

/** An entry of a list; between « » where it holds what divides a list. */
function item(text: string): string {
  return /[,;|/]/.test(text) ? `«${text}»` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
