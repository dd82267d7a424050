import { afterEach, describe, expect, test } from 'vitest';
import type { ModelRequest } from '../../../practice/protocol.ts';
import { emptyJob, promptOntology } from '../../../utils/job/index.ts';
import type { RunRow } from '../../../utils/storage/database.ts';
import { largeOntology } from '../../job/large-ontology.ts';
import {
  askedIn,
  english,
  goodModel,
  russianDraft,
  russianLines,
  Stage,
  say,
} from '../run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

/** Answers every line; `say` may put another text in its place, knowing how often the line was asked for. */
function model(text: (source: string, round: number) => string) {
  const rounds = new Map<string, number>();
  return {
    answer: ({ user, wantsJson }: ModelRequest) =>
      say(
        askedIn(user).map(({ number, source }) => {
          const round = rounds.get(source) ?? 0;
          rounds.set(source, round + 1);
          return { number, text: text(source, round) };
        }),
        wantsJson,
      ),
  };
}
const asked = () =>
  stage.server.requests.map(({ user }) => askedIn(user).map(({ source }) => source));
const bytes = () => stage.server.requests.reduce((sum, { prompt }) => sum + prompt.length, 0);

describe('requests are few', () => {
  test('a small one first, then all the rest', async () => {
    const draft = russianDraft(49);
    stage = await Stage.open(draft);
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect((await stage.targets()).size).toBe(98);
    expect(asked().length).toBe(2);
    expect(asked()[0]?.join('').length).toBeLessThan(1300);
    expect(asked().flat()).toEqual(russianLines(draft));
  });

  test('with an O.md of 32,000 characters too, and each analysis left out is not sent', async () => {
    const job = emptyJob();
    const ontology = largeOntology(32_000);
    expect(Math.abs(ontology.length - 32_000)).toBeLessThan(1_500);
    const sent = async (leftOut: string[]) => {
      stage = await Stage.open(russianDraft(49));
      const { whole, short } = promptOntology({ job, ontology, leftOut });
      const parts = stage.parts();
      parts.context = { ...parts.context, ontology: whole, shortOntology: short };
      const run = await stage.translate(undefined, parts);
      expect([run.state, run.notes]).toEqual(['done', []]);
      expect((await stage.targets()).size).toBe(98);
      const { requests } = stage.server;
      const found = {
        count: requests.length,
        bytes: bytes(),
        has: ['7', '8', '9'].filter((name) => requests[0]?.prompt.includes(`Абзац ${name} номер`)),
      };
      await stage.close();
      return found;
    };
    const all = await sent([]);
    const one = await sent(['8']);
    const none = await sent(['7', '8', '9']);
    expect([all.count, one.count, none.count].every((count) => count <= 4)).toBe(true);
    expect([all.has, one.has, none.has]).toEqual([['7', '8', '9'], ['7', '9'], []]);
    // What is left out is saved in every request, and nothing else changes.
    expect(all.bytes - one.bytes).toBeGreaterThan(all.count * 10_000);
    expect(all.bytes - none.bytes).toBeGreaterThan(all.count * 31_000);
    expect(all.bytes).toBeLessThan(none.bytes + all.count * 33_500);
  });

  test('D2 stands in the order of the draft, also after a line that came later', async () => {
    const draft = russianDraft(6);
    stage = await Stage.open(draft);
    const run = await stage.plan();
    await stage.db.runs.delete(run.id);
    const last = run.keys.slice(-3);
    await stage.db.runs.put({ ...run, id: 'first', keys: last });
    const { executeRun } = await import('../../../utils/translation/index.ts');
    await executeRun('first', stage.parts(), new AbortController().signal);
    await stage.translate();
    const d2 = stage.server.requests.at(-1)?.prompt.split('\n# D2\n')[1]?.split('\n# F\n')[0] ?? '';
    const places = russianLines(draft)
      .map((line) => d2.indexOf(english(line)))
      .filter((at) => at >= 0);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('repairs are few and told', () => {
  test('a weak model: 98 lines, 12 break a rule, 6 never mend', async () => {
    const draft = russianDraft(49);
    const lines = russianLines(draft);
    const broken = new Set(lines.filter((_, at) => at % 8 === 1).slice(0, 12));
    const stubborn = new Set([...broken].slice(0, 6));
    stage = await Stage.open(
      draft,
      model((source, round) => {
        const text = english(source);
        if (!broken.has(source) || (round > 0 && !stubborn.has(source))) return text;
        return text.replace('in English', 'in BAD English');
      }),
    );
    const states: (number | undefined)[] = [];
    const parts = stage.parts();
    const changeRun = parts.store.changeRun;
    parts.store.changeRun = async (id, change: Partial<RunRow>) => {
      if ('mending' in change) states.push(change.mending);
      await changeRun(id, change);
    };
    const run = await stage.translate(undefined, parts);
    expect(run.state).toBe('done');
    const repairs = stage.server.requests.filter(({ user }) => user.includes('English so far'));
    expect(repairs.length).toBeLessThanOrEqual(3);
    // No line waits for a repair of another.
    expect(asked().slice(0, 2).flat()).toEqual(lines);
    expect(bytes()).toBeLessThan(327_000);
    expect(states).toEqual([12, undefined, 6, undefined]);
    const left = [...(await stage.targets()).values()].filter((text) => text.includes('BAD'));
    expect(left.length).toBe(6);
  });

  test('the second says why the first was not taken, and the refused text is kept', async () => {
    stage = await Stage.open(
      '1) Строка первая.',
      model((_, round) =>
        round === 0
          ? '1) I do not do BAD work.'
          : round === 1
            ? '1) Never again will I do anything like that.'
            : '1) I do not do good work.',
      ),
    );
    await stage.translate();
    const [, first, second] = stage.server.requests;
    expect(first?.user).not.toContain('was not taken');
    expect(second?.user).toContain(
      'A first repair was not taken, because it changed more than what is named: 1) Never again',
    );
    const row = await stage.db.lines.get([stage.draftId, 'Строка первая.']);
    expect(row?.history.map(({ by }) => by)).toEqual(['engine', 'refused', 'repair']);
    expect(row?.history[1]).toMatchObject({
      note: 'too-much-changed',
      target: '1) Never again will I do anything like that.',
    });
  });
});

describe('what a model does not align', () => {
  test('is asked for in the other format with the reason, never twice in the same words', async () => {
    stage = await Stage.open(russianDraft(3), { answer: () => 'I am sorry.' });
    const run = await stage.translate();
    expect(run).toMatchObject({ state: 'failed', failure: { code: 'not-aligned' } });
    const sent = stage.server.requests;
    expect(new Set(sent.map(({ body }) => body)).size).toBe(sent.length);
    for (const [index, { body }] of sent.entries()) expect(body).not.toBe(sent[index - 1]?.body);
    expect(sent.map(({ wantsJson }) => wantsJson)).toEqual([true, false, true]);
    expect(sent[1]?.user).toContain('Your last answer had no line of its own under the numbers 1');
    expect(sent[2]?.user).toContain('This happened 2 times');
  });

  test('thoughts alone are named as such', async () => {
    stage = await Stage.open('1) Строка.', { answer: () => '<think>Let me see.</think>' });
    expect(await stage.translate()).toMatchObject({ failure: { code: 'only-thought' } });
    expect(stage.server.requests[1]?.user).toContain('held only thoughts');
  });

  test('97 of 98 lines are no failure', async () => {
    const draft = russianDraft(49);
    stage = await Stage.open(draft, {
      answer: ({ user, wantsJson }) =>
        say(
          askedIn(user)
            .filter(({ source }) => !source.startsWith('1.7)'))
            .map(({ number, source }) => ({ number, text: english(source) })),
          wantsJson,
        ),
    });
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect(run.failure).toBeUndefined();
    expect(run.notes).toEqual([{ code: 'lines-left', detail: { missing: 1 } }]);
    expect((await stage.targets()).size).toBe(97);
  });

  test('lines under wrong numbers are asked for anew as a translation, before any repair', async () => {
    const draft = russianDraft(3);
    stage = await Stage.open(draft, goodModel);
    let looks = 0;
    stage.rules = {
      ...stage.rules,
      findMisaligned: (lines) => (looks++ === 0 ? lines.slice(1, 3).map(({ n }) => n) : []),
    };
    const run = await stage.translate();
    expect(run.state).toBe('done');
    expect((await stage.targets()).size).toBe(6);
    expect(asked()[1]).toEqual(russianLines(draft).slice(1, 3));
    expect(stage.server.requests[1]?.user).not.toContain('English so far');
  });
});
