import type { LedgerEntry } from '../terms/ledger.ts';

/** One entry of the ledger: what was said of a term, and where it holds. */
export interface TermRow extends LedgerEntry {
  /** `termId`: the same entry is the same row on every machine. */
  id: string;
  /** `all`, `draft <id>`, or `group <name>` for the drafts of a client or a domain. */
  scope: string;
  /** A proposal that was turned down, so that it is not made again. */
  isRefused?: true;
}

/** Where an entry holds that holds in every draft. */
export const forAll = 'all';

/** Where the terms of one draft hold. */
export function draftScope(draftId: string): string {
  return `draft ${draftId}`;
}

/** Where the terms of a client or a domain hold. */
export function groupScope(name: string): string {
  return `group ${name}`;
}

/** The name of a client or a domain; `undefined` for another scope. */
export function groupOf(scope: string): string | undefined {
  return scope.startsWith('group ') ? scope.slice('group '.length) : undefined;
}

/** Every scope that holds in a draft. */
export function scopesOf(draftId: string, groups: readonly string[] = []): string[] {
  return [forAll, draftScope(draftId), ...groups.map(groupScope)];
}

/** What names an entry: two machines that say the same say it once. */
export function termId({
  scope,
  kind,
  source,
  target,
}: Pick<TermRow, 'scope' | 'kind' | 'source' | 'target'>): string {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return [scope, kind, plain(source), plain(target)].join('\n');
}
