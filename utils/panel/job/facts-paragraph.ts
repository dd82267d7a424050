import type { Fact } from '../../demands/index.ts';
import { type Analysis, renderOntology } from '../../job/index.ts';
import type { Database, JobRow } from '../../storage/database.ts';
import { keptOf, saveOntology } from './ontology-model.ts';

const title = 'Факты о `P⁎` и `ꆜ` для решения, отвечать ли';
const by = 'Proposal Translator';

/** The facts as the text of a paragraph of O.md: one line each, with the client's words. */
export function factsText(facts: readonly Fact[]): string {
  return facts
    .map(({ wording, quote }) => {
      const words = quote?.replace(/\s+/g, ' ').trim();
      return `- ${wording.ru}${words ? `: «${words}»` : ''}`;
    })
    .join('\n');
}

/** Puts the facts into O.md as a paragraph after the seed's; one that stands there already is written anew. */
export async function putFacts(
  db: Database,
  row: JobRow,
  facts: readonly Fact[],
  today: string,
): Promise<void> {
  const { job, options } = keptOf(row);
  const all = options.analyses ?? [];
  const old = all.find((one) => one.title === title);
  const paragraph: Analysis = {
    paragraph: old?.paragraph ?? '',
    kind: 'analysis',
    title,
    by,
    when: today,
    text: factsText(facts),
    inPrompt: true,
  };
  const analyses = old ? all.map((one) => (one === old ? paragraph : one)) : [...all, paragraph];
  await saveOntology(db, row, renderOntology(job, { ...options, analyses }));
}
