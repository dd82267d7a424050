import { startsWithVowel } from '../text/vowel.ts';
import { type DraftLine, renderingsIn, type TermChange } from './affected-lines.ts';
import { isMass, type PhrasePlace, pluralOf, singularOf } from './english-phrase.ts';
import { findTerm } from './find-term.ts';

/**
 * The English of a line with the term's new rendering, where the replacement is sure: number, article and letter case
 * agree. `undefined` where they may not, or where the Russian has not as many places of the term as the English.
 */
export function replaceRendering(
  line: Pick<DraftLine, 'source' | 'target'>,
  change: TermChange & { from: string },
): string | undefined {
  const { from, to } = change;
  const wanted = findTerm(line.source, change.source).length;
  const places = renderingsIn(line, from, wanted === 0);
  if (places.length === 0 || places.length > Math.max(1, wanted)) return undefined;
  let text = line.target;
  for (const place of [...places].reverse()) {
    const next = replaceAt(text, place, from, to);
    if (next === undefined) return undefined;
    text = next;
  }
  return text;
}

const determiner =
  /(?:^|[^\p{L}])(the|an?|its|their|your|our|my|his|her|this|that|each|every|any|no|one|1|another|per|['’]s)(?: [\p{L}-]+)?[ \u00a0]$/iu;
const article = /(?<![\p{L}\p{N}])(an?)([ \u00a0])$/iu;

function replaceAt(text: string, place: PhrasePlace, from: string, to: string): string | undefined {
  const before = text.slice(0, place.start);
  const after = text.slice(place.end);
  const [wasMass, isMassNow] = [isMass(from), isMass(to)];
  const isModifier = /^ [a-z]/.test(after) && isNounAfter(after);
  // `the packaging` may be one container or many.
  if (wasMass && !isMassNow) return undefined;
  if (isMassNow && !wasMass && (place.isPlural || article.test(before)))
    return place.isPlural ? withSingularVerb(before, caseOf(text, place, to), after) : undefined;
  if (
    !place.isPlural &&
    !isModifier &&
    !wasMass &&
    !isMassNow &&
    !determiner.test(before) &&
    !/ing$/.test(from)
  )
    return undefined;
  const one = singularOf(to);
  const phrase = isMassNow
    ? to
    : place.isPlural
      ? pluralOf(one)
      : one === to || !/s$/.test(to)
        ? to
        : one;
  return agree(before, caseOf(text, place, phrase)) + after;
}

function isNounAfter(after: string): boolean {
  return !/^ (?:is|are|was|were|has|have|had|will|can|may|must|of|in|on|at|to|for|by|with|and|or|from|after|before|that|which|who)\b/.test(
    after,
  );
}

/** `a` or `an`, as the new word sounds. */
function agree(before: string, phrase: string): string {
  return (
    before.replace(article, (_, one: string, gap: string) => {
      return `${one.charAt(0)}${startsWithVowel(/^[A-Za-z]+/.exec(phrase)?.[0] ?? '') ? 'n' : ''}${gap}`;
    }) + phrase
  );
}

function caseOf(text: string, { start, end }: PhrasePlace, phrase: string): string {
  const found = text.slice(start, end);
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase())
    return phrase.toUpperCase();
  return /^\p{Lu}/u.test(found) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

const verbs: Record<string, string> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** What is not counted takes its verb in the singular: sure only for the verbs of which both forms are known. */
function withSingularVerb(before: string, phrase: string, after: string): string | undefined {
  const isSubject = /(?:^|[.!?:;]\s|\)\s)(?:(?:the|all|your|my|our|these)\s)?$/i.test(before);
  if (!isSubject) return before + phrase + after;
  const next = /^ ([a-z]+)\b/.exec(after)?.[1];
  if (next === undefined) return undefined;
  if (/^(?:will|can|may|must)$/.test(next)) return before + phrase + after;
  const verb = verbs[next];
  return verb && `${before}${phrase} ${verb}${after.slice(1 + next.length)}`;
}
