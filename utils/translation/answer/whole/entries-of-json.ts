import type { AskedLine } from '../../engine.ts';
import type { Entry } from './entries.ts';
import { parseLooseJson } from './parse-loose-json.ts';

const numberName =
  /^(?:n|no|nr|num|number|id|idx|index|i|line|line_?(?:no|nr|num|number|id|index)|key)$/i;
const sourceName = /source|original|russian|^(?:ru|src|input|from)$/i;
const textName =
  /^(?:text|t|translation|translated\w*|english|en|eng|target|output|content|value|result|to)$/i;

/** The lines of an answer in JSON, whatever its frame: a list or a map, with other names, encoded twice. */
export function entriesOfJson(text: string, asked: AskedLine[]): Entry[] | undefined {
  const sources = new Set(asked.map(({ source }) => source.trim()));
  return entriesOf(parseLooseJson(text), sources, 0);
}

function entriesOf(value: unknown, sources: Set<string>, depth: number): Entry[] | undefined {
  if (depth > 4) return undefined;
  if (typeof value === 'string')
    return /^\s*[[{]/.test(value)
      ? entriesOf(parseLooseJson(value), sources, depth + 1)
      : undefined;
  if (Array.isArray(value)) return ofList(value, sources);
  if (typeof value !== 'object' || value === null) return undefined;
  const named = Object.entries(value);
  const numbered = named.filter(([name]) => numberIn(name) !== undefined);
  if (numbered.length > 0 && numbered.length === named.length) return ofMap(named, sources);
  const single = entryOf(value, sources);
  if (single?.number !== undefined) return [single];
  // Of what stands in the frame exactly one may be the lines.
  const found = named.flatMap(([, each]) => {
    const entries = entriesOf(each, sources, depth + 1);
    return entries && entries.length > 0 ? [entries] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function ofList(values: unknown[], sources: Set<string>): Entry[] | undefined {
  const entries = values.map((value): Entry | undefined => {
    if (typeof value === 'string') return { text: value };
    if (Array.isArray(value)) {
      const [name, text] = value;
      const number = numberIn(name);
      return value.length === 2 && number !== undefined && typeof text === 'string'
        ? { number, text }
        : undefined;
    }
    return typeof value === 'object' && value !== null ? entryOf(value, sources) : undefined;
  });
  return entries.length > 0 && entries.every((each) => each !== undefined)
    ? (entries as Entry[])
    : undefined;
}

function ofMap(named: [string, unknown][], sources: Set<string>): Entry[] | undefined {
  const entries = named.map(([name, value]): Entry | undefined => {
    const text =
      typeof value === 'string'
        ? value
        : typeof value === 'object' && value !== null
          ? entryOf(value, sources)?.text
          : undefined;
    const number = numberIn(name);
    return text === undefined || number === undefined ? undefined : { number, text };
  });
  return entries.every((each) => each !== undefined) ? (entries as Entry[]) : undefined;
}

/** One line as an object: its number under any name, its text where only one can be meant. */
function entryOf(value: object, sources: Set<string>): Entry | undefined {
  const fields = Object.entries(value);
  const numbers = fields.filter(([, each]) => numberIn(each) !== undefined);
  const named = numbers.filter(([name]) => numberName.test(name));
  const [chosen] = named.length > 0 ? named : numbers;
  if (numbers.length > 1 && named.length !== 1) return undefined;
  const texts = fields.filter(
    ([name, each]) =>
      typeof each === 'string' &&
      name !== chosen?.[0] &&
      !sourceName.test(name) &&
      !sources.has(each.trim()),
  );
  const meant = texts.length > 1 ? texts.filter(([name]) => textName.test(name)) : texts;
  if (meant.length !== 1) return undefined;
  const number = numberIn(chosen?.[1]);
  return { text: String(meant[0]?.[1]), ...(number === undefined ? {} : { number }) };
}

function numberIn(value: unknown): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 24) return undefined;
  const found = /^(?:line|строка|n|#|№|\[)?\s*(\d{1,6})\s*[\].):]?$/i.exec(text.trim());
  return found ? Number(found[1]) : undefined;
}
