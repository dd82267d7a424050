import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryPairs } from '../../../scripts/acceptance/sense/clean-pairs.ts';
import { type DamageKind, damage, damageKinds } from '../../../scripts/acceptance/sense/damages.ts';
import { measureAlarms, measureDamages } from '../../../scripts/acceptance/sense/measure.ts';
import { guards } from '../../../utils/style/sense/index.ts';

const pairs = repositoryPairs().filter(({ source }) => /[а-яё]/i.test(source));

// What the guards that are in must notice of the damages of the repository's own right lines; the long lines of the
// practice draft make it harder than the labelled pairs.
const least: Partial<Record<DamageKind, number>> = { lost: 0.85, added: 0.5, alien: 1 };

describe('damages of right lines', () => {
  test('have words of their own: the file of damages imports nothing', () => {
    const file = new URL('../../../scripts/acceptance/sense/damages.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bimport\b\s*[({*'"a-z]|require\(/);
  });

  test('each kind turns a line', () => {
    for (const kind of damageKinds)
      expect(
        pairs.some(({ target }, i) => damage(kind, target, i) !== undefined),
        kind,
      ).toBe(true);
  });

  test('are noticed, kind by kind', () => {
    for (const [kind, { of, noticed }] of measureDamages(pairs, 80)) {
      const bar = least[kind];
      if (bar === undefined || !guards.some((guard) => guard.kind === kind)) continue;
      expect(noticed / of, `${kind}: ${noticed} of ${of}`).toBeGreaterThanOrEqual(bar);
    }
  });

  test('of the right lines themselves nothing is said', () => {
    const { alarms } = measureAlarms(pairs);
    expect(
      alarms.flatMap(({ findings }) =>
        findings.filter(({ kind }) => kind).map(({ kind, text, message }) => [kind, text, message]),
      ),
    ).toEqual([]);
  });
});
