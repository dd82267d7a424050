/** The words of numbers, each with what it says; `a` and `an` say one only where something is counted. */
const values: Record<string, number> = {
  ...valued('one two three four five six seven eight nine ten eleven twelve', 1),
  ...valued('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...valued('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...valued('один два три четыре пять шесть семь восемь девять десять', 1),
  ...valued('одного двух трёх четырёх пяти шести семи восьми девяти десяти', 1),
  ...valued('одно две трех четырех', 1),
  ...valued('одиннадцать двенадцать тринадцать четырнадцать пятнадцать', 11),
  ...valued('одиннадцати двенадцати тринадцати четырнадцати пятнадцати', 11),
  ...valued('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 20, 10),
  ...valued('двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти', 20, 10),
  ...valued('сто двести триста четыреста пятьсот', 100, 100),
  ...valued('ста двухсот трёхсот четырёхсот пятисот', 100, 100),
  ...valued('одна', 1),
  ...valued('одним', 1),
  single: 1,
  a: 1,
  an: 1,
  девяноста: 90,
  трехсот: 300,
  четырехсот: 400,
};

/** What multiplies the number before it. */
const scales: Record<string, number> = { hundred: 100, dozen: 12 };

/** Words in order: the first says `first`, each next one `step` more. */
function valued(words: string, first: number, step = 1): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, first + at * step]));
}

const either = (words: readonly string[]) =>
  words
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length)
    .join('|');
const word = either(Object.keys(values));
const scaled = `(?:an?|${word})[ -](?:${either(Object.keys(scales))})|${either(Object.keys(scales))}`;

/** A pattern of a count in digits or words: `250`, `two hundred and fifty`, «сто двадцать». */
export const count = `(?:\\d{1,3}[,.\u00a0 ]?\\d{3}|\\d{1,4}|(?:(?:${scaled})(?: and)?|${word})(?:[ -](?:${word})){0,2})`;

/** The number a count says. */
export function readCount(text: string): number | undefined {
  const told = text.toLowerCase().trim();
  if (/^\d[\d,.\u00a0 ]*$/.test(told)) return Number(told.replace(/\D/g, ''));
  let sum: number | undefined;
  for (const one of told.split(/[\s-]+/)) {
    const scale = scales[one];
    const value = values[one];
    if (scale !== undefined) sum = (sum ?? 1) * scale;
    else if (value !== undefined) sum = (sum ?? 0) + value;
    else if (one !== 'and') return undefined;
  }
  return sum;
}
