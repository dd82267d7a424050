import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftProgress, parseDraft } from '../../../utils/draft/index.ts';
import { createChecker, type StyleModule } from '../../../utils/panel/english/checker.ts';
import { type FragmentView, viewFragment } from '../../../utils/panel/english/fragment-view.ts';
import { createVerdicts } from '../../../utils/panel/english/verdicts.ts';
import type { Finding, StyleInput } from '../../../utils/style/rule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Rules that find one thing in every line: all that the verdict rests on, spelled out. */
function judge(input: StyleInput): Finding[] {
  const { source, target, ...rest } = input;
  const sources = source.split('\n');
  return target.split('\n').map((text, line) => ({
    rule: '5',
    line,
    start: 0,
    end: 0,
    text: '',
    message: JSON.stringify([sources[line], text, rest]),
    severity: 'error',
  }));
}

interface State {
  russian: string[];
  english: string[];
  shared: Omit<StyleInput, 'source' | 'target'>;
  before: number;
}

const word = fc.constantFrom('кэш', 'тест', 'сайт', 'лента');
const step = fc.oneof(
  fc.record({ kind: fc.constant('russian' as const), at: fc.nat(2), word }),
  fc.record({ kind: fc.constant('english' as const), at: fc.nat(2), word }),
  fc.record({ kind: fc.constant('glossary' as const), word }),
  fc.record({ kind: fc.constant('settings' as const), word }),
  fc.record({ kind: fc.constant('job' as const), word }),
  fc.record({ kind: fc.constant('above' as const), before: fc.nat(3) }),
  fc.constant({ kind: 'look' as const }),
  fc.constant({ kind: 'rest' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function change(state: State, one: Step): State {
  const { shared } = state;
  switch (one.kind) {
    case 'russian':
      return { ...state, russian: state.russian.with(one.at, one.word) };
    case 'english':
      return { ...state, english: state.english.with(one.at, one.word) };
    case 'glossary':
      return { ...state, shared: { ...shared, glossary: [{ source: one.word, target: 'x' }] } };
    case 'settings':
      return { ...state, shared: { ...shared, settings: { jargon: [one.word] } } };
    case 'job':
      return {
        ...state,
        shared: { ...shared, job: { title: one.word, description: '', tags: [], questions: [] } },
      };
    case 'above':
      return { ...state, before: one.before };
    default:
      return state;
  }
}

/** The fragment as it stands, before anything is known of it. */
function bareView({ russian, english }: State): FragmentView {
  const draft = parseDraft(`1) ${russian.join('\n')}`);
  const stored = draft.lines.map((line, at) => ({
    key: line.key,
    source: line.text,
    target: `${at === 0 ? '1) ' : ''}${english[at]}`,
    at: 1,
  }));
  const [fragment] = draft.fragments;
  if (!fragment) throw new Error('no fragment');
  return viewFragment(fragment, draftProgress(draft, stored), [], new Set(), new Set(), true);
}

test('in 2,000 sequences of changes no verdict is shown that rests on something else', async () => {
  let proven = 0;
  let waiting = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const checker = createChecker(
        async () =>
          ({
            checkTranslation: judge,
            checkHabits: () => [] as Finding[],
          }) as unknown as StyleModule,
      );
      const verdicts = createVerdicts(checker);
      let state: State = {
        russian: ['а', 'б', 'в'],
        english: ['a', 'b', 'c'],
        shared: {},
        before: 0,
      };
      let former: FragmentView | undefined;
      for (const one of steps) {
        state = change(state, one);
        if (one.kind === 'rest') await vi.runAllTimersAsync();
        const bare = bareView(state);
        verdicts.share(state.shared);
        const { found, isProven, basis } = verdicts.of(bare, former, [], state.before);
        const { source, target } = bare;
        const right = judge({ ...state.shared, source, target, translated: [] });
        if (isProven) {
          expect(found).toEqual(right);
          proven++;
        } else {
          const messages = right.map(({ message }) => message);
          expect(found.filter(({ message }) => !messages.includes(message))).toEqual([]);
          waiting++;
        }
        const keys = new Set<string>();
        const { fragment, lines } = bare;
        const all = lines.reduce<typeof lines>((of, line) => {
          of[line.line.index] = line;
          return of;
        }, []);
        former = { ...viewFragment(fragment, all, found, keys, keys, true), isProven, basis };
      }
    }),
    { numRuns: 2000 },
  );
  expect(proven).toBeGreaterThan(1000);
  expect(waiting).toBeGreaterThan(1000);
});

test('habits are read in lines of the user’s hand, agreement after digits in those of an engine too', async () => {
  vi.useRealTimers();
  const draft = parseDraft(
    '1) «You sent 1 tasks.»\nСогласен с Вами.\nОсталась 1 задача.\nЯ согласен.',
  );
  const english = ['', 'I am agree with you.', '1 tasks is left.', 'I am agree.'];
  const stored = draft.lines.map((line, at) => ({
    key: line.key,
    source: line.text,
    target: english[at] ?? '',
    at: 1,
    ...(at === 1 ? { edited: true } : {}),
  }));
  const [fragment] = draft.fragments;
  if (!fragment) throw new Error('no fragment');
  const keys = new Set<string>();
  const view = viewFragment(fragment, draftProgress(draft, stored), [], keys, keys, true);
  const checker = createChecker();
  await checker.load();
  const verdicts = createVerdicts(checker);
  verdicts.of(view, undefined, [], 0);
  await vi.waitFor(() => expect(checker.isBusy.value).toBe(false), { timeout: 5000 });
  const own = verdicts.of(view, undefined, [], 0).found.filter(({ rule }) => rule === 'EN');
  expect(own.map(({ line, text }) => [line, text])).toEqual([
    [1, 'I am agree'],
    [2, '1 tasks'],
  ]);
});
