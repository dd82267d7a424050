import { join } from 'node:path';
import { checkTranslation, findMisaligned } from '../../utils/style/index.ts';
import { cutBlocks, disorder, disorders } from './sense/blocks.ts';
import {
  blocksOf,
  repositoryPairs,
  rowsOf,
  sharedPairs,
  unseenPairs,
} from './sense/clean-pairs.ts';
import { damageKinds } from './sense/damages.ts';
import { measureAlarms, measureDamages } from './sense/measure.ts';
import { across, alarms, labelled, noticed } from './sense/thresholds.ts';

interface Tally {
  passed: number;
  failed: number;
}

/** The guards of sense: labelled pairs, labelled blocks, damages of all right lines; figures by kind are printed. */
export async function acceptSense(dir: string): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const expect = (what: string, isRight: boolean) => {
    if (isRight) tally.passed++;
    else {
      tally.failed++;
      console.log(`  ${what}: below the bar`);
    }
  };
  acceptLabelled(dir, expect);
  acceptBlocks(dir, expect);
  const pairs = [...repositoryPairs(), ...sharedPairs(dir)];
  const clean = measureAlarms([...pairs, ...unseenPairs()]);
  console.log(
    `${clean.of} right lines: ${clean.errors} errors, ${clean.warnings} warnings`,
    clean.by,
  );
  for (const { pair, findings } of clean.alarms)
    console.log(
      `  ${findings.map(({ rule, kind, message }) => `${kind ?? rule}: ${message}`).join('; ')}\n    ${pair.source}\n    ${pair.target}`,
    );
  acceptAlarms('all right lines', clean, expect);
  console.log('damages of right lines: noticed, named');
  for (const [kind, { of, noticed: found, named }] of measureDamages(pairs)) {
    console.log(`  ${kind}: ${of}, ${percent(found, of)}, ${percent(named, of)}`);
    expect(`damages of ${kind}`, found >= noticed[kind] * of);
  }
  return tally;
}

type Alarms = Pick<ReturnType<typeof measureAlarms>, 'of' | 'errors' | 'warnings'>;

function acceptAlarms(what: string, { of, errors, warnings }: Alarms, expect: Expect): void {
  expect(`errors on ${what}`, errors <= alarms.errors * of);
  expect(`warnings on ${what}`, warnings <= alarms.warnings * of);
}

type Expect = (what: string, isRight: boolean) => void;

function acceptLabelled(dir: string, expect: Expect): void {
  const rows = rowsOf(join(dir, 'sense-corpus', 'dev.jsonl'));
  if (rows.length === 0) return;
  console.log('labelled pairs: found, named');
  for (const kind of damageKinds) {
    const own = rows.filter(({ findings }) => findings[0]?.kind === kind);
    const found = own.filter((row) => checkTranslation(row).length > 0).length;
    const named = own.filter((row) =>
      checkTranslation(row).some((one) => one.kind === kind),
    ).length;
    console.log(
      `  ${kind}: ${own.length}, ${percent(found, own.length)}, ${percent(named, own.length)}`,
    );
    expect(`recall of ${kind}`, found >= labelled[kind] * own.length);
  }
  const right = measureAlarms(rows.filter(({ findings }) => findings.length === 0));
  console.log(`  ${right.of} right: ${right.errors} errors, ${right.warnings} warnings`);
  acceptAlarms('labelled right lines', right, expect);
}

function acceptBlocks(dir: string, expect: Expect): void {
  const answers = blocksOf(join(dir, 'sense-corpus', 'misaligned.jsonl'));
  const made = cutBlocks([...repositoryPairs(), ...sharedPairs(dir)].filter(isFirst()));
  const sets: [string, { lines: (typeof made)[number]['lines']; wrong: number[] }[]][] = [
    ['labelled blocks', answers],
    ['right blocks', made],
    ...Object.keys(disorders).map((name): [string, typeof made] => [
      `${name} blocks`,
      made.map((block, i) => disorder(block, name, i)),
    ]),
  ];
  for (const [name, blocks] of sets) {
    let of = 0;
    let found = 0;
    let doubted = 0;
    for (const { lines, wrong } of blocks) {
      const said = findMisaligned(lines);
      of += wrong.length;
      found += wrong.filter((n) => said.includes(n)).length;
      if (wrong.length === 0 && said.length > 0) doubted++;
    }
    console.log(
      `  ${name}: ${blocks.length}, wrong lines found ${percent(found, of)}, right blocks doubted ${doubted}`,
    );
    expect(`${name}, right ones doubted`, doubted <= across.doubted);
    // A heading without an end mark that swallowed its neighbour looks like one sentence.
    if (of > 0)
      expect(
        `${name}, wrong lines`,
        found >= (name.startsWith('merged') ? 0.85 : across.recall) * of,
      );
  }
}

/** Examples come twice with one Russian line: the second English would look like another line's. */
function isFirst() {
  const seen = new Set<string>();
  return ({ source }: { source: string }) => {
    const isNew = !seen.has(source) && /[а-яё]/i.test(source);
    seen.add(source);
    return isNew;
  };
}

function percent(part: number, of: number): string {
  return of === 0 ? '—' : `${((100 * part) / of).toFixed(1)} %`;
}
