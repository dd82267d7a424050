// Every case form of the Russian number words, with ё folded to е. No kept library reads them.

/** A word of a number: how it joins with the words beside it is told by its type. */
export interface Part {
  value: number;
  type: 'small' | 'tens' | 'hundreds' | 'scale' | 'half';
  isOrdinal?: true;
  /** «оба», «семью»: a number that may go unanswered. */
  isOptional?: true;
  /** «тысячи», «сотни»: many, unless a number stands before. */
  isVague?: true;
}

export const russianParts = new Map<string, Part>();

function put(forms: string, part: Part): void {
  for (const form of forms.split(' ')) russianParts.set(form, part);
}

const small: [number, string][] = [
  [0, 'ноль нуль ноля нуля нолю нулю нолем нулем ноле нуле'],
  [2, 'два две двух двум двумя двое двоих двоим двоими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым четверыми'],
  [5, 'пять пяти пятью пятеро пятерых пятерым пятерыми'],
  [6, 'шесть шести шестью шестеро шестерых шестерым'],
  [7, 'семь семи семеро семерых семерым'],
  [8, 'восемь восьми восемью восьмью восьмеро восьмерых'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью десятеро'],
];
// «с нуля» is `from scratch`, «первый» is `initial`: they may go without a number.
for (const [value, forms] of small)
  put(forms, { value, type: 'small', ...(value === 0 && { isOptional: true as const }) });
put('один одна одно одни одного одной одних одному одним одну одною одними одном', {
  value: 1,
  type: 'small',
  isOptional: true,
});
// «семью» is «семья» too; «оба» is `both` or nothing at all.
put('семью', { value: 7, type: 'small', isOptional: true });
// A mark or a set of so many: «не ниже четвёрки».
for (const [value, stem] of [
  [2, 'двойк'],
  [3, 'тройк'],
  [4, 'четверк'],
  [5, 'пятерк'],
] as const)
  put(['а', 'и', 'е', 'у', 'ой'].map((ending) => stem + ending).join(' '), {
    value,
    type: 'small',
    isOptional: true,
  });
put('оба обе обоих обеих обоим обеим обоими обеими', {
  value: 2,
  type: 'small',
  isOptional: true,
});
const teens =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат';
for (const [at, stem] of teens.split(' ').entries())
  put(`${stem}ь ${stem}и ${stem}ью`, { value: 11 + at, type: 'small' });
put('двадцать двадцати двадцатью', { value: 20, type: 'tens' });
put('тридцать тридцати тридцатью', { value: 30, type: 'tens' });
put('сорок сорока', { value: 40, type: 'tens' });
for (const [value, stem] of [
  [50, 'пят'],
  [60, 'шест'],
  [70, 'сем'],
  [80, 'восем'],
] as const) {
  const oblique = value === 80 ? 'восьм' : stem;
  put(`${stem}ьдесят ${oblique}идесяти ${stem}ьюдесятью ${oblique}ьюдесятью`, {
    value,
    type: 'tens',
  });
}
put('девяносто девяноста', { value: 90, type: 'tens' });
put('сто ста', { value: 100, type: 'hundreds' });
put('двести двухсот двумстам двумястами двухстах', { value: 200, type: 'hundreds' });
put('триста трехсот тремстам тремястами трехстах', { value: 300, type: 'hundreds' });
put('четыреста четырехсот четыремстам четырьмястами четырехстах', { value: 400, type: 'hundreds' });
for (const [value, stem, oblique] of [
  [500, 'пять', 'пяти'],
  [600, 'шесть', 'шести'],
  [700, 'семь', 'семи'],
  [800, 'восемь', 'восьми'],
  [900, 'девять', 'девяти'],
] as const)
  put(`${stem}сот ${oblique}сот ${oblique}стам ${stem}юстами ${oblique}стах`, {
    value,
    type: 'hundreds',
  });
put('полтора полторы полутора', { value: 1.5, type: 'half' });
put('полтораста полутораста', { value: 150, type: 'hundreds' });
put('полсотни', { value: 50, type: 'tens' });
put('полдюжины', { value: 6, type: 'small' });
put('дюжина дюжины дюжину дюжиной дюжине дюжин', { value: 12, type: 'scale' });
put('десяток десятка десятку десятком десятке десятков', { value: 10, type: 'scale' });
put('сотня сотню сотней сотне сотен', { value: 100, type: 'scale' });
put('тысяча тысячу тысячей тысячею тысяче', { value: 1e3, type: 'scale' });
put('миллион миллиона миллиону миллионом миллионе млн', { value: 1e6, type: 'scale' });
put('миллиард миллиарда миллиарду миллиардом миллиарде млрд', { value: 1e9, type: 'scale' });
put('триллион триллиона триллиону триллионом трлн', { value: 1e12, type: 'scale' });
put('тыс', { value: 1e3, type: 'scale' });
for (const [value, forms] of [
  [10, 'десятки десятков десяткам десятками десятках'],
  [12, 'дюжинами дюжинам'],
  [100, 'сотни сотен сотням сотнями сотнях'],
  [1e3, 'тысячи тысяч тысячам тысячами тысячах'],
  [1e6, 'миллионы миллионов миллионам миллионами миллионах'],
  [1e9, 'миллиарды миллиардов миллиардам миллиардами'],
] as const)
  put(forms, { value, type: 'scale', isVague: true });
for (const [word, value] of [
  ['полмиллиона', 5e5],
  ['полтысячи', 500],
  ['полмиллиарда', 5e8],
] as const)
  put(word, { value, type: 'small' });

const adjective = 'ый ий ой ая ое ые ого ому ым ом ую ой ою ых ыми'.split(' ');
const ordinals: [number, string][] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  ...teens.split(' ').map((stem, at): [number, string] => [11 + at, stem]),
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [200, 'двухсот'],
  [300, 'трехсот'],
  [500, 'пятисот'],
  [1000, 'тысячн'],
  [2000, 'двухтысячн'],
  [1e6, 'миллионн'],
];
for (const [value, stem] of ordinals) {
  const type = value < 20 ? 'small' : value < 100 ? 'tens' : 'hundreds';
  for (const ending of adjective)
    if (!russianParts.has(stem + ending))
      russianParts.set(stem + ending, {
        value,
        type,
        isOrdinal: true,
        ...(value === 1 && { isOptional: true as const }),
      });
}
for (const ending of 'ий ья ье ьи ьего ьему ьим ьем ью ьей ьих ьими'.split(' '))
  russianParts.set(`трет${ending}`, { value: 3, type: 'small', isOrdinal: true });

