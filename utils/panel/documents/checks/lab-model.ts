import { type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../../../storage/database.ts';
import type { OwnCheck } from '../../../style/index.ts';
import type { StyleModule } from '../../english/checker.ts';
import { type PastPoint, type Progress, walkPastAnswers } from './past-points.ts';
import { percentOf } from './percent-of.ts';

/** A place that a check finds in a past answer. */
export interface Hit {
  /** Its own for each place: draft, line, offset. */
  key: string;
  title: string;
  point: string;
  source: string;
  target: string;
  start: number;
  end: number;
  message: string;
  /** Beside the check as it was: found only now, or found no longer. */
  change?: 'new' | 'gone';
}

export interface Lab {
  progress: ReadonlySignal<Progress | undefined>;
  hits: ReadonlySignal<Hit[]>;
  /** True once all past answers were looked through. */
  isDone: ReadonlySignal<boolean>;
  /** Keys of the hits that the author calls wrong. */
  wrong: ReadonlySignal<ReadonlySet<string>>;
  callWrong(key: string, isWrong: boolean): void;
  stop(): void;
}

/** As many hits as anyone looks at; more are counted by the check itself. */
const most = 500;

/**
 * Tries a check on all past answers; with `former`, tells what changes beside the check as it was (or, where `check`
 * is absent, what its removal changes).
 */
export function openLab(
  db: Database,
  style: StyleModule,
  check: OwnCheck | undefined,
  former?: OwnCheck,
): Lab {
  const progress = signal<Progress | undefined>();
  const hits = signal<Hit[]>([]);
  const isDone = signal(false);
  const wrong = signal<ReadonlySet<string>>(new Set());
  const control = new AbortController();
  const found: Hit[] = [];
  function* visit({ points }: { points: PastPoint[] }) {
    for (const point of points) {
      if (found.length < most) found.push(...hitsOf(point, style, check, former));
      yield;
    }
  }
  const tell = (now: Progress) => {
    progress.value = now;
    if (hits.peek().length !== found.length) hits.value = [...found];
  };
  void walkPastAnswers(db, visit, tell, control.signal).then(() => {
    if (!control.signal.aborted) isDone.value = true;
  });
  return {
    progress,
    hits,
    isDone,
    wrong,
    callWrong(key, isWrong) {
      const next = new Set(wrong.peek());
      if (isWrong) next.add(key);
      else next.delete(key);
      wrong.value = next;
    },
    stop: () => control.abort(),
  };
}

function hitsOf(
  point: PastPoint,
  style: StyleModule,
  check: OwnCheck | undefined,
  former: OwnCheck | undefined,
): Hit[] {
  const now = check ? style.findByCheck(check, point) : [];
  const before = former ? style.findByCheck(former, point) : [];
  const placeOf = ({ line, start }: { line: number; start: number }) => `${line} ${start}`;
  const was = new Set(before.map(placeOf));
  const is = new Set(now.map(placeOf));
  const targets = point.target.split('\n');
  const sources = point.source.split('\n');
  const hit = (
    one: { line: number; start: number; end: number; message: string },
    change?: Hit['change'],
  ): Hit => ({
    key: `${point.draftId} ${point.keys[one.line] ?? ''} ${one.start}`,
    title: point.title,
    point: point.id,
    source: sources[one.line] ?? '',
    target: targets[one.line] ?? '',
    start: one.start,
    end: one.end,
    message: one.message,
    ...(change ? { change } : {}),
  });
  const isCompared = former !== undefined;
  return [
    ...now.map((one) => hit(one, isCompared && !was.has(placeOf(one)) ? 'new' : undefined)),
    ...before.filter((one) => !is.has(placeOf(one))).map((one) => hit(one, 'gone')),
  ];
}

/** The part of the hits that the author does not call wrong, in percent, 100 where it is all; nothing where there are none. */
export function precisionOf(hits: readonly Hit[], wrong: ReadonlySet<string>): number | undefined {
  const own = hits.filter(({ change }) => change !== 'gone');
  if (own.length === 0) return undefined;
  const right = own.filter(({ key }) => !wrong.has(key)).length;
  return percentOf(right, own.length);
}
