import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { foldRussian } from '../../utils/terms/fold-russian.ts';

/** What npm `az` gives of a word; it has no types of its own. */
interface Parse {
  word: string;
  tag: object;
  parser: string;
  score: number;
  formCnt: number;
  normalize(): Parse | undefined;
  inflect(form: number): Parse | undefined;
}

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
/** Where the repository speaks Russian; its tests are left out, for they hold words that are wrong on purpose. */
const folders = ['utils', 'practice'];

/** Files that scripts write: they hold forms and stems, not words. */
const made = /(?:form-exceptions|judge\/weights)\.ts$/;

const other = /Apro|Anum|Infr|Slng|Arch|Surn|Name|Patr|Geox|Orgn|Abbr|Supr/;
// Of a form that several words share only the likely ones: «меры» is of «мера», hardly of «меря».
const unlikely = 0.1;
const odd = /COMP|ADJS|V-be|V-bi|V-oy|V-ej|Abbr|Infr|Slng|Litr|Supr|Erro|Arch/;

/** The nouns and adjectives of the repository's texts with all their forms, by nominative; without ё. */
export async function readLexemes(): Promise<Map<string, Set<string>>> {
  const { Morph } = require('az');
  const dictionary = join(dirname(require.resolve('az/package.json')), 'dicts');
  await promisify(Morph.init)(dictionary);
  const lexemes = new Map<string, Set<string>>();
  for (const word of readWords())
    for (const parse of Morph(word, { typos: 0, forceParse: false }) as Parse[]) {
      const part = /^(?:NOUN|ADJF)/.exec(String(parse.tag))?.[0];
      if (!part || parse.parser !== 'Dictionary' || parse.score < unlikely) continue;
      if (other.test(String(parse.tag))) continue;
      const lemma = parse.normalize();
      if (!lemma?.word || /[^а-яё]/.test(lemma.word)) continue;
      const key = foldRussian(lemma.word);
      const forms = lexemes.get(key) ?? new Set<string>();
      lexemes.set(key, forms);
      for (let i = 0; i < parse.formCnt; i++) {
        const form = parse.inflect(i);
        if (!form?.word || odd.test(String(form.tag))) continue;
        if (String(form.tag).startsWith(part)) forms.add(foldRussian(form.word));
      }
    }
  return lexemes;
}

function readWords(): string[] {
  const words = new Set<string>();
  for (const folder of folders)
    for (const path of readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:ts|md)$/.test(path) || made.test(path)) continue;
      const text = readFileSync(new URL(`${folder}/${path}`, root), 'utf8');
      for (const [word] of text.matchAll(/[а-яё]{3,}(?:-[а-яё]+)*/giu))
        words.add(word.toLowerCase());
    }
  return [...words].sort();
}
