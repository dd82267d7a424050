/**
 * What a translator that knows no rules must not touch: backticks, URLs, quotations and terms in Latin
 * script, numbers, the enumerator. Longer kinds come first.
 */
const protectedSpan =
  /`[^`]+`|(?:https?|ftp):\/\/[^\s»)\]]+|mailto:\S+|www\.[^\s»)\]]+|«[^»\p{Script=Cyrillic}]*»|^\s*\(?\d{1,3}(?:\.\d{1,3})*[.)](?=\s|$)|\p{Script=Latin}[\p{Script=Latin}\p{N}_.+#/@-]*(?:[ ]\p{Script=Latin}[\p{Script=Latin}\p{N}_.+#/@-]*)*|\d+(?:[.,:/×]\d+)*\s?%?/gu;

/** The same in a text that is in Latin script itself: its words are what is to be translated. */
const protectedInLatin =
  /`[^`]+`|(?:https?|ftp):\/\/[^\s»)\]]+|mailto:\S+|www\.[^\s»)\]]+|«[^»]*»|^\s*\(?\d{1,3}(?:\.\d{1,3})*[.)](?=\s|$)|\d+(?:[.,:/×]\d+)*\s?%?/gu;

/** A text with its protected spans replaced by marks that translators leave alone: `⟦1⟧`. */
export function maskSpans(source: string, isLatin = false): { text: string; spans: string[] } {
  const spans: string[] = [];
  const text = source.replace(isLatin ? protectedInLatin : protectedSpan, (span) => {
    const bare = span.replace(/[.,:;/]+$/u, (end) =>
      /^\s*\(?\d[\d.]*[.)]$/u.test(span) ? end : '',
    );
    spans.push(bare);
    return `⟦${spans.length}⟧${span.slice(bare.length)}`;
  });
  return { text, spans };
}

/**
 * Puts the spans back. `undefined` when a mark is lost, doubled or unknown, because then nobody can tell where
 * its text belongs. Translators put spaces into and around marks; those inside are taken out.
 */
export function unmaskSpans(answer: string, spans: string[]): string | undefined {
  const seen = new Set<number>();
  let whole = true;
  const text = answer.replace(/⟦\s*(\d+)\s*⟧/gu, (_, digits: string) => {
    const number = Number(digits);
    const span = spans[number - 1];
    if (span === undefined || seen.has(number)) whole = false;
    seen.add(number);
    return span ?? '';
  });
  if (!whole || seen.size !== spans.length || /[⟦⟧]/u.test(text)) return undefined;
  return text.replace(/[ \t]{2,}/g, ' ').trim();
}
