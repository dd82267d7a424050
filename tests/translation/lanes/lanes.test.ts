import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../utils/failure.ts';
import { english, realRules, russianDraft } from '../run-fixture.ts';
import { LaneStage, linesOf } from './lane-stage.ts';
import type { Served } from './virtual-server.ts';

const draft = russianDraft(24);
const all = (text: string) => new Map(linesOf(text).map((line) => [line, english(line)]));
const d2Of = ({ prompt }: Served) => prompt.split('\n# D2\n')[1]?.split('\n# F\n')[0] ?? '';
const pointOf = (line: string) => Number(/пункта (\d+)/.exec(line)?.[1]);
const lines = ({ server }: LaneStage) =>
  server.served.filter(({ isTerms, isRepair }) => !isTerms && !isRepair);

describe('four lanes', () => {
  test('ask for contiguous runs of whole points, each line once, with the whole of D', async () => {
    const stage = new LaneStage(draft);
    expect((await stage.translate()).state).toBe('done');
    expect(stage.targets).toEqual(all(draft));
    expect(stage.server.asked.flat().sort()).toEqual(linesOf(draft).sort());
    const points = stage.server.asked.map((asked) => asked.map(pointOf));
    for (const asked of points) {
      const from = asked[0] ?? 0;
      expect(asked).toEqual(asked.map((_, index) => from + Math.floor(index / 2)));
    }
    for (const { prompt } of stage.server.served)
      expect(prompt).toContain(draft.split('\n').at(-1));
  });

  test('begin when the first answer begins, with the terms beside them, which only later requests carry', async () => {
    const stage = new LaneStage(draft);
    const run = await stage.translate();
    const [first, ...others] = stage.server.served;
    const opening = others.slice(0, 4);
    expect(opening.filter(({ isTerms }) => isTerms).length).toBe(1);
    for (const { at, fresh } of opening) {
      expect(at).toBeGreaterThanOrEqual(first?.begunAt ?? Infinity);
      expect(at).toBeLessThan((first?.begunAt ?? 0) + 200);
      expect(fresh).toBeLessThan((first?.fresh ?? 0) / 4);
    }
    expect(run.terms?.length).toBeGreaterThan(0);
    const told = 'Translate these terms so';
    expect(stage.server.served.map(({ prompt }) => prompt.includes(told))).toEqual([
      ...[first, ...opening].map(() => false),
      ...others.slice(4).map(() => true),
    ]);
    // Beside F, after D2, so that the beginning of the prompt stays the same.
    for (const { prompt } of others.slice(4))
      expect(prompt.indexOf(told)).toBeGreaterThan(prompt.lastIndexOf('\n# F\n'));
  });

  test('show each lane its own English only', async () => {
    const stage = new LaneStage(draft);
    await stage.translate();
    const own = new Map<number, string[]>();
    for (const request of lines(stage)) {
      const before = own.get(pointOf(request.lines[0] ?? '')) ?? [];
      const shown = linesOf(draft).filter((line) => d2Of(request).includes(english(line)));
      expect(shown).toEqual(before);
      own.set(pointOf(request.lines.at(-1) ?? '') + 1, [...shown, ...request.lines]);
    }
  });

  test('are one request each where they are short: no later one could carry the terms', async () => {
    const stage = new LaneStage(russianDraft(13));
    const run = await stage.translate();
    expect([run.lanes?.most, run.terms]).toEqual([3, undefined]);
    expect(stage.server.served.length).toBe(3);
    expect(stage.targets).toEqual(all(stage.text));
  });

  test('go on without the terms when the user does not want to wait', async () => {
    const skip = new AbortController();
    const stage = new LaneStage(draft, {
      fault: ({ isTerms }) => {
        if (isTerms) queueMicrotask(() => skip.abort());
        return undefined;
      },
    });
    const run = await stage.translate({ skipTerms: skip.signal });
    expect([run.state, run.terms, run.naming]).toEqual(['done', [], undefined]);
    expect(stage.targets).toEqual(all(draft));
  });

  test('a term pass that does not answer is not waited for long', async () => {
    const stage = new LaneStage(draft, {
      first: ({ isTerms }) => (isTerms ? 500_000 : 740),
    });
    await stage.translate();
    expect(stage.time.now).toBeLessThan(10_000);
    expect(stage.targets).toEqual(all(draft));
  });

  test.each([
    [
      'an explanation',
      'It depends on the context: "order" or "purchase" may be meant here, see above.',
    ],
    ['the Russian', 'строка пункта'],
    ['several lines of it', 'line, row, or string; choose what fits best in the place'],
  ])('%s is no term', async (_, text) => {
    const stage = new LaneStage(draft, {
      answer: ({ isTerms, lines }, right) =>
        isTerms ? JSON.stringify({ lines: lines.map((_, at) => ({ n: at + 1, text })) }) : right,
    });
    expect((await stage.translate()).terms).toEqual([]);
  });
});

