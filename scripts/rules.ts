// npm run rules: the catalogue of the rules with the number of their cases.

import { casesOf } from '../tests/style/cases/index.ts';
import { rules } from '../utils/style/index.ts';

let bad = 0;
let clean = 0;
for (const rule of rules) {
  const cases = casesOf(rule);
  const counts = {
    bad: cases.bad.length + rule.examples.filter(({ finds }) => finds.length > 0).length,
    clean: cases.clean.length + rule.examples.filter(({ finds }) => finds.length === 0).length,
  };
  bad += counts.bad;
  clean += counts.clean;
  console.log(
    `${rule.id.padEnd(5)} ${rule.title.en.padEnd(44)} ${rule.severity.padEnd(8)} ${counts.bad} bad, ${counts.clean} clean`,
  );
}
console.log(`${rules.length} rules, ${bad + clean} examples: ${bad} bad, ${clean} clean`);
