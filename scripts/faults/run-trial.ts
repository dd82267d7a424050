import { performance } from 'node:perf_hooks';
import { inPieces } from '../../practice/model.ts';
import { press } from '../walk/roles.ts';
import { until } from '../walk/until.ts';
import { readAllEnglish, writeDraft } from '../walk/walk-panel.ts';
import { commitFault } from './commit-fault.ts';
import type { FaultKind } from './fault-kinds.ts';
import { judgeTrial } from './judge-trial.ts';
import { isAsked, type MadeUpDraft, makeDraft } from './make-draft.ts';
import { readStored, type Stored, waitForState } from './read-run.ts';
import { between, type Random } from './seeded-random.ts';
import type { Stage } from './stage.ts';

/** What came of one run with a fault in it. */
export interface Trial {
  /** What did not hold; empty where all was well. */
  faults: string[];
  /** How often `Translate` had to be pressed again. */
  presses: number;
  /** Lines of the draft that had to be translated, and how many of them were stored before the fault. */
  lines: number;
  kept: number;
  requests: number;
  /** From the fault to the end, in milliseconds. */
  time: number;
}

/** The most that anything may take, in milliseconds. */
const patience = 60_000;
/** How often the user would press `Translate` again. */
const maxPresses = 3;

/** Translates a made-up draft with a fault at a random moment, and judges what came of it. */
export async function runTrial(stage: Stage, kind: FaultKind, random: Random): Promise<Trial> {
  const { model } = stage;
  const draft = makeDraft(random);
  const isDue = model.play(draft, between(random, 0, piecesOf(draft)), random);
  const id = await stage.goToNewJob();
  await writeDraft(stage.panel, draft.text);
  await press(stage.panel, 'Translate');
  await withPatience(isDue, 'the moment of the fault came');
  const before = await readStored(stage.panel, id);
  const mark = model.asked.length;
  const begun = performance.now();
  await withPatience(commitFault(kind, stage, id, random), 'the fault was committed');
  const after = await readStored(stage.panel, id);
  model.letGo();
  const presses = await waitForEnd(stage, id, draft);
  const time = performance.now() - begun;
  const final = await readStored(stage.panel, id);
  const shown = await readShown(stage, draft);
  return {
    faults: [
      ...judgeTrial({
        draft,
        asked: model.asked,
        mark,
        before: before.lines,
        after: after.lines,
        final: final.lines,
        shown,
      }),
      ...judgeRuns(final, presses),
    ],
    presses,
    lines: draft.lines.filter(isAsked).length,
    kept: before.lines.length,
    requests: model.asked.length,
    time,
  };
}

/** How many pieces the model writes for a draft, without what stands around the lines: it is never less. */
function piecesOf(draft: MadeUpDraft): number {
  return draft.lines
    .filter(isAsked)
    .reduce((sum, { english }) => sum + inPieces(english).length, 0);
}

/** Waits for the end, and presses `Translate` where the run ended without it all. */
async function waitForEnd(stage: Stage, id: string, draft: MadeUpDraft): Promise<number> {
  const lines = draft.lines.filter(isAsked).length;
  for (let presses = 0; ; presses++) {
    await waitForState(stage.panel, id, [], patience);
    const stored = await readStored(stage.panel, id);
    const settled = stored.lines.filter(({ repairs }) => repairs === undefined).length;
    if (settled >= lines || presses === maxPresses) return presses;
    const runs = stored.runs.length;
    await press(stage.panel, 'Translate');
    const hasBegun = async () => (await readStored(stage.panel, id)).runs.length > runs;
    await until(hasBegun, 'another run began', patience);
  }
}

/** The English that the panel shows, once it is what was to come of it or does not change to it. */
async function readShown(stage: Stage, draft: MadeUpDraft): Promise<string[]> {
  const wanted = draft.lines.map(({ english }) => english).join('\n');
  const linesOf = (texts: string[]) =>
    texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const end = performance.now() + patience;
  for (;;) {
    const shown = linesOf(await readAllEnglish(stage.panel));
    if (shown.join('\n') === wanted || performance.now() > end) return shown;
  }
}

/** Every run has come to its end, and there are no more than were asked for. */
function judgeRuns({ runs }: Stored, presses: number): string[] {
  const open = runs.filter(({ state }) => state === 'running' || state === 'waiting');
  return [
    ...(open.length > 0 ? ['a run is still under way'] : []),
    ...(runs.length > presses + 1 ? ['more runs than presses of Translate'] : []),
  ];
}

/** Fails in words where something does not come. */
async function withPatience<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${patience} ms in vain until ${what}.`)),
      patience,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
