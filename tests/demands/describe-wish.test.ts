import { expect, it } from 'vitest';
import { describeWish } from '../../utils/demands/wishes/describe-wish.ts';

it.each([
  ['max-words:1', 'words: at most 1', 'слов: не больше 1'],
  ['max-words:150', 'words: at most 150', 'слов: не больше 150'],
  ['max-sentences:2', 'sentences: at most 2', 'предложений: не больше 2'],
  ['lines:1', 'lines: 1', 'строк: 1'],
  ['bullets:3', 'bullet points: 3', 'списком: 3'],
  ['bullets', 'bullet points', 'списком'],
  ['no-links', 'no links', 'без ссылок'],
  ['short', 'short', 'коротко'],
])('%s agrees with its number, and wants nothing where there is none', (value, en, ru) =>
  expect(describeWish({ kind: 'format', value, quote: '' })).toEqual({ en, ru }),
);