describe('one term, one rendering', () => {
  const points = Array.from({ length: 28 }, (_, at) => 101 + at);
  const text = points
    .map(
      (at) =>
        `${at - 100}) Складской остаток ${at} хранится в отдельной таблице вашей старой базы.`,
    )
    .join('\n');
  const right = (at: number, name: string) =>
    `${at - 100}) The ${name} ${at} is stored in a separate table of your old database.`;
  const other = new Set([115, 117]);

  test('lines that differ across lanes, and they alone, are asked for again, in one request', async () => {
    const stage = new LaneStage(text, {
      say: (source, round) => {
        const at = Number(/остаток (\d+)/.exec(source)?.[1]);
        return right(at, other.has(at) && round === 0 ? 'warehouse remainder' : 'stock balance');
      },
    });
    stage.rules = realRules;
    const run = await stage.translate();
    expect([run.state, run.notes]).toEqual(['done', []]);
    const repairs = stage.server.served.filter(({ isRepair }) => isRepair);
    expect(repairs.map(({ lines }) => lines.length)).toEqual([2]);
    expect(stage.server.served.length).toBeLessThanOrEqual(10);
    expect([...stage.targets.values()].sort()).toEqual(
      points.map((at) => right(at, 'stock balance')).sort(),
    );
  });

  test('a model that keeps its word is asked twice, and a run that was cut off does not begin that anew', async () => {
    const stage = new LaneStage(text, {
      say: (source) => {
        const at = Number(/остаток (\d+)/.exec(source)?.[1]);
        return right(at, other.has(at) ? 'warehouse remainder' : 'stock balance');
      },
    });
    stage.rules = realRules;
    await stage.translate();
    const repairs = () => stage.server.served.filter(({ isRepair }) => isRepair).length;
    expect([stage.run.state, repairs()]).toEqual(['done', 2]);
    stage.run.state = 'running';
    await stage.translate();
    expect([stage.run.state, repairs()]).toEqual(['done', 2]);
  });
});

