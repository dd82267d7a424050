import type { Rule } from '../../style/rule.ts';

/** The rules in T.md's order; a file of their own, loaded when a page lists them. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await import('../../style/index.ts')).rules;
}

/** What the user can switch off: the rules, and the habits of a Russian writer, which are only ever warnings. */
export async function loadChecks() {
  const { rules, habitRule } = await import('../../style/index.ts');
  return [...rules.map((rule) => ({ ...rule, isRule: true })), { ...habitRule, isRule: false }];
}

/**
 * All of the proof, prepared step by step. The guards are read before, as their words take a task of their own.
 * @param whenIdle runs a step once the page has nothing else to do
 * @param slice milliseconds a step may take
 */
export async function loadStyle(whenIdle: (step: () => void) => void, slice: number) {
  await import('../../style/sense/index.ts');
  const style = await import('../../style/index.ts');
  const ready = style.readyToCheck();
  await new Promise<void>((resolve) => {
    const step = () => {
      const end = performance.now() + slice;
      while (performance.now() < end) if (ready.next().done) return resolve();
      whenIdle(step);
    };
    whenIdle(step);
  });
  return style;
}
