import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { StyleInput } from '../../utils/style/index.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../practice/${name}`, import.meta.url), 'utf8').split('\n');
const source = read('draft.ru.md');
const target = read('draft.en.md');

/** The practice draft: a whole answer in words of the repository's own, line by line. */
export const practice = source
  .map((line, i) => ({ source: line, target: target[i] ?? '' }))
  .filter((pair) => pair.source.trim() !== '');

type Mutation = (text: string, at: number, pick: number) => string;

// Each breaks or nearly breaks some rule: what models write.
const phrases =
  `you need to |please |Thank you |for example, |E.g. |site |sites |item |items |two |one |third |twenty-five |zero |a million |
don't |it's |that' s |let's |who's already |you'll need to |make sure you |To install |kindly |stuff |from scratch |« »|«so» |"quoted" |'x' |
**bold** |_it_ |\`npm ci\` |[link](https://a.example/x) |https://b.example/y |(rate limiting) |, i.e. cold start,| or «cold start» |- |1) |# |> |Сервер |
5 |1 000 |3.5 |!|. The end.|such as for example |\u00a0|\u00ad|\u200f|\ud800|\r|e\u0301|\`|«|»|"|(|)`
    .split('|')
    .map((phrase) => phrase.replace(/^\n/, ''));

const mutations: Mutation[] = [
  // A word less, a word twice, two words swapped.
  (text, at) => onWords(text, at, (words, i) => words.splice(i, 1)),
  (text, at) => onWords(text, at, (words, i) => words.splice(i, 0, words[i] as string)),
  (text, at) =>
    onWords(text, at, (words, i) => words.splice(i, 2, words[i + 1] ?? '', words[i] as string)),
  (text, at) => onWords(text, at, (words, i) => words.splice(i, 1, `(${words[i]})`)),
  (text, at) =>
    onWords(text, at, (words, i) => words.splice(i, 1, (words[i] as string).toUpperCase())),
  // A phrase put in.
  (text, at, pick) => insert(text, boundary(text, at), phrases[pick % phrases.length] as string),
  (text, at, pick) =>
    insert(text, at % (text.length + 1), phrases[pick % phrases.length] as string),
  (text, _, pick) => (phrases[pick % phrases.length] as string) + text,
  // Other marks, no marks, other spelling.
  (text) => text.replace(/[«»]/g, '"'),
  (text) => text.replace(/«/g, '“').replace(/»/g, '”'),
  (text) => text.replace(/«([^»]*)»/, "'$1'"),
  (text) => text.replace(/[«»]/, ''),
  (text) => text.replace(/`/g, ''),
  (text) => text.replace(/`/, ''),
  (text) => text.replace(/\d/, '7'),
  (text) => text.replace(/^\S*\) /, ''),
  (text) => text.replace(/^(\d+)\)/, '$1.'),
  (text) => text.replace(/https:\S+/, (url) => url.slice(0, -1)),
  (text) => text.replace(/(https:\S+)/, '<$1>'),
  (text) => text.replace(/(https:\S+)/, '[here]($1)'),
  (text) => text.replace(/It is necessary to/i, 'You need to'),
  (text) => text.replace(/\bis not\b/i, "isn't").replace(/\bdoes not\b/i, "doesn't"),
  (text) => text.replace(/E\.g\./i, 'For example,'),
  (text) => text.replace(/, /, '. '),
  // Lines put together or apart.
  (text) => text.replace(/\n/, ' '),
  (text) => text.replace(/\n/, '\n\n'),
  (text) => text.replace(/, /, ',\n'),
  (text) => text.replace(/\n/g, '\r\n'),
];

function onWords(text: string, at: number, change: (words: string[], i: number) => void): string {
  const words = text.split(' ');
  change(words, at % words.length);
  return words.join(' ');
}

function boundary(text: string, at: number): number {
  const from = text.indexOf(' ', at % (text.length + 1));
  return from < 0 ? text.length : from + 1;
}

function insert(text: string, at: number, phrase: string): string {
  return text.slice(0, at) + phrase + text.slice(at);
}

/** One to three lines of the practice draft, their English broken in up to three ways. */
export const mutatedInput: fc.Arbitrary<StyleInput> = fc
  .tuple(
    fc.nat(practice.length - 1),
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(400), fc.nat(400)), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([from, count, changes, hasJob]) => {
    const lines = practice.slice(from, from + count);
    const clean = lines.map((line) => line.target).join('\n');
    return {
      source: lines.map((line) => line.source).join('\n'),
      target: changes.reduce((text, [mutate, at, pick]) => mutate(text, at, pick), clean),
      ...(hasJob
        ? {
            job: {
              title: 'Queue',
              description: 'It is «slow» for example.',
              tags: [],
              questions: [],
            },
          }
        : {}),
    };
  });
