// npm run acceptance -- DIR: proves the parts on a folder laid out as the shared one is.
import { acceptDemands } from './acceptance/demands.ts';
import { acceptLanguage } from './acceptance/language.ts';
import { acceptPages } from './acceptance/pages.ts';
import { acceptSense } from './acceptance/sense.ts';
import { acceptStyle } from './acceptance/style.ts';

type Part = (dir: string) => Promise<{ passed: number; failed: number }>;

// One line a part.
const parts: [string, Part][] = [
  ['style', acceptStyle],
  ['sense', acceptSense],
  ['pages', acceptPages],
  ['language', acceptLanguage],
  ['demands', acceptDemands],
];

const dir = process.argv[2];
if (!dir) {
  console.error('Usage: npm run acceptance -- DIR');
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const [name, part] of parts) {
  const tally = await part(dir);
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  passed += tally.passed;
  failed += tally.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
