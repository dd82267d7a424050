import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Standing } from '../../style/index.ts';
import type { StyleInput } from '../../style/rule.ts';
import type { StandingsModel } from '../documents/checks/standings-model.ts';
import { type Checker, type StyleModule, whenIdle } from './checker.ts';
import type { FragmentView } from './fragment-view.ts';
import type { FragmentsModel } from './fragments-model.ts';

export type Proof = ReturnType<StyleModule['proofOf']>;

export interface ProofModel {
  /** Over all fragments that have their English; absent before there is any. */
  value: ReadonlySignal<Proof | undefined>;
  /** Rules that do not run for the present pair of languages. */
  off: ReadonlySignal<string[]>;
  /** What the paragraphs of T.md are to the proof; absent until that is known. */
  standings: ReadonlySignal<Standing[] | undefined>;
  dispose(): void;
}

/** Sums the proofs of the fragments, each text proven once, in idle time. */
export function createProofModel(
  fragments: FragmentsModel,
  checker: Checker,
  styleInput: (view: FragmentView) => StyleInput,
  standings: StandingsModel,
): ProofModel {
  const value = signal<Proof | undefined>();
  const off = signal<string[]>([]);
  let known = new WeakMap<FragmentView, Proof>();
  let knownEpoch = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const prove = async (views: FragmentView[], now: number) => {
    const { proofOf, rules } = await checker.load();
    const pair = views[0] && styleInput(views[0]).settings?.pair;
    const isUsual = !pair || (pair.source === 'ru' && pair.target === 'en');
    off.value = isUsual ? [] : rules.filter((rule) => !rule.anyPair).map((rule) => rule.id);
    const step = (from: number) => {
      if (now !== turn) return;
      const end = performance.now() + 8;
      let at = from;
      for (; at < views.length && performance.now() < end; at++) {
        const view = views[at];
        if (view && !known.has(view)) known.set(view, proofOf(styleInput(view)));
      }
      if (at < views.length) whenIdle(() => step(at));
      else value.value = sum(views.flatMap((view) => known.get(view) ?? []));
    };
    whenIdle(() => step(0));
  };

  const stop = effect(() => {
    const views = fragments.all.value.filter((view) => view.target.trim() !== '');
    if (checker.epoch.value !== knownEpoch) {
      knownEpoch = checker.epoch.value;
      known = new WeakMap();
    }
    clearTimeout(timer);
    turn++;
    if (views.length === 0) {
      value.value = undefined;
      return;
    }
    const now = turn;
    timer = setTimeout(() => void prove(views, now), 300);
  });
  return {
    value,
    off,
    standings: standings.list,
    dispose() {
      standings.dispose();
      clearTimeout(timer);
      stop();
    },
  };
}

function sum(proofs: Proof[]): Proof | undefined {
  const [first, ...rest] = proofs;
  return rest.reduce<Proof | undefined>(
    (total, proof) =>
      total && {
        sentences: add(total.sentences, proof.sentences),
        numbers: add(total.numbers, proof.numbers),
        links: add(total.links, proof.links),
        code: add(total.code, proof.code),
        rules: proof.rules,
        guards: proof.guards,
        findings: total.findings + proof.findings,
        errors: total.errors + proof.errors,
        calledRight: total.calledRight + proof.calledRight,
      },
    first,
  );
}

function add(a: Proof['links'], b: Proof['links']): Proof['links'] {
  return { kept: a.kept + b.kept, of: a.of + b.of };
}
