// Own code: matching terms needs one cheap, symmetric key. Snowball (@orama/stemmers) keeps `deployment`
// and `deploy` apart in Russian loan forms no better, and collapses English words that must stay apart.

const russianEnding =
  /(?:ость|ости|остью|остями|остях|остей)?(?:иями|ями|иев|ами|ях|ах|ией|иям|ием|иях|ов|ев|ёв|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ам|ям|ую|юю|ых|их|ою|ею|ию|ью|ия|ья|ии|ьи|ию|а|я|о|е|ы|и|у|ю|ь|й)$/;

/** What the forms of one Russian word have in common; `страницы`, `страницей` → `страниц`. */
export const stemRussian = remember(cutRussian);
/** What the forms of one English word have in common; `rolled`, `rolling`, `rolls` → `roll`. */
export const stemEnglish = remember(cutEnglish);

// A draft says the same words again and again, in each check after a keystroke.
const mostWords = 8000;
const longestWord = 40;

function remember(cut: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > longestWord) return cut(word);
    let stem = known.get(word);
    if (stem === undefined) {
      if (known.size >= mostWords) known.clear();
      stem = cut(word);
      known.set(word, stem);
    }
    return stem;
  };
}

function cutRussian(word: string): string {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  if (lower.length < 4) return lower;
  const cut = lower.replace(russianEnding, '');
  if (lower === 'писем') return 'писм';
  const base = cut.length >= 3 ? cut : lower.slice(0, Math.max(3, lower.length - 2));
  // Fleeting vowel: `пункт`/`список`-`списка`, `остаток`-`остатка`, `заказчик`; and doubled н of participles.
  return base
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[кцн]$)/, '')
    .replace(/(?<=[аео])ек$/, 'йк')
    .replace(/ь(?=[мбк]$)/, '')
    .replace(/нн$/, 'н');
}

const irregular: Record<string, string> = {
  built: 'build',
  sent: 'send',
  ran: 'run',
  wrote: 'write',
  written: 'write',
  read: 'read',
  held: 'hold',
  kept: 'keep',
  lost: 'lose',
  made: 'make',
  took: 'take',
  taken: 'take',
  found: 'find',
  began: 'begin',
  fell: 'fall',
  fallen: 'fall',
  drew: 'draw',
  drawn: 'draw',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  threw: 'throw',
  thrown: 'throw',
  went: 'go',
  gone: 'go',
  children: 'child',
  indices: 'index',
  vertices: 'vertex',
  matrices: 'matrix',
  criteria: 'criterion',
  bought: 'buy',
  caught: 'catch',
  shut: 'shut',
  set: 'set',
  put: 'put',
  spun: 'spin',
  forgot: 'forget',
  forgotten: 'forget',
  hidden: 'hide',
  hid: 'hide',
};

function cutEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const known = irregular[lower];
  if (known) return known.replace(/e$/, '');
  if (lower.length < 4) return lower;
  let base = lower
    .replace(/(?<=[a-z]{2})ies$|(?<=[a-z]{2})ied$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
    .replace(/(?<![siu])s$/, '');
  if (base.length > 4)
    base = base.replace(/(?<=[aeiouy].*)(?:ing|ed|er|or|ion|ment|able|al|ly)$/, '');
  return base
    .replace(/e$/, '')
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/(?<=[a-z]{2})y$/, 'i');
}
