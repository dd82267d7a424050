import { checkWith, guardsOn, isOn, withOwn } from './check.ts';
import { isCalledRight } from './dismissed.ts';
import { isHomePair } from './input.ts';
import { comparePair } from './numbers/read-pair.ts';
import { readContext } from './reading/context.ts';
import type { Rule, StyleInput } from './rule.ts';
import { seeInput } from './visible.ts';

export interface Count {
  kept: number;
  of: number;
}

/** What the line of proof says: what stands unchanged, out of how many, and what the rules found. */
export interface Proof {
  sentences: Count;
  numbers: Count;
  links: Count;
  code: Count;
  /** Rules that ran. */
  rules: number;
  /** Guards of sense that ran: what is proved beyond the rules. Style and taste are the writer's. */
  guards: number;
  findings: number;
  errors: number;
  /** Findings of words that the user called right for all drafts. */
  calledRight: number;
}

export function proveWith(rules: readonly Rule[], input: StyleInput): Proof {
  const context = readContext(seeInput(input).input);
  const { right: _, ...strict } = input.settings ?? {};
  const all = checkWith(rules, { ...input, settings: strict });
  const findings = all.filter((finding) => !isCalledRight(finding, context.settings));
  const proof: Proof = {
    sentences: { kept: 0, of: 0 },
    numbers: { kept: 0, of: 0 },
    links: { kept: 0, of: 0 },
    code: { kept: 0, of: 0 },
    rules: withOwn(rules, context.settings).filter((rule) => isOn(rule, context.settings)).length,
    guards: guardsOn(rules, context.settings).length,
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    calledRight: all.length - findings.length,
  };
  for (const pair of context.pairs) {
    const { english, urls, code, source } = pair;
    add(proof.sentences, english.kept.length, english.source.length);
    const lost = urls.changed.length + urls.missing.length;
    const links = source?.urls.length ?? 0;
    add(proof.links, Math.max(0, links - lost), links);
    const spans = source?.code.length ?? 0;
    add(proof.code, Math.max(0, spans - code.changed.length - code.lost.length), spans);
    const numbers = comparePair(pair, isHomePair(context.settings));
    add(proof.numbers, numbers.kept, numbers.of);
  }
  return proof;
}

function add(count: Count, kept: number, of: number): void {
  count.kept += kept;
  count.of += of;
}
