// npm run acceptance -- DIR [PART…]: proves the parts, or those named, on a folder laid out as the shared one is.
import { acceptDemands } from './acceptance/demands.ts';
import { acceptLanguage } from './acceptance/language.ts';
import { acceptPages } from './acceptance/pages.ts';
import { acceptSense } from './acceptance/sense.ts';
import { acceptStyle } from './acceptance/style.ts';
import { acceptTerms } from './acceptance/terms.ts';

type Part = (dir: string) => Promise<{ passed: number; failed: number }>;

// One line a part.
const parts: [string, Part][] = [
  ['style', acceptStyle],
  ['sense', acceptSense],
  ['terms', acceptTerms],
  ['pages', acceptPages],
  ['language', acceptLanguage],
  ['demands', acceptDemands],
];

const [dir, ...asked] = process.argv.slice(2);
const names = parts.map(([name]) => name);
if (!dir || asked.some((name) => !names.includes(name))) {
  console.error(`Usage: npm run acceptance -- DIR [${names.join('|')}]…`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const [name, part] of parts) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const tally = await part(dir);
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
  passed += tally.passed;
  failed += tally.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
