// npm run budgets: builds the extension and prints every size beside its limit; ends with 1 where one is passed.
import { buildExtension } from './browsers/build-extension.ts';
import { type BudgetName, budgets } from './budgets/limits.ts';
import { measureBuild } from './budgets/measure-build.ts';

const sizes = await measureBuild(await buildExtension('chromium'));
let isOver = false;
for (const [name, size] of Object.entries(sizes) as [BudgetName, number][]) {
  const { limit, why } = budgets[name];
  if (size > limit) isOver = true;
  console.log(
    `${name.padEnd(16)} ${String(size).padStart(8)} of ${String(limit).padStart(8)} bytes gzip${size > limit ? ', TOO LARGE' : ''}: ${why}`,
  );
}
process.exitCode = isOver ? 1 : 0;
