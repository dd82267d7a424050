// ISO 3166-1: most three-letter codes begin with the two-letter one. These, by their first letter, have it in
// their first and third:
const FIRST_AND_THIRD =
  ' ABWGONDRERMTGUT BDIGDHSLZRBRN CAFHLHNODOGOKPVUW DNK ESH FLKROSM GINLPNQRDRLUFUY IRQ JAM KAZOR LBRBY MAFDGDVEXLTNENPOZTQ NIU PAKLWNGOLRTRYYF SENLBLVURVKWEWZYC TCDKMUNURUV URY WLF';
// … and these are made otherwise.
const OTHERS =
  'ALAAX BENBJ BESBQ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW IRLIE ISRIL MACMO MYTYT PRKKP SPMPM SRBRS SVNSI UKRUA';

// Upwork's words where the browser's own list of regions has others.
const UPWORK_NAMES: Record<string, string> = {
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MK: 'Macedonia',
  MM: 'Myanmar',
  TR: 'Turkey',
};

const LETTERS = [...Array(26).keys()].map((i) => String.fromCharCode(65 + i));

let known: Set<string> | undefined;

function listRegions(): Intl.DisplayNames {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
}

function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/&/g, 'and')
    .replace(/[^a-z ]/gi, '')
    .toLowerCase();
}

function loadNames(): Set<string> {
  const regions = listRegions();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Set(
    [...Object.values(UPWORK_NAMES), ...codes.map((code) => regions.of(code) ?? '')].map(simplify),
  );
}

/** The country that a client block shows, in words: `AUS` → `Australia`; a name stays as it is shown. */
export function countryName(text: string): string | undefined {
  if (!/^[A-Z]{3}$/.test(text)) return text || undefined;
  const other = new RegExp(`${text}(..)`).exec(OTHERS)?.[1];
  const isFirstAndThird = new RegExp(text.replace(/^./, ' $&(?:\\w\\w)*')).test(FIRST_AND_THIRD);
  const region = other ?? (isFirstAndThird ? text.replace(/(?<=^.)./, '') : text.slice(0, 2));
  return UPWORK_NAMES[region] ?? listRegions().of(region);
}

/** Whether a line is the name or the three-letter code of a country. */
export function isCountry(text: string): boolean {
  if (/^[A-Z]{3}$/.test(text)) return countryName(text) !== undefined;
  known ??= loadNames();
  return text !== '' && known.has(simplify(text));
}
