/** Which label each question belongs to, by index; `undefined` where none is surely its own. */
export type QuestionMatch = { label: number; how: 'exact' | 'similar' } | undefined;

const ENOUGH = 0.6;
/** How much better the best must be than the second. */
const MARGIN = 0.15;

/**
 * Finds for each quoted question the form's field with that question: the same words (white space, case, quotes and
 * end punctuation do not matter), else clearly the most similar one. A label is given away once.
 */
export function matchQuestions(labels: string[], questions: string[]): QuestionMatch[] {
  const matches: QuestionMatch[] = questions.map(() => undefined);
  const taken = new Set<number>();
  questions.forEach((question, q) => {
    const label = labels.findIndex(
      (candidate, i) => !taken.has(i) && simplify(candidate) === simplify(question),
    );
    if (label < 0 || !simplify(question)) return;
    matches[q] = { label, how: 'exact' };
    taken.add(label);
  });
  const pairs = questions
    .flatMap((question, q) =>
      matches[q] ? [] : labels.map((label, l) => ({ q, l, score: similarity(question, label) })),
    )
    .filter((pair) => !taken.has(pair.l) && pair.score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    if (matches[pair.q] || taken.has(pair.l)) continue;
    const isUnclear = pairs.some(
      (other) =>
        other !== pair &&
        (other.q === pair.q || other.l === pair.l) &&
        !matches[other.q] &&
        !taken.has(other.l) &&
        pair.score - other.score < MARGIN,
    );
    if (isUnclear) continue;
    matches[pair.q] = { label: pair.l, how: 'similar' };
    taken.add(pair.l);
  }
  return matches;
}

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function simplify(text: string): string {
  return words(text).join(' ');
}

/** Dice's coefficient of the word pairs and words of two texts, 0-1. */
function similarity(a: string, b: string): number {
  const [first, second] = [grams(a), grams(b)];
  let shared = 0;
  const left = [...second];
  for (const gram of first) {
    const at = left.indexOf(gram);
    if (at < 0) continue;
    shared++;
    left.splice(at, 1);
  }
  return (2 * shared) / (first.length + second.length || 1);
}

function grams(text: string): string[] {
  const list = words(text);
  return [...list, ...list.slice(1).map((word, i) => `${list[i]} ${word}`)];
}
