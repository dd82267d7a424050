import { isRegularForm } from '../../utils/terms/russian-forms.ts';

/** The module of exceptions: each nominative with the forms that the rules do not read as its own. */
export function printExceptions(lexemes: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = [...lexemes]
    .map(([lemma, forms]) => ({
      lemma,
      odd: [...forms].filter((form) => !isRegularForm(form, lemma)).sort(),
    }))
    .filter(({ odd }) => odd.length > 0)
    .sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
    .map(({ lemma, odd }) => `${lemma}: ${odd.join(' ')}`);
  return `// Made by \`npm run forms\` from OpenCorpora (npm \`az\`, CC BY-SA); not by hand.
const table = `.concat('`\n', rows.join('\n'), '`;\n', tail);
}

const tail = `
const lemmas = new Map<string, string[]>();
for (const row of table.trim().split('\\n')) {
  const [lemma = '', forms = ''] = row.split(': ');
  for (const form of forms.split(' ')) lemmas.set(form, [...(lemmas.get(form) ?? []), lemma]);
}

/** The nominatives of a form that no rule of \`russian-forms.ts\` leads to. */
export function exceptionOf(form: string): readonly string[] | undefined {
  return lemmas.get(form);
}
`;
