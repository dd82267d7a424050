/** Small numbers in words: what limits of length are written with. */
const named: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  'a dozen': 12,
  single: 1,
  a: 1,
  an: 1,
  один: 1,
  одно: 1,
  одна: 1,
  одного: 1,
  одним: 1,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трёх: 3,
  трех: 3,
  четыре: 4,
  четырёх: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  двенадцать: 12,
  двенадцати: 12,
  двадцать: 20,
  двадцати: 20,
  пятьдесят: 50,
  сто: 100,
  ста: 100,
  двести: 200,
  двухсот: 200,
};

/** A pattern of a count in digits or words. */
export const count = `(?:\\d{1,3}[,.\u00a0 ]?\\d{3}|\\d{1,4}|${Object.keys(named)
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number a count says. */
export function readCount(text: string): number | undefined {
  const word = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return /^\d[\d,.\u00a0 ]*$/.test(word) ? Number(word.replace(/\D/g, '')) : named[word];
}