/** Words that are a part of a whole or a multiple by themselves. */
export const russianShares = new Map<string, { value: number; kind: 'part' | 'times' }>();
for (const [value, forms] of [
  [1 / 3, 'треть трети третей третями'],
  [1 / 4, 'четверть четверти четвертью четвертей четвертями'],
  [1 / 2, 'половина половины половине половину половиной'],
] as const)
  for (const form of forms.split(' ')) russianShares.set(form, { value, kind: 'part' });
for (const [value, forms] of [
  [2, 'вдвое дважды'],
  [3, 'втрое трижды'],
  [4, 'вчетверо четырежды'],
  [5, 'впятеро'],
  [6, 'вшестеро'],
  [7, 'всемеро'],
  [10, 'вдесятеро'],
] as const)
  for (const form of forms.split(' ')) russianShares.set(form, { value, kind: 'times' });

const prefixes: [string, number][] = [
  ['вд(?=воем$)', 2],
  ['вт(?=роем$)', 3],
  ['вч(?=етвером$)', 4],
  ['вп(?=ятером$)', 5],
  ['вш(?=естером$)', 6],
  ['двухсот', 200],
  ['трехсот', 300],
  ['пятисот', 500],
  ['одиннадцати', 11],
  ['двенадцати', 12],
  ['тринадцати', 13],
  ['четырнадцати', 14],
  ['пятнадцати', 15],
  ['шестнадцати', 16],
  ['восемнадцати', 18],
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
  ['полутора', 1.5],
  ['одно', 1],
  ['двух', 2],
  ['дву', 2],
  ['двой', 2],
  ['удво', 2],
  ['двоичн', 2],
  ['трех', 3],
  ['трой', 3],
  ['утро', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
  ['сто(?=лет|процент|кратн|страничн)', 100],
  ['тысяче', 1000],
];
const prefix = new RegExp(`^(?:${prefixes.map(([word]) => `(${word})`).join('|')})`);

/** The number that a compound begins with: «трёхмерный» 3, «двадцатипятилетний» 25, with what is left of it. */
export function readCompound(word: string): { value: number; rest: string } | undefined {
  let value = 0;
  let rest = word;
  for (let steps = 0; steps < 3; steps++) {
    const match = prefix.exec(rest);
    if (!match) break;
    const next = (
      prefixes[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as [string, number]
    )[1];
    if (value > 0 && (next >= 10 || value % 10 !== 0)) break;
    value += next;
    rest = rest.slice(match[0].length);
  }
  return value > 0 && rest.length >= 3 ? { value, rest } : undefined;
}
