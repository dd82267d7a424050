import { cyrillic, literally } from '../../text/letters.ts';
import type { StyleSettings } from '../rule.ts';

/** The words of 6.5 as `translation-rules.md` lists them; the user's settings add and remove. */
export const jargon: readonly string[] = [
  'a piece of cake',
  'ballpark',
  'bells and whistles',
  'blazing fast',
  'bulletproof',
  'cutting-edge',
  'from scratch',
  'game changer',
  'gonna',
  'gotcha',
  'guys',
  'hacky',
  'hands down',
  'kinda',
  'lightning fast',
  'low-hanging fruit',
  'no-brainer',
  'nuke',
  'quick and dirty',
  'rock-solid',
  'rock solid',
  'seamlessly',
  'silver bullet',
  'sort of thing',
  'spin up',
  'stuff',
  'super easy',
  'tons of',
  'under the hood',
  'wanna',
];

// Forms that no ending makes.
const forms: Record<string, string> = {
  'a piece of cake': 'a piece of cake|pieces? of cake',
  'bells and whistles': 'bells?[- ](?:and|&)[- ]whistles?',
  'blazing fast': 'blazing(?:ly)?[- ]fast(?:er|est)?',
  // A phrase that has no other form: `protected from scratches`, `hands down`.
  'from scratch': 'from[- ]scratch',
  'hands down': 'hands[- ]down',
  gonna: 'gonna',
  wanna: 'wanna',
  kinda: 'kinda',
  'under the hood': 'under[- ]the[- ]hood',
  'cutting-edge': 'cutting[- ]edge',
  'game changer': 'game[- ]?chang(?:ers?|ing)',
  guys: 'guys?',
  hacky: 'hack(?:y|ier|iest|ily)',
  'lightning fast': 'lightning[- ](?:fast(?:er|est)?|quick)',
  'low-hanging fruit': 'low(?:er|est)?[- ]hanging[- ]fruits?',
  nuke: 'nuk(?:e|es|ed|ing)',
  'quick and dirty': 'quick(?:er)?[- ](?:and|&|n)[- ]dirty',
  'rock-solid': 'rock[- ]solid(?:ly)?',
  'rock solid': 'rock[- ]solid(?:ly)?',
  'sort of thing': 'sorts? of things?',
  'spin up': '(?:spin|spins|spinning|spun)[- ](?:(?:it|them|this|one)[- ])?up',
  'super easy': 'super[- ]eas(?:y|ier|iest|ily)',
  'tons of': 'tons? of',
  bulletproof: 'bullet-?proof(?:s|ed|ing)?',
  ballpark: 'ballpark(?:s|ed|ing)?',
  stuff: 'stuffs?',
  seamlessly: 'seamlessly',
};

/** Where the words are meant as they stand: cargo in tons, real cake, the language Scratch. */
export const literal: [RegExp, RegExp][] = [
  [/^tons? of$/i, /тонн|\d\s*т(?![а-яё])/iu],
  [/cake$/i, /торт|пирог|пирожн|кекс|бисквит|десерт|выпечк/iu],
  [/^from scratch/i, /царап|цапин|язык[а-яё]*\s+Scratch/iu],
  [/^hands down/i, /рук[аиу]?(?![а-яё])[^.]*вниз|опущен[а-яё]*\s+рук|рук[а-яё]*\s+опущен/iu],
  [/^low/i, /фрукт|плод(?:а|ы|ов|ам|ами|ах)?(?![а-яё])|яблок|ветк|ветв/iu],
  [/^rock/i, /скал[аеыуо]|скальн|горн[а-яё]+\s+пород/iu],
  [/^bell/i, /колокол|звон(?:ок|ки|ков)|свист/iu],
  [/^ballpark/i, /бейсбол|стадион/iu],
  [/^nuk/i, /ядерн|атомн/iu],
  [
    /^sp[iu]n/i,
    /шпиндел|(?:диск|винчестер|пластин|ротор|вал|турбин|маховик)[а-яё]*[^.]*(?:раскруч|раскрут|враща)|(?:раскруч|раскрут)[^.]*(?:диск|винчестер|пластин|ротор|вал|турбин|маховик)/iu,
  ],
  [/^bullet/i, /пуленепробива|бронир|бронежилет/iu],
  [/^cutting/i, /режущ|лезви|кромк/iu],
  [/^silver/i, /серебрян(?:ая|ой|ую|ые|ых)\s+пул[яиюеь]\s+(?:патрон|калибр)/iu],
  [
    /^under the hood$/i,
    /под\s+капот(?=[^.]*(?:автомоб|машин|двигател))|(?:автомоб|двигател)[^.]*под\s+капот/iu,
  ],
  [/^under the hood$/i, /вытяжк|вытяжн|капюшон|колпак/iu],
  [/^guys?$/i, /оттяж/iu],
];

export interface Forbidden {
  pattern: RegExp;
  /** What to write instead, where the user said it. */
  replacement: string;
  /** The user's, not of the list. */
  isOwn: boolean;
}

/** The forbidden words with the user's additions, removals (`-word`) and replacements. */
export function forbiddenWords(settings: StyleSettings): Forbidden[] {
  const known = cache.get(settings);
  if (known) return known;
  const words = readForbidden(settings);
  cache.set(settings, words);
  return words;
}

// The panel checks line by line with one settings object; patterns are made once for it.
const cache = new WeakMap<StyleSettings, Forbidden[]>();

function readForbidden(settings: StyleSettings): Forbidden[] {
  const own = settings.jargon ?? [];
  const removed = new Set(
    own.filter((word) => word.startsWith('-')).map((word) => normal(word.slice(1))),
  );
  const replacements = (settings.replacements ?? []).filter(({ source }) => source.trim() !== '');
  const replaced = new Set(replacements.map(({ source }) => normal(source)));
  const words = [
    ...jargon,
    ...own.filter((word) => !word.startsWith('-') && word.trim() !== ''),
  ].filter((word) => !removed.has(normal(word)) && !replaced.has(normal(word)));
  return [
    ...replacements.map(({ source, target }) => ({
      pattern: wordPattern(literally(source.trim())),
      replacement: target,
      isOwn: true,
    })),
    ...words.map((word) => ({
      pattern: wordPattern(forms[word] ?? inflected(word)),
      replacement: '',
      isOwn: !jargon.includes(word),
    })),
  ];
}

function normal(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

function wordPattern(pattern: string): RegExp {
  const spaced = pattern.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '[ \\u00a0]+' : part));
  return new RegExp(
    `(?<![\\w${cyrillic}'’-])(?:${spaced})(?![\\w${cyrillic}-]|['’][a-rt-z])`,
    'giu',
  );
}

/** A user's word in any number, tense and with a hyphen or a space. */
function inflected(word: string): string {
  const parts = word
    .trim()
    .split(/[\s-]+/)
    .map(literally);
  const last = parts.pop() ?? '';
  const base = last.replace(/e$/, '');
  const ending = /y$/.test(last)
    ? `(?:${last}|${last.slice(0, -1)}i(?:es|ed|er|est|ly))`
    : /e$/.test(last)
      ? `${base}(?:e|es|ed|er|ing)`
      : `${last}(?:${last.slice(-1)}?(?:ed|ing|er)|e?s|ly)?`;
  return [...parts, /[a-z]$/i.test(last) ? ending : last].join('[- \\u00a0]+');
}
