// npm run bench [-- PART…]: how fast the parts are on this machine.
import { benchPages } from './bench/pages.ts';
import { benchPanel } from './bench/panel.ts';
import { benchRun } from './bench/run.ts';
import { benchStreaming } from './bench/streaming.ts';
import { benchStyle } from './bench/style.ts';

// One line a part.
const parts: [string, () => Promise<void>][] = [
  ['style', benchStyle],
  ['pages', benchPages],
  ['run', benchRun],
  ['panel', benchPanel],
  ['streaming', benchStreaming],
];

const chosen = process.argv.slice(2);
for (const [name, part] of parts) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`${name}:`);
  await part();
}
