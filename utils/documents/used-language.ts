// A request pays for each sign of L.md, and a job without analyses uses few of its operators.

/** What a document looks like that uses the section's operator; one for each section of the default L.md. */
const operators: Record<string, RegExp> = {
  '1': /≔/,
  '2': /→/,
  '3': /⊢/,
  // «≔!» and «≔?» are explained by facts and hypotheses.
  '4': /⊤|≔!/,
  '5': /≔!/,
  '6': /^\s*\?(?:⟦| )|≔\?/m,
  '7': /[\w`\]⠿᛭߷ⰳ)] : [\w`⠿᛭߷(]/u,
  '8': /⠿\{/,
  '9': /⠿~/,
  '10': /᛭Dc/,
  '11': /§/,
  '12': /\[§/,
  '13': /≔†/,
  '14': /▶/,
  '15': /ⰳ/,
  '16': /߷/,
};

/**
 * The sections of the default L.md whose operators the other documents use, and those that these sections use in
 * their turn; each keeps its number. A section without a known operator is always sent.
 */
export function usedLanguage(language: string, documents: readonly string[]): string {
  const sections = language.split(/^(?=# \d+\.)/m);
  const numbers = sections.map((section) => /^# (\d+)\./.exec(section)?.[1] ?? '');
  const kept = new Set<number>();
  const texts = [...documents];
  for (let text = texts.shift(); text !== undefined; text = texts.shift()) {
    for (const [i, section] of sections.entries()) {
      const operator = operators[numbers[i] as string];
      if (kept.has(i) || (operator && !operator.test(text))) continue;
      kept.add(i);
      texts.push(section);
    }
  }
  const used = sections.filter((_, i) => kept.has(i)).join('');
  return `${used.trimEnd()}\n`;
}
