import type { Transaction } from 'dexie';
import { forAll, type TermRow, termId } from './term-row.ts';

type Row = Record<string, unknown>;

/** The settings of older versions without their glossary and forbidden words, and these as entries of the ledger. */
export function partTerms(settings: Row): { settings: Row; terms: TermRow[] } {
  const { glossary, ...rest } = settings;
  const { replacements, ...style } = isRow(rest.style) ? rest.style : {};
  const terms = [
    ...pairsOf(glossary).map(([source, target]) => entry({ source, target, kind: 'translate' })),
    // They name a word of the English, whatever the Russian says.
    ...pairsOf(replacements).map(([target, instead]) =>
      entry({ source: '', target, kind: 'forbid', instead }),
    ),
  ];
  return { settings: replacements === undefined ? rest : { ...rest, style }, terms };
}

/** Carries what the settings hold of terms over into the ledger, once: from then on it stands only there. */
export async function carryGlossary(change: Transaction): Promise<void> {
  const found: Row | undefined = await change.table('settings').get('settings');
  if (!found) return;
  const { settings, terms } = partTerms(found);
  await change.table('terms').bulkPut(terms);
  await change.table('settings').put(settings);
}

function entry(said: Pick<TermRow, 'source' | 'target' | 'kind' | 'instead'>): TermRow {
  const own = { ...said, scope: forAll };
  return { id: termId(own), ...own, origin: 'glossary', at: 0 };
}

/** Only what is a pair of words: the settings of a file may hold anything. */
function pairsOf(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) => {
    if (!isRow(pair) || typeof pair.source !== 'string' || typeof pair.target !== 'string')
      return [];
    const [source, target] = [pair.source.trim(), pair.target.trim()];
    return source && target ? [[source, target] as [string, string]] : [];
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
