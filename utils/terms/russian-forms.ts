import { exceptionOf } from './form-exceptions.ts';

// Which words are forms of one: both can be read as the same base with endings of the same declension. A stem cut off
// does not tell «точность» from «точный», and parts «система» from «систему»; a dictionary weighs megabytes.

/** A declension: the endings of its nominatives, then those of the other cases; `0` is none. */
const declensions: Record<string, [nominative: string, others: string]> = {
  a: ['а ы и', 'е у ой ою ей ею 0 ам ами ах'],
  ja: ['я и', 'е ю ей ею 0 ь й ям ями ях'],
  ia: ['ия ии', 'ию ией иею ий иям иями иях'],
  m: ['0 ы и', 'а у ом ем е ов ев ей ам ами ах'],
  mj: ['ь и я', 'ю ем е ей ям ями ях'],
  mi: ['й и я', 'ю ем е ев ям ями ях'],
  mij: ['ий ии', 'ия ию ием иев иям иями иях'],
  f: ['ь и', 'ью ей ям ями ях ам ами ах'],
  o: ['о', 'а у ом е 0 ам ами ах'],
  op: ['а', '0 ам ами ах'],
  e: ['е', 'а я у ю ем 0 ь ей й ам ами ах ям ями ях ев'],
  ep: ['я', 'ь ей й ям ями ях'],
  ie: ['ие ия', 'ию ием ии ий иям иями иях'],
  je: ['ье ья', 'ью ьем ий ьям ьями ьях ьев'],
  mja: ['мя мена', 'мени менем мен менам менами менах'],
  adj: ['ый ий ой ая яя ое ее ые ие', 'ого его ому ему ым им ом ем ую юю ою ею ей ых их ыми ими'],
};

const endings = Object.entries(declensions).flatMap(([kind, [nominative, others]]) => [
  ...nominative.split(' ').map((ending) => ({ kind, ending: own(ending), isNominative: true })),
  ...others.split(' ').map((ending) => ({ kind, ending: own(ending), isNominative: false })),
]);

function own(ending: string): string {
  return ending === '0' ? '' : ending;
}

const vowel = /[аеиоуыэюя]/;
const shortest = 2;

/** The ways in which a word may be declined: `kind base`; of a `lemma` only those in which it is a nominative. */
function readWays(word: string, isLemma: boolean): Set<string> {
  const ways = new Set<string>();
  for (const { kind, ending, isNominative } of endings) {
    if ((isLemma && !isNominative) || !word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length);
    if (base.length < shortest || !fits(kind, ending, base)) continue;
    for (const one of basesOf(base, ending)) ways.add(`${kind} ${one}`);
  }
  return ways;
}

/** Whether the ending is written so after what it leaves. */
function fits(kind: string, ending: string, base: string): boolean {
  const last = base.slice(-1);
  if (kind === 'mi') return vowel.test(last) && last !== 'и';
  if (kind === 'ja' || kind === 'je' || kind === 'ie' || kind === 'mja') return true;
  if (vowel.test(last) && !(kind === 'm' && ending !== '')) return false;
  if (last === 'ь' || last === 'й') return false;
  const isHissing = /[жчшщ]/.test(last);
  const isBack = /[гкх]/.test(last);
  if (/^ы/.test(ending)) return !isHissing && !isBack;
  if (kind === 'adj' && /^(?:и|ей|ем)/.test(ending)) return isHissing || isBack || last === 'н';
  if ((kind === 'm' || kind === 'a') && ending === 'и') return isHissing || isBack;
  if (kind === 'm' && ending === 'ей') return isHissing;
  if (/^[ео][йюмв]/.test(ending) && (kind === 'm' || kind === 'a'))
    return /^е/.test(ending) ? isHissing || last === 'ц' : true;
  if (kind === 'f' && /^а/.test(ending)) return isHissing;
  return true;
}

/** The base, and what it is before another ending: «ссылок» → «ссылк», «писем» → «письм», «статей» → «стать». */
function basesOf(base: string, ending: string): string[] {
  if (ending === 'ей' || ending === 'ий') return [base, `${base}ь`];
  if (ending !== '' && ending !== 'ь' && ending !== 'й') return [base];
  const fleeting = /^(.*)([оеё])([^аеиоуыэюяьй])$/.exec(base);
  if (!fleeting) return [base];
  const [, head = '', , tail = ''] = fleeting;
  if (/[аеиоуыэюя]$/.test(head)) return [base, `${head}й${tail}`];
  return [base, head + tail, `${head}ь${tail}`];
}

const known = new Map<string, Set<string>>();
const mostKnown = 6000;

function waysOf(word: string, isLemma: boolean): Set<string> {
  const key = isLemma ? `= ${word}` : word;
  let ways = known.get(key);
  if (!ways) {
    if (known.size >= mostKnown) known.clear();
    ways = readWays(word, isLemma);
    known.set(key, ways);
  }
  return ways;
}

// What a nominative with such an ending surely is: «решение» is no adjective, «точность» no masculine.
const sure: [RegExp, string][] = [
  [/(?:[^г]о|[еи])сть$|[жчшщ]ь$/, 'f'],
  [/[нтл]ие$|[дбвтрг]ие$/, 'ie'],
  [/[цсзфгдрлмнтхкпбв]ия$/, 'ia'],
  [/[аыяе]ция$/, 'ia'],
  [/[иыо]й$(?<=(?:ный|ной|ский|ской|овый|евый|ивый|тый))/, 'adj'],
];

/** Whether a Russian word is a form of the other, which stands in its nominative; both as `foldRussian` gives them. */
export function isFormOf(word: string, lemma: string): boolean {
  return isRegularForm(word, lemma) || exceptionOf(word)?.includes(lemma) === true;
}

/** The same by the rules alone. */
export function isRegularForm(word: string, lemma: string): boolean {
  if (word === lemma) return true;
  return isOfGender(word, lemma) && share(waysOf(word, false), lemmaWays(lemma));
}

// «накладная» is no «накладного»: a noun that is declined as an adjective keeps its gender, and so does the adjective
// of a term.
const genders: [lemma: RegExp, others: RegExp][] = [
  [/(?:ая|яя)$/, /(?:ый|ий|ое|ее|ого|его|ому|ему|ом|ем)$/],
  [/(?:ое|[^и]ее)$/, /(?:ый|ий|ая|яя|ой|ую|юю|ою|ею)$/],
];

function isOfGender(word: string, lemma: string): boolean {
  return !genders.some(([shape, others]) => shape.test(lemma) && others.test(word));
}

/** Whether two Russian words are forms of one, whichever forms. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other || isFormOf(one, other) || isFormOf(other, one)) return true;
  const [a, b] = [exceptionOf(one) ?? [one], exceptionOf(other) ?? [other]];
  if (a.some((lemma) => b.some((same) => isFormOf(lemma, same) || isFormOf(same, lemma))))
    return true;
  return share(waysOf(one, false), waysOf(other, false));
}

function lemmaWays(lemma: string): Set<string> {
  const ways = waysOf(lemma, true);
  const kind = sure.find(([shape]) => shape.test(lemma))?.[1];
  return kind ? new Set([...ways].filter((way) => way.startsWith(`${kind} `))) : ways;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const way of b) if (a.has(way)) return true;
  return false;
}
