import { cyrillic, literally, withCaseOf } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { startsWithVowel } from '../../text/vowel.ts';
import type { Fix } from '../finding.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import { type FormKind, formsOf, inForm, isVerb } from './forms.ts';
import type { Ban } from './own-check.ts';

/** A forbidden phrase in a line, with what can stand for it. */
export interface FoundBan extends Span {
  ban: Ban;
  fix?: Fix;
}

interface ReadBan {
  ban: Ban;
  pattern: RegExp;
  words: string[];
}

/** The forbidden phrases of a line, in any form of their words; the longest first, none inside another. */
export function findBans(pair: Pair, bans: readonly Ban[]): FoundBan[] {
  const found: FoundBan[] = [];
  for (const { ban, pattern, words } of readBans(bans))
    for (const match of searchProse(pair, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const fix = fixOf(pair.line.text, span, ban, words);
      found.push({ ...span, ban, ...(fix ? { fix } : {}) });
    }
  return found;
}

const known = new WeakMap<readonly Ban[], ReadBan[]>();

/** Patterns are made once for a check. */
function readBans(bans: readonly Ban[]): ReadBan[] {
  let read = known.get(bans);
  if (!read) {
    read = bans
      .map((ban) => {
        const words = ban.phrase.split(/[\s-]+/);
        return { ban, words, pattern: patternOf(ban.phrase, words) };
      })
      .sort((a, b) => b.ban.phrase.length - a.ban.phrase.length);
    known.set(bans, read);
  }
  return read;
}

function patternOf(phrase: string, words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const forms = [...new Set(formsOf(word).map(([, form]) => form))];
    return `(?:${forms
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join('|')})`;
  });
  const before = /^[A-Za-z]/.test(phrase) ? `(?<![\\w${cyrillic}'’-])` : '';
  const after = /[A-Za-z]$/.test(phrase) ? `(?![\\w${cyrillic}-]|['’](?!s(?![\\w])))` : '';
  return new RegExp(`${before}${parts.join('[- ]+')}${after}`, 'giu');
}

function literal(text: string): string {
  return literally(text).replace(/['’]/g, "['’]");
}

/** The replacement in the form of what it replaces, with an article that suits it. */
function fixOf(
  text: string,
  { start, end }: Span,
  { replacement }: Ban,
  words: readonly string[],
): Fix | undefined {
  if (replacement === undefined) return undefined;
  const found = text.slice(start, end);
  const kinds = kindsOf(found, words);
  const formed = kinds.length === 0 ? replacement : formedAs(replacement, kinds);
  const value = withCaseOf(found, formed ?? replacement);
  const article = /(?<![\p{L}\p{N}])(a|an)\s+$/iu.exec(text.slice(Math.max(0, start - 5), start));
  const isOfVerb = kinds.some((kind) => kind !== 'base' && kind !== 's');
  const isSafe = formed !== undefined && (!isOfVerb || (words.some(isVerb) && isVerb(replacement)));
  if (!article?.[1]) return { start, end, sure: isSafe ? 'safe' : 'ask', replacement: value };
  const wanted = withCaseOf(article[1], startsWithVowel(value) ? 'an' : 'a');
  const from = start - article[0].length;
  return {
    start: from,
    end,
    sure: isSafe ? 'safe' : 'ask',
    replacement: `${wanted} ${value}`,
  };
}

/** In which forms the one word stands that is not as the phrase has it; none where all are. */
function kindsOf(found: string, words: readonly string[]): FormKind[] {
  const given = found.toLowerCase().split(/[\s-]+/);
  for (const [index, word] of words.entries()) {
    const form = given[index]?.replace('’', "'");
    if (form === undefined || form === word.toLowerCase()) continue;
    return formsOf(word).flatMap(([kind, one]) => (one === form ? [kind] : []));
  }
  return [];
}

/** The replacement in that form; nothing where it is not surely known. */
function formedAs(replacement: string, kinds: readonly FormKind[]): string | undefined {
  if (/\s/.test(replacement)) return undefined;
  const forms = new Set(kinds.map((kind) => inForm(replacement, kind)));
  const [form] = forms;
  return forms.size === 1 ? form : undefined;
}
