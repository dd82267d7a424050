import { splitSentences } from '../../text/sentences.ts';
import type { Demand, DemandState } from '../demand.ts';
import { checkFormat } from './check-format.ts';
import { findAtEnd, findAtStart, findWord, isStrict } from './check-literal.ts';
import { checkSend } from './check-send.ts';
import type { Checkable, Checked, CheckedDemand, Field, Found } from './checked.ts';
import { isTranslated } from './is-translated.ts';

/** How each demand stands in the final English of the fields. */
export function checkDemands(
  demands: readonly Demand[],
  fields: readonly Field[],
): CheckedDemand[] {
  return demands.map((demand) => ({ demand, ...checkOne(demand, fields) }));
}

/** How a demand stands before anything is written. */
export function firstState(demand: Checkable): DemandState {
  return checkOne(demand, []).state;
}

function checkOne(demand: Checkable, fields: readonly Field[]): Checked {
  const letter = fields.find(({ name }) => name.toLowerCase() === 'cover letter') ?? {
    name: 'cover letter',
    text: '',
  };
  switch (demand.kind) {
    case 'start-with':
      return located(demand, letter, (text, value) => findAtStart(text, value, isStrict(demand)));
    case 'end-with':
      return located(demand, letter, (text, value) => findAtEnd(text, value, isStrict(demand)));
    case 'subject':
      return located(demand, letter, (text, value) => inFirstLine(text, value, isStrict(demand)));
    case 'include':
      return checkInclude(demand, letter, fields);
    case 'avoid':
    case 'if-ai':
      return checkAbsent(demand, fields);
    case 'answer':
      return checkAnswer(demand, fields);
    case 'send':
      return checkSend(demand, fields);
    case 'format':
      return checkFormat(demand, letter);
    default:
      return { state: 'yours' };
  }
}

const valuesOf = ({ value, otherValues = [] }: Checkable) =>
  value === undefined ? [] : [value, ...otherValues];

function located(
  demand: Checkable,
  field: Field,
  find: (text: string, value: string) => Found,
): Checked {
  const values = valuesOf(demand);
  if (values.length === 0) return { state: 'yours' };
  for (const value of values) {
    const at = find(field.text, value);
    if (at) return { state: 'met', at: { field: field.name, ...at } };
  }
  return { state: isTranslated(demand, field.text) ? 'yours' : 'not met' };
}

function inFirstLine(text: string, value: string, strict: boolean): Found {
  const lead = text.length - text.trimStart().length;
  const line = text.slice(lead).split('\n', 1)[0] ?? '';
  const at = findWord(line, value, strict);
  return at && { start: at.start + lead, end: at.end + lead };
}

function checkInclude(demand: Checkable, letter: Field, fields: readonly Field[]): Checked {
  const strict = isStrict(demand);
  const checked = located(demand, letter, (text, value) => {
    const part = partOf(text, demand.quote);
    const at = part && findWord(text.slice(part.start, part.end), value, strict);
    return part && at && { start: at.start + part.start, end: at.end + part.start };
  });
  if (checked.state !== 'not met') return checked;
  const isElsewhere = fields.some(
    (field) =>
      field !== letter && valuesOf(demand).some((value) => findWord(field.text, value, strict)),
  );
  return isElsewhere ? { state: 'yours' } : checked;
}

const lineNames: [RegExp, number][] = [
  [/\b(?:first|1st|opening|top) line\b|первой строк/iu, 0],
  [/\b(?:second|2nd) line\b|\bline (?:two|2)\b|второй строк|2-й строк/iu, 1],
  [/\b(?:third|3rd) line\b|\bline (?:three|3)\b|третьей строк|3-й строк/iu, 2],
];

/** The line or sentence in which the value shall stand. */
function partOf(text: string, quote: string): Found {
  const filled = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  for (const [pattern, number] of lineNames) if (pattern.test(quote)) return filled[number];
  if (/\blast line\b|последней строк/iu.test(quote)) return filled.at(-1);
  const first = filled[0];
  if (/\b(?:first|1st|opening) sentence\b|первом предложени/iu.test(quote) && first) {
    const [sentence] = splitSentences(text.slice(first.start, first.end));
    return sentence && { start: sentence.start + first.start, end: sentence.end + first.start };
  }
  if (/\blast sentence\b|последнем предложени/iu.test(quote)) {
    const last = filled.at(-1);
    const sentence = last && splitSentences(text.slice(last.start, last.end)).at(-1);
    return (
      last && sentence && { start: sentence.start + last.start, end: sentence.end + last.start }
    );
  }
  return { start: 0, end: text.length };
}

function checkAbsent(demand: Checkable, fields: readonly Field[]): Checked {
  const values = valuesOf(demand);
  if (values.length === 0) return { state: 'yours' };
  for (const field of fields)
    for (const value of values) {
      const at = findWord(field.text, value, isStrict(demand));
      if (at) return { state: 'not met', at: { field: field.name, ...at } };
    }
  return { state: 'met' };
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

function checkAnswer(demand: Checkable, fields: readonly Field[]): Checked {
  const values = valuesOf(demand).flatMap((value) => {
    const number = Number(value);
    if (/^\d{1,3}(?:[,.\u00a0 ]\d{3})+$/u.test(value)) return [value, value.replace(/\D/g, '')];
    if (!/^\d+$/.test(value)) return [value];
    if (number >= 1000) return [value, number.toLocaleString('en-US')];
    const ten = [
      '',
      '',
      'twenty',
      'thirty',
      'forty',
      'fifty',
      'sixty',
      'seventy',
      'eighty',
      'ninety',
    ];
    const word =
      small[number] ??
      (number < 100 ? `${ten[Math.floor(number / 10)]} ${small[number % 10]}` : undefined);
    return word ? [value, number % 10 === 0 ? word.replace(' zero', '') : word] : [value];
  });
  if (values.length === 0) return { state: 'yours' };
  for (const field of fields)
    for (const value of values) {
      const at = findWord(field.text, value, false) ?? findStem(field.text, value);
      if (at) return { state: 'met', at: { field: field.name, ...at } };
    }
  return { state: 'not met' };
}

/** `GPL` inside `GPL-3`, `rye` in `rye bread`: found as words; a name may carry an ending as well. */
function findStem(text: string, value: string): Found {
  return findWord(text.replace(/['’]s\b/g, '  '), value, false);
}
