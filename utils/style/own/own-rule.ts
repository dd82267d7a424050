import { findTerm } from '../../terms/find-term.ts';
import { type Context, type Place, report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Finding, Fix, Rule, Severity, StyleSettings, Words } from '../rule.ts';
import type { TermPair } from '../term-pair.ts';
import { findOtherRenderings } from '../terms/term-match.ts';
import { findBans } from './find-bans.ts';
import { findExcess } from './find-excess.ts';
import type { OwnCheck } from './own-check.ts';
import { sayBan, sayExcess, sayRendering } from './own-words.ts';
import { isOnProbation } from './trust.ts';

const known = new WeakMap<readonly OwnCheck[], Rule[]>();
const none: Rule[] = [];

/** The user's checks as rules like any other; those that are switched off, or only name terms, are none. */
export function ownRules({ own }: StyleSettings): readonly Rule[] {
  if (!own || own.length === 0) return none;
  const made =
    known.get(own) ??
    own.filter((check) => check.severity !== 'off' && asksOfLines(check)).map(ruleOf);
  known.set(own, made);
  return made;
}

/** One check as a rule. */
export function ruleOf(check: OwnCheck): Rule {
  const { id, title, instruction, examples } = check;
  const told = title || instruction.split('\n')[0] || id;
  const rule: Rule = {
    id,
    title: { en: told, ru: told },
    instruction,
    severity: severityOf(check),
    // The author wrote it for the languages of this T.md.
    anyPair: true,
    examples: examples.map(({ source = '', target, isRight }) => ({
      source,
      target,
      finds: isRight ? [] : [target],
    })),
    check: (context) => findAll(context, rule, check),
  };
  return rule;
}

/** What a finding of it counts as: on probation a warning. */
function severityOf(check: OwnCheck): Severity {
  return check.severity === 'warning' || isOnProbation(check) ? 'warning' : 'error';
}

function findAll(context: Context, rule: Rule, check: OwnCheck): Finding[] {
  const right = nearMisses(check);
  const holds = ({ line, source }: Pair): boolean =>
    !line.isBlank && !right.has(line.text.trim()) && isMet(check, source?.text);
  const isTried = isOnProbation(check);
  const say = (place: Place, message: Words, fix?: Fix) =>
    report(context, rule, place, message, fix && isTried ? { ...fix, sure: 'ask' } : fix);
  const bans =
    check.bans.length === 0
      ? []
      : context.pairs.flatMap((pair) =>
          holds(pair)
            ? findBans(pair, check.bans).map(({ start, end, ban, fix }) =>
                say({ line: pair.line.index, start, end }, sayBan(ban), fix),
              )
            : [],
        );
  const excesses = check.limits.flatMap((limit) =>
    findExcess(context, limit, holds).map(({ line, start, end, count }) =>
      say({ line, start, end }, sayExcess(limit, count)),
    ),
  );
  const input = { ...context.input, glossary: ownRenderings(check), translated: [] };
  const renderings =
    input.glossary.length === 0
      ? []
      : context.pairs.flatMap((pair) =>
          holds(pair)
            ? findOtherRenderings({ ...context, input }, pair).map(({ span, source, target }) =>
                say({ line: pair.line.index, ...span }, sayRendering(source, target)),
              )
            : [],
        );
  return [...bans, ...excesses, ...renderings];
}

/** Whether it finds anything by itself; a rendering that holds in every line is an entry of the glossary instead. */
export function asksOfLines(check: OwnCheck): boolean {
  const { bans, limits } = check;
  return bans.length + limits.length + ownRenderings(check).length > 0;
}

function ownRenderings({ renderings, onlyIf, unless }: OwnCheck): TermPair[] {
  return onlyIf.length + unless.length > 0 ? renderings : [];
}

/** The lines that the author ticked off as right: nothing is said of them. */
function nearMisses({ examples }: OwnCheck): ReadonlySet<string> {
  return new Set(examples.filter(({ isRight }) => isRight).map(({ target }) => target.trim()));
}

/** Whether the Russian line is one of those that the check speaks of; without it only one that speaks of all. */
function isMet({ onlyIf, unless }: OwnCheck, source: string | undefined): boolean {
  if (onlyIf.length === 0 && unless.length === 0) return true;
  if (source === undefined) return false;
  const has = (word: string) => findTerm(source, word).length > 0;
  return (onlyIf.length === 0 || onlyIf.some(has)) && !unless.some(has);
}
