import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTranslation, fixTranslation } from '../../../utils/style/index.ts';

/**
 * Pairs written from the specification before the words of any guard were looked at, in fields of which no corpus
 * speaks: a right line passes all rules and guards, a wrong one is found, whichever kind names it; a row that names a
 * rule is found by that rule, and its fixes make of it what stands in a fourth column.
 */
const folder = new URL('./unseen/', import.meta.url);

const isRule = /^[\d.]+$/;

for (const file of readdirSync(folder)) {
  const rows = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').map(readRow);
  describe(file, () => {
    test.each([...new Set(rows.map(({ kind }) => kind))])('%s', (kind) => {
      const own = rows.filter((row) => row.kind === kind);
      const isRight = ({ findings, source, target, expected }: (typeof own)[number]) =>
        kind === 'right'
          ? findings.length === 0
          : (expected === undefined || expected === fixTranslation({ source, target }).target) &&
            findings.some((one) =>
              isRule.test(kind) ? one.rule === kind : one.kind !== undefined,
            );
      expect(own.filter((row) => !isRight(row))).toEqual([]);
    });
  });
}

function readRow(row: string) {
  const [kind, source, target, expected] = row.split(' | ').map(readSigns) as [
    string,
    string,
    string,
    string | undefined,
  ];
  return { kind, source, target, expected, findings: checkTranslation({ source, target }) };
}

/** Signs that nobody can see are written as `\u200b`. */
function readSigns(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
