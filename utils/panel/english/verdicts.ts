import type { LineProgress } from '../../draft/index.ts';
import type { Finding, StyleInput, TermPair } from '../../style/rule.ts';
import type { Checker } from './checker.ts';
import { type FragmentView, readRule } from './fragment-view.ts';

/** What is known of a fragment now, and whether it rests on the text and the rules as they are. */
export interface Verdict {
  found: Finding[];
  isProven: boolean;
  /** Names the rules, terms, job and settings that it rests on. */
  basis: string;
}

export interface Verdicts {
  /** Tells what all fragments share; where it changed, no verdict of before counts any more. */
  share(shared: Omit<StyleInput, 'source' | 'target'>): void;
  /** `before` stands for the part of the text above the fragment, whose terms 6.10 compares with. */
  of(
    view: FragmentView,
    former: FragmentView | undefined,
    translated: readonly TermPair[],
    before: number,
  ): Verdict;
}

/** Gives each fragment the verdict on it as it stands: never one that rests on something else. */
export function createVerdicts(checker: Checker): Verdicts {
  let shared: Omit<StyleInput, 'source' | 'target'> = {};
  let sharedText: string | undefined;
  let changes = 0;
  return {
    share(next) {
      shared = next;
      const text = JSON.stringify(next);
      if (text === sharedText) return;
      sharedText = text;
      changes++;
      checker.forget();
    },
    of(view, former, translated, before) {
      const basis = String(changes);
      const isEmpty = view.lines.every(({ state }) => state !== 'translated' && state !== 'edited');
      if (isEmpty) return { found: [], isProven: true, basis };
      const { source, target } = view;
      const lines = readBy(view);
      const own = `${basis}\u0001${before}\u0001${source}\u0001${target}\u0001${lines.byHand.join()}`;
      const input = { ...shared, source, target, translated: [...translated], lines };
      const found = checker.findings(input, own);
      return found
        ? { found, isProven: true, basis }
        : { found: standingFindings(former, view, basis), isProven: false, basis };
    },
  };
}

/** Which lines of the English the user typed, and which are the client's own words. */
function readBy(view: FragmentView): { byHand: number[]; copied: number[] } {
  const owners = view.lines.flatMap((line) => line.target.split('\n').map(() => line));
  const numbers = (isMeant: (line: LineProgress) => boolean) =>
    owners.flatMap((line, index) => (isMeant(line) ? [index] : []));
  return {
    byHand: numbers(({ byHand }) => byHand === true),
    copied: numbers(({ state }) => state === 'copied'),
  };
}

/**
 * What was found before in lines that are what they were, under the same rules, terms and job: it may stand while the
 * fragment is proved anew. Everything else is unknown until it is proved.
 */
function standingFindings(
  former: FragmentView | undefined,
  now: FragmentView,
  basis: string,
): Finding[] {
  if (!former || former.basis !== basis || former.lines.length !== now.lines.length) return [];
  return former.findings.filter(({ fragmentLine, rule }) => {
    if (rule === readRule) return false;
    const [old, line] = [former.lines[fragmentLine], now.lines[fragmentLine]];
    return (
      old?.line.text === line?.line.text &&
      old?.target === line?.target &&
      old?.byHand === line?.byHand
    );
  });
}
