// The languages that rules are written for, by how their names begin in Russian and are called in English.
const languages: [string, RegExp][] = [
  ['en', /английск|english/iu],
  ['de', /немецк|german/iu],
  ['fr', /французск|french/iu],
  ['es', /испанск|spanish/iu],
  ['it', /итальянск|italian/iu],
  ['pt', /португальск|portuguese/iu],
  ['pl', /польск|polish/iu],
  ['nl', /нидерландск|голландск|dutch/iu],
  ['uk', /украинск|ukrainian/iu],
  ['ru', /русск|russian/iu],
  ['zh', /китайск|chinese/iu],
  ['ja', /японск|japanese/iu],
  ['tr', /турецк|turkish/iu],
];

/** The language that a chapter's title says its rules are for: «На немецкий язык»; nothing where it says none. */
export function languageOf(chapter: string): string | undefined {
  const said = /(?:(?<!\p{L})на\s+(\p{L}+)|(?:into|for|in)\s+(\p{L}+))/iu.exec(chapter);
  const name = said?.[1] ?? said?.[2] ?? '';
  return languages.find(([, pattern]) => pattern.test(name))?.[0];
}
