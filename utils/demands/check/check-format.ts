import { hasCyrillic } from '../../text/letters.ts';
import { splitSentences } from '../../text/sentences.ts';
import { findUrls } from '../../text/urls.ts';
import { findLink } from './check-send.ts';
import type { Checkable, Checked, Field } from './checked.ts';

const bullet = /^\s*[-–—*•·+]\s+\S/u;
const number = /^\s*\(?\d{1,2}[.)]\s*\S/u;
const filled = /^\s*[\p{L}\d][^:\n]{1,40}:\s*\S/u;
const emoji = /\p{Extended_Pictographic}/u;

/** `Plan` and nothing else in the line; one alone may be a greeting or a name. */
const bareHeading = /^\s*\p{Lu}[\p{L}\p{N}'’ ]{1,30}\s*$/u;

/** Whatever can be counted in the letter as it will be inserted; the rest is the writer's. */
export function checkFormat({ value = '' }: Checkable, { name, text }: Field): Checked {
  const [kind = '', argument = ''] = value.split(/:(.*)/s);
  const limit = Number(argument);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bullets = lines.filter((line) => bullet.test(line));
  const most = (count: number, unit: string): Checked => ({
    state: text.trim() !== '' && count <= limit ? 'met' : 'not met',
    counted: { number: count, limit, unit },
  });
  const least = (count: number, unit: string): Checked => ({
    state: count >= limit ? 'met' : 'not met',
    counted: { number: count, limit, unit },
  });
  const exact = (count: number, unit: string): Checked => ({
    state: count === limit ? 'met' : 'not met',
    counted: { number: count, limit, unit },
  });
  const yes = (isMet: boolean): Checked => ({ state: isMet ? 'met' : 'not met' });
  const isWritten = text.trim() !== '';
  const numbered = lines.filter((line) => number.test(line));
  switch (kind) {
    case 'max-words':
      return most(countWords(text), 'words');
    case 'words':
      return exact(countWords(text), 'words');
    case 'min-words':
      return least(countWords(text), 'words');
    case 'min-characters':
      return least([...text.trim()].length, 'characters');
    case 'min-sentences':
      return least(countSentences(lines), 'sentences');
    case 'min-lines':
      return least(lines.length, 'lines');
    case 'min-bullets':
      return least(bullets.length || numbered.length, 'bullets');
    case 'min-paragraphs':
      return least(countParagraphs(text), 'paragraphs');
    case 'max-characters':
    case 'max-chars':
      return most([...text.trim()].length, 'characters');
    case 'max-sentences':
      return most(countSentences(lines), 'sentences');
    case 'sentences':
      return exact(countSentences(lines), 'sentences');
    case 'max-lines':
      return most(lines.length, 'lines');
    case 'lines':
      return exact(lines.length, 'lines');
    case 'max-paragraphs':
      return most(countParagraphs(text), 'paragraphs');
    case 'paragraphs':
      return exact(countParagraphs(text), 'paragraphs');
    case 'one-paragraph':
      return yes(isWritten && lines.length === 1);
    case 'bullets':
      return argument === ''
        ? yes(bullets.length > 0)
        : exact(bullets.length || numbered.length, 'bullets');
    case 'max-bullets':
      return most(bullets.length, 'bullets');
    case 'numbered':
      return argument === '' ? yes(numbered.length > 0) : exact(numbered.length, 'points');
    case 'no-bullets':
      return yes(isWritten && bullets.length === 0);
    case 'headings':
      return yes(
        lines.some((line) =>
          /^\s*#{1,6}\s|^[^.!?:]{2,40}:(?!\/\/)|^\s*\*\*[^*]+\*\*\s*$/u.test(line),
        ) || lines.filter((line) => bareHeading.test(line)).length > 1,
      );
    case 'no-links':
      return argument === ''
        ? yes(isWritten && findLink(text) === undefined)
        : most(findUrls(text).length, 'links');
    case 'no-emoji':
      return yes(isWritten && !emoji.test(text));
    case 'prefix':
      return yes(argument !== '' && lines.some((line) => line.trim().startsWith(argument)));
    case 'key-value':
      return yes(lines.some((line) => /^\s*[^:\n]{1,40}\s?[:=]\s*\S/u.test(line)));
    // Which blanks there are stands below the wish: lines that are all filled ones fit, others may.
    case 'template':
      return {
        state: lines.length > 1 && lines.every((line) => filled.test(line)) ? 'met' : 'yours',
      };
    case 'table':
      return yes(lines.some((line) => /\|.*\||\t/u.test(line)));
    case 'plain':
      return yes(isWritten && !/^\s*#{1,6}\s|\*\*|`|^\s*\|.*\|/mu.test(text));
    case 'language':
      return checkLanguage(argument, text, name);
    default:
      return { state: 'yours' };
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countSentences(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + splitSentences(line).length, 0);
}

function countParagraphs(text: string): number {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length;
}

function checkLanguage(language: string, text: string, _name: string): Checked {
  if (text.trim() === '') return { state: 'not met' };
  const isCyrillic = hasCyrillic(text);
  if (/^english$/i.test(language)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const foreign = text.match(/[^\p{ASCII}]/gu)?.filter((sign) => /\p{L}/u.test(sign)).length ?? 0;
    return { state: foreign < letters * 0.2 ? 'met' : 'not met' };
  }
  if (/^russian$/i.test(language)) return { state: isCyrillic ? 'met' : 'not met' };
  return { state: 'yours' };
}
