import { afterEach, expect, test } from 'vitest';
import { readOwnRules } from '../../../utils/style/index.ts';
import { askedIn, realRules, Stage, say } from '../run-fixture.ts';

let stage: Stage;
afterEach(() => stage.close());

const task = (block: string) =>
  `# 6. Правила\n## 6.12. Моё\nМоё правило.\n~~~check\n${block}\nseverity: error\n~~~\n`;

/** Says of each line the first text, and the second once it is asked for a repair. */
async function run(block: string, lines: [russian: string, first: string, later?: string][]) {
  const texts = new Map(lines.map(([source, ...says]) => [source, says]));
  stage = await Stage.open(lines.map(([source]) => source).join('\n'), {
    answer: ({ user, wantsJson }) =>
      say(
        askedIn(user).map(({ number, source, below }) => {
          const [first, later = first] = texts.get(source) ?? [''];
          return { number, text: below.includes('English so far') ? later : first };
        }),
        wantsJson,
      ),
  });
  stage.rules = realRules;
  const parts = stage.parts();
  parts.context.settings = { own: readOwnRules(task(block)).checks };
  const { state, notes } = await stage.translate(undefined, parts);
  expect(state).toBe('done');
  const asked = stage.server.requests.slice(1).map(({ user }) => askedIn(user));
  return { asked, notes, targets: [...(await stage.targets()).values()] };
}

const lines: [string, string, string?][] = [
  ['1) Кэш тоже готов.', '1) The cache is also ready.'],
  ['Очередь тоже готова.', 'The queue is also ready.', 'The queue is ready as well.'],
  ['База тоже готова.', 'The database is also ready.', 'The database is ready as well.'],
  ['2) Сервер тоже готов.', '2) The server is also ready.'],
];

test('what is counted over a point goes back from the lines that are too many', async () => {
  const { asked, notes, targets } = await run('limit: 1 `also` in a point', lines);
  expect(asked.map((each) => each.map(({ source }) => source))).toEqual([
    ['Очередь тоже готова.', 'База тоже готова.'],
  ]);
  expect(asked[0]?.[0]?.below).toContain('T.md §6.12 «also»');
  expect(notes).toEqual([]);
  expect(targets.sort()).toEqual([
    '1) The cache is also ready.',
    '2) The server is also ready.',
    'The database is ready as well.',
    'The queue is ready as well.',
  ]);
});

test('within the limit nothing goes back', async () => {
  const { asked } = await run('limit: 3 `also` in a point', lines);
  expect(asked).toEqual([]);
});

test('a line above that was mended may leave those below it as they are', async () => {
  const { asked, targets } = await run('limit: 1 `also` in a point\nforbid: great', [
    ['1) Кэш отличный.', '1) The cache is also great.', '1) The cache is good.'],
    ['Очередь готова тоже.', 'The queue is also ready.', 'The queue is ready as well.'],
  ]);
  expect(asked.map((each) => each.length)).toEqual([2]);
  expect(targets.sort()).toEqual(['1) The cache is good.', 'The queue is also ready.']);
});

test('of a length of the whole point the line is told that goes over it', async () => {
  const { asked } = await run('limit: 8 words in a point', lines);
  expect(asked[0]?.map(({ source }) => source)).toEqual(['Очередь тоже готова.']);
});
