import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../utils/draft/index.ts';
import type { FailureCode } from '../../../utils/failure.ts';
import { english, russianDraft } from '../run-fixture.ts';
import { LaneStage, linesOf } from './lane-stage.ts';

/** What may happen while lanes ask, each at a moment of its own. */
interface Mishap {
  kind: 'kill' | 'stop' | 'change' | 'remove' | 'add' | FailureCode;
  /** Which write of the store, or which request, meets it. */
  moment: number;
}

const faults: FailureCode[] = [
  'rate-limited',
  'server',
  'interrupted',
  'stalled',
  'truncated',
  'refused',
];
const mishaps = fc.array(
  fc.record<Mishap>({
    kind: fc.constantFrom('kill', 'kill', 'stop', 'change', 'remove', 'add', ...faults),
    moment: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 6 },
);

/** Does to the draft what a person does while a run is under way. */
function edit(stage: LaneStage, kind: 'change' | 'remove' | 'add', moment: number): void {
  const lines = stage.text.split('\n');
  const place = moment % lines.length;
  if (kind === 'remove') lines.splice(place, 1);
  if (kind === 'change') lines[place] = lines[place]?.replace(/слово/, `другое${moment}`) ?? '';
  if (kind === 'add') {
    const text = `Новая строка ${moment} встала сюда.`;
    lines.splice(place, 0, text);
    // A second press of the button adds it to the run that is under way.
    const line = parseDraft(lines.join('\n')).lines.find((each) => each.text === text);
    if (line && !stage.run.keys.includes(line.key) && stage.run.state === 'running')
      stage.run.keys = [...stage.run.keys, line.key];
  }
  stage.text = lines.join('\n');
}

test('whatever happens, nothing is lost, nothing stored is asked for again, and all is translated in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 26 }),
      fc.integer({ min: 1, max: 4 }),
      mishaps,
      async (points, lanes, plan) => {
        const stage = new LaneStage(russianDraft(points, 14));
        stage.lanes = lanes;
        const wrong: string[] = [];
        const open = [...plan];
        const termPasses = new Map<string, number>();
        const due = (kinds: string[], moment: number) => {
          const at = open.findIndex((one) => kinds.includes(one.kind) && one.moment <= moment);
          return at < 0 ? undefined : open.splice(at, 1)[0];
        };
        stage.server.script.fault = (request, number) => {
          if (request.isTerms)
            termPasses.set(stage.run.id, (termPasses.get(stage.run.id) ?? 0) + 1);
          else if (!request.isRepair)
            for (const source of request.lines) if (stage.targets.has(source)) wrong.push(source);
          const mishap = due(faults, number * 3);
          return (
            mishap && {
              code: mishap.kind as FailureCode,
              ...(mishap.moment % 2 ? { after: mishap.moment % 7 } : {}),
            }
          );
        };
        stage.onWrite = (write) => {
          const mishap = due(['kill', 'stop', 'change', 'remove', 'add'], write);
          if (!mishap) return;
          const { kind, moment } = mishap;
          if (kind === 'kill') stage.writesLeft = 0;
          else if (kind === 'stop') stage.stop();
          else edit(stage, kind as 'change', moment);
        };
        const kept = new Map<string, string>();
        for (let presses = 0; stage.open.length > 0; presses++) {
          expect(presses).toBeLessThan(30);
          stage.writesLeft = Number.POSITIVE_INFINITY;
          if (stage.run.state !== 'running' && stage.run.state !== 'waiting') stage.plan();
          await stage.translate();
          for (const [source, target] of kept) expect(stage.targets.get(source)).toBe(target);
          for (const [source, target] of stage.targets) kept.set(source, target);
        }
        expect(wrong).toEqual([]);
        for (const times of termPasses.values()) expect(times).toBe(1);
        for (const line of linesOf(stage.text)) expect(stage.targets.get(line)).toBe(english(line));
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);
