import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPastedJob } from '../utils/pages/pasted/pasted-job.ts';
import { checkPage, type PageCheck } from './pages/check-page.ts';
import { factsOf } from './pages/facts.ts';

// npm run check-pages -- DIR: reads every page and text in a folder and prints what was found, how, and what differs
// from `name.json` beside it ({ url, facts } as in tests/pages/fixtures).
const directory = process.argv[2];
if (!directory) {
  console.error('npm run check-pages -- DIR');
  process.exit(2);
}

let differences = 0;
for (const name of readdirSync(directory).sort()) {
  if (!/\.(?:html?|txt)$/.test(name)) continue;
  const path = join(directory, name);
  const source = readFileSync(path, 'utf8');
  const beside = path.replace(/\.\w+$/, '.json');
  const expected = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined;
  const check: PageCheck = name.endsWith('.txt')
    ? { kind: 'text', job: readPastedJob(source), url: '' }
    : checkPage(source, expected?.url);
  const truth = name.endsWith('.txt') ? expected : expected?.facts;
  differences += print(name, check, truth);
}
process.exitCode = differences ? 1 : 0;

function print(
  name: string,
  { kind, job, url }: PageCheck,
  truth?: Record<string, unknown>,
): number {
  const rows = job ? factsOf(job) : [];
  console.log(`\n${name}\n  ${kind}, ${rows.length} facts${url ? `, ${url}` : ''}`);
  let wrong = 0;
  for (const { path, from, value } of rows) {
    const isWrong = truth && JSON.stringify(truth[path]) !== JSON.stringify(value);
    if (isWrong) wrong++;
    const shown = JSON.stringify(value);
    const cut = shown.length > 70 ? `${shown.slice(0, 69)}…` : shown;
    const mark = isWrong ? `  ≠ ${JSON.stringify(truth[path])}` : '';
    console.log(`  ${path.padEnd(28)} ${from.padEnd(11)} ${cut}${mark}`);
  }
  for (const path of Object.keys(truth ?? {}))
    if (!rows.some((row) => row.path === path)) {
      wrong++;
      console.log(`  ${path.padEnd(28)} missing     ≠ ${JSON.stringify(truth?.[path])}`);
    }
  for (const { field, values } of job?.warnings ?? [])
    console.log(`  ${field.padEnd(28)} two ways differ: ${values.join(' | ')}`);
  return wrong;
}
