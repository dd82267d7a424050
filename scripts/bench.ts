// npm run bench: how fast the parts are on this machine.
import { benchPages } from './bench/pages.ts';
import { benchStyle } from './bench/style.ts';

// One line a part.
const parts: [string, () => Promise<void>][] = [
  ['style', benchStyle],
  ['pages', benchPages],
];

for (const [name, part] of parts) {
  console.log(`${name}:`);
  await part();
}
