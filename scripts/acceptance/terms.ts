import { join } from 'node:path';
import { checkTranslation } from '../../utils/style/index.ts';
import { affectedLines, findRendering, replaceRendering } from '../../utils/terms/index.ts';
import { Figures } from './figures.ts';
import { rowsOf } from './sense/clean-pairs.ts';

interface Tally {
  passed: number;
  failed: number;
}

/** Rule 6.10 from the glossary and from `D2`: precision and recall by line, and how many errors are right. */
export async function acceptTerms(dir: string): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const expect = (what: string, value: number, least: number) => {
    console.log(`  ${what}: ${value.toFixed(3)} (at least ${least})`);
    if (value >= least) tally.passed++;
    else tally.failed++;
  };
  acceptChanges(dir, expect);
  const rows = rowsOf(join(dir, 'terms-corpus', 'dev.jsonl'))
    // The verb of a term is the next step.
    .filter(({ note }) => !/verb of a term/.test(note));
  if (rows.length === 0) return tally;
  for (const name of ['glossary', 'translated']) {
    const figures = new Figures();
    let [right, wrong] = [0, 0];
    for (const row of rows.filter((one) => one[name])) {
      const found = checkTranslation(row).filter(({ rule }) => rule === '6.10');
      const isError = found.some(({ severity }) => severity === 'error');
      if (isError && row.findings.length > 0) right++;
      else if (isError) wrong++;
      figures.match(row.findings.slice(0, 1), found.slice(0, 1), () => true);
    }
    expect(`${name}, recall`, figures.recall, name === 'glossary' ? 0.97 : 0.84);
    if (name === 'glossary')
      expect('errors that are right', right / Math.max(1, right + wrong), 0.95);
    else expect('precision', figures.precision, 0.95);
  }
  return tally;
}

/** A term of a letter is changed: its lines and no others, and what is replaced without a model is right. */
function acceptChanges(
  dir: string,
  expect: (what: string, value: number, least: number) => void,
): void {
  const letters = rowsOf(join(dir, 'terms-corpus', 'ledgers.jsonl'));
  if (letters.length === 0) return;
  let [exact, sure, right, lines] = [0, 0, 0, 0];
  for (const { draft, change, affected, after } of letters) {
    if (JSON.stringify(affectedLines(draft, change)) === JSON.stringify(affected)) exact++;
    const from = findRendering(draft, change.source);
    for (const line of draft.filter(({ key }: { key: number }) => affected.includes(key))) {
      lines++;
      const text = from && replaceRendering(line, { ...change, from });
      if (text === undefined) continue;
      sure++;
      if (text === after[line.key]) right++;
    }
  }
  expect('letters with exactly their lines affected', exact / letters.length, 0.98);
  expect('replacements that are right', right / Math.max(1, sure), 1);
  expect('lines replaced without a model', sure / lines, 0.9);
}
