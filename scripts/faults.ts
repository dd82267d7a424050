// npm run faults -- --servers: everything that servers are known to do, each once through the real panel.
// npm run faults [-- N [SEED]]: N runs (200), each with one fault at a random moment; a failure is made again with
// `npm run faults -- 1 SEED`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { behaviours } from '../practice/behaviours/index.ts';
import { buildExtension } from './browsers/build-extension.ts';
import { copyBuild } from './browsers/copy-build.ts';
import { findBrowser } from './browsers.ts';
import { faultNames } from './faults/fault-kinds.ts';
import { runTrials, type TrialReport } from './faults/run-trials.ts';
import { openPlayground } from './faults/servers.ts';
import { openStage } from './faults/stage.ts';
import { tableOf } from './faults/table-of.ts';

const isServers = process.argv[2] === '--servers';
const count = wholeNumber(isServers ? undefined : process.argv[2], 200);
const seed = wholeNumber(process.argv[3], Math.floor(Math.random() * 1_000_000));

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d+$/.test(text))
    throw new Error('Usage: npm run faults [-- RUNS [SEED]], whole numbers; or -- --servers.');
  return Number(text);
}

async function playServers(build: string): Promise<void> {
  const playground = await openPlayground(build);
  let failed = 0;
  try {
    for (const behaviour of behaviours) {
      const { faults, requests, seconds } = await playground.play(behaviour);
      failed += faults.length > 0 ? 1 : 0;
      const mark = faults.length > 0 ? '✕' : '✓';
      console.log(
        `${mark} ${behaviour.entry} ${behaviour.name}: ${requests} requests, ${seconds.toFixed(1)} s`,
      );
      for (const fault of faults) console.log(`    ${fault}`);
    }
  } finally {
    await playground.end();
  }
  console.log(`${behaviours.length - failed} of ${behaviours.length} as they must be`);
  if (failed > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  if (!isServers) console.log(`seed ${seed}, ${count} runs`);
  await findBrowser('chromium');
  const directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-faults-'));
  const reports: TrialReport[] = [];
  try {
    const build = await copyBuild(
      await buildExtension('chromium'),
      path.join(directory, 'extension'),
    );
    if (isServers) return await playServers(build);
    const stage = await openStage(build, directory);
    try {
      for await (const report of runTrials(stage, count, seed)) {
        reports.push(report);
        for (const fault of report.faults)
          console.log(`seed ${report.seed} (${faultNames[report.kind]}): ${fault}`);
        if (reports.length % 20 === 0) console.log(`${reports.length} done`);
      }
    } finally {
      await stage.end();
    }
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(tableOf(reports));
  if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
