import type { Database } from '../../../storage/database.ts';
import { type KeptEntry, type Proposal, proposeTerms } from '../../../terms/index.ts';
import type { FragmentView } from '../../english/fragment-view.ts';
import { runsOf } from '../../run/read-rows.ts';

/** What the open draft proposes for the ledger: found anew each time, so that only decisions are stored. */
export async function findProposals(
  db: Database,
  draftId: string,
  views: readonly FragmentView[],
  known: readonly KeptEntry[],
): Promise<Proposal[]> {
  const runs = await runsOf(db, draftId);
  const passed = runs.find(({ terms }) => terms && terms.length > 0)?.terms ?? [];
  const points = views.map(({ lines }) =>
    lines.flatMap(({ line, state, target }) =>
      line.kind === 'russian'
        ? [{ key: line.key, source: line.text, target: state === 'stale' ? '' : target }]
        : [],
    ),
  );
  return proposeTerms({ points, passed, known });
}