describe('bad input', () => {
  test('a draft of two points is no more than two lanes, a short one is one', async () => {
    const two = new LaneStage(russianDraft(2, 120));
    await two.translate();
    expect(two.run.lanes?.most).toBe(2);
    const short = new LaneStage(russianDraft(2));
    await short.translate();
    expect(short.run.lanes).toBeUndefined();
    expect(short.server.served.length).toBe(1);
    expect(short.targets).toEqual(all(short.text));
  });

  test('a server that answers one request at a time gets fewer, down to one', async () => {
    const stage = new LaneStage(russianDraft(60), { slots: 1 });
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect(run.lanes?.width).toBeLessThan(4);
    expect(stage.targets).toEqual(all(stage.text));
    const last = stage.server.served.at(-1);
    const beside = stage.server.served.filter(
      ({ at, endedAt = 0 }) => at < (last?.endedAt ?? 0) && endedAt > (last?.at ?? 0),
    );
    expect(beside.length).toBeLessThan(3);
  });

  test('429 narrows the lanes, waits as long as told, and asks for nothing twice', async () => {
    const stage = new LaneStage(russianDraft(40), {
      fault: (_, number) =>
        number > 1 && number < 5 ? { code: 'rate-limited', seconds: 7 } : undefined,
    });
    const run = await stage.translate();
    expect([run.state, run.failure, run.lanes?.most, run.lanes?.width]).toEqual([
      'done',
      undefined,
      4,
      2,
    ]);
    expect(stage.targets).toEqual(all(stage.text));
    const [, , ...later] = lines(stage).filter(({ isWhole }) => isWhole);
    for (const { at } of later) expect(at).toBeGreaterThan(7000);
    const whole = lines(stage).filter(({ isWhole }) => isWhole);
    expect(whole.flatMap(({ lines }) => lines).sort()).toEqual(linesOf(stage.text).sort());
  });

  test('a server that mixes up its streams is asked one by one, and no line stands in the place of another', async () => {
    const texts: string[] = [];
    const stage = new LaneStage(russianDraft(40));
    stage.server.script.answer = (request, text) => {
      texts.push(text);
      const isBeside = stage.server.served.some(
        (other) => other !== request && !other.endedAt && !other.isTerms,
      );
      return isBeside && !request.isTerms ? (texts.at(-2) ?? text) : text;
    };
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect(run.lanes?.width).toBe(1);
    expect(stage.targets).toEqual(all(stage.text));
  });

  test('a server that joins the halves of two answers is asked one by one, and its seams are not kept', async () => {
    const texts: string[] = [];
    const stage = new LaneStage(russianDraft(45));
    stage.server.script.answer = (request, text) => {
      texts.push(text);
      const isBeside = stage.server.served.some(
        (other) => other !== request && !other.endedAt && !other.isTerms,
      );
      const half = Math.floor(text.length / 2);
      return isBeside && !request.isTerms
        ? text.slice(0, half) + (texts.at(-2) ?? '').slice(half)
        : text;
    };
    const run = await stage.translate();
    expect([run.state, run.lanes?.width]).toEqual(['done', 1]);
    expect(stage.targets).toEqual(all(stage.text));
  });

  test.each<[FailureCode, FailureCode | undefined]>([
    ['refused', 'refused'],
    ['interrupted', undefined],
  ])('a lane that fails while others finish: %s', async (code, failure) => {
    const stage = new LaneStage(russianDraft(40), {
      fault: ({ lines, isTerms }, number) =>
        !isTerms && number < 6 && lines.some((line) => pointOf(line) === 22)
          ? { code, after: 2 }
          : undefined,
    });
    const run = await stage.translate();
    expect(run.failure?.code).toBe(failure);
    expect(run.state).toBe(failure ? 'failed' : 'done');
    // All of the other lanes is there; what the failing one did not bring is open, and asked for by the next press.
    const wanted = linesOf(stage.text).filter((line) => pointOf(line) < 20 || pointOf(line) > 31);
    for (const line of wanted) expect(stage.targets.get(line)).toBe(english(line));
    expect(stage.server.served.filter(({ isTerms }) => isTerms).length).toBe(1);
    stage.server.script = {};
    if (failure) stage.plan();
    await stage.translate();
    expect(stage.targets).toEqual(all(stage.text));
  });

  test('a key that is refused is sent once', async () => {
    const stage = new LaneStage(draft, { fault: () => ({ code: 'key-refused' }) });
    const run = await stage.translate();
    expect([run.state, run.failure?.code, stage.server.served.length]).toEqual([
      'failed',
      'key-refused',
      1,
    ]);
  });

  test('Stop ends every lane at once and keeps what has come', async () => {
    const stage = new LaneStage(draft);
    const parts = { onPiece: () => stage.rows.size > 9 && stage.stop() } as object;
    const run = await stage.translate(parts);
    expect(run.state).toBe('stopped');
    const kept = new Map(stage.targets);
    expect(kept.size).toBeGreaterThan(9);
    expect(kept.size).toBeLessThan(20);
    const ended = stage.time.now;
    for (const { endedAt = Infinity } of stage.server.served)
      expect(endedAt).toBeLessThanOrEqual(ended);
    const asked = stage.server.served.length;
    stage.plan();
    await stage.translate();
    expect(stage.targets).toEqual(all(draft));
    const again = stage.server.served.slice(asked).flatMap(({ lines }) => lines);
    for (const line of kept.keys()) expect(again).not.toContain(line);
  });
});
