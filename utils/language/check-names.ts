import { compareNumbers, isWithin } from '../text/paragraph-number.ts';
import type { Definition, Document, Membership, NameMention, ScopeItem } from './document.ts';
import type { DocumentSet } from './document-set.ts';
import { findDocuments } from './document-set.ts';
import { isSchematic } from './find-names.ts';
import type { RawFinding } from './finding.ts';

type Defining = Definition | Membership;

/** The letters of ᛭L's own formulas: in no document do they have to be defined. */
const LANGUAGE_LETTERS = /^[ABSPIR][₀-₉ₐ-ₜ]*$/;

/** Names that are used but defined nowhere in the set, or outside of their scope, or defined twice. */
export function checkNames(set: DocumentSet): RawFinding[] {
  const own = definitionsOf(set.self);
  const inOthers = set.others.map(({ document }) => definitionsOf(document));
  const isGlobal = (name: string) =>
    introduces(set.self, name) ||
    [own, ...inOthers].some((list) => list.get(name)?.some((one) => !scopeOf(one))) ||
    set.others.some(({ document }) => introduces(document, name));
  const globals = new Map<string, boolean>();
  const findings = definedTwice(own, inOthers);
  for (const mention of set.self.names) {
    const { name } = mention;
    if (mention.role !== 'use' || isFree(set.self, name)) continue;
    const known = globals.get(name) ?? isGlobal(name);
    globals.set(name, known);
    if (known) continue;
    const local = own.get(name) ?? [];
    const isLocalElsewhere = inOthers.some((list) => list.has(name));
    if (local.some((one) => isInScope(set, one, mention))) continue;
    const isLocal = local.length > 0 || isLocalElsewhere;
    findings.push(
      finding(
        mention,
        isLocal ? 'name-out-of-scope' : 'name-undefined',
        isLocal ? `${name} is used outside its scope.` : `${name} is defined nowhere.`,
      ),
    );
  }
  return findings;
}

function definitionsOf(document: Document): Map<string, Defining[]> {
  const definitions = new Map<string, Defining[]>();
  for (const statement of document.statements) {
    if (statement.kind !== 'definition' && statement.kind !== 'membership') continue;
    const list = definitions.get(statement.name);
    if (list) list.push(statement);
    else definitions.set(statement.name, [statement]);
  }
  return definitions;
}

const introduced = new WeakMap<Document, Set<string>>();

function introduces(document: Document, name: string): boolean {
  const known =
    introduced.get(document) ??
    new Set(document.names.flatMap((one) => (one.role === 'introduction' ? [one.name] : [])));
  introduced.set(document, known);
  return known.has(name);
}

function definedTwice(
  own: Map<string, Defining[]>,
  others: Map<string, Defining[]>[],
): RawFinding[] {
  const findings: RawFinding[] = [];
  for (const [name, list] of own) {
    const isElsewhere = others.some((other) => other.get(name)?.some((one) => !scopeOf(one)));
    const seen = new Set<string>(isElsewhere ? [''] : []);
    for (const one of list) {
      const scope = JSON.stringify(scopeOf(one) ?? '').replace('""', '');
      if (seen.has(scope)) findings.push(finding(one, 'name-twice', `${name} is defined twice.`));
      seen.add(scope);
    }
  }
  return findings;
}

function scopeOf(defining: Defining): ScopeItem[] | undefined {
  return defining.kind === 'definition' ? defining.scope : undefined;
}

function isInScope(set: DocumentSet, defining: Defining, mention: NameMention): boolean {
  return (scopeOf(defining) ?? []).some((item) => {
    if (item.isSymbolic) return true;
    const isHere = !item.document || findDocuments(set, item.document).includes(set.self);
    const { paragraph } = mention;
    if (!isHere || paragraph === undefined) return false;
    if (isWithin(paragraph, item.from) || isWithin(paragraph, item.to)) return true;
    return compareNumbers(item.from, paragraph) <= 0 && compareNumbers(paragraph, item.to) <= 0;
  });
}

/** A letter that stands for anything: any in the document that defines the language. */
function isFree(document: Document, name: string): boolean {
  const isLanguage = document.isLanguage || document.name === 'L.md';
  return isLanguage ? isSchematic(name) : LANGUAGE_LETTERS.test(name);
}

function finding(
  node: Defining | NameMention,
  code: RawFinding['code'],
  message: string,
): RawFinding {
  const { start, end } = node.kind === 'name' ? node : node.namePlace;
  const at = node.paragraph === undefined ? {} : { paragraph: node.paragraph };
  return { code, message, subject: node.name, start, end, ...at };
}
