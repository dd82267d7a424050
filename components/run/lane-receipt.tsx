import type { RunRow } from '../../utils/storage/database.ts';
import { useViewWords } from '../shell/panel-context.ts';

/** What lanes cost and saved, and the terms that were named before them. */
export function LaneReceiptLines({ lanes, terms = [] }: Pick<RunRow, 'lanes' | 'terms'>) {
  const words = useViewWords().receipts;
  if (!lanes) return null;
  const { most, width, time, alone, more } = lanes;
  const saved = Math.round((alone - time) / 1000);
  return (
    <>
      <p class="quiet">
        {[
          words.lanes(most, width),
          ...(saved > 0 ? [words.lanesSaved(saved, Math.round(alone / 1000))] : []),
          words.lanesCost(more.requests, more.input, more.cached),
        ].join(' · ')}
      </p>
      {terms.length > 0 && (
        <details>
          <summary>{words.terms}</summary>
          <ul>
            {terms.map(({ source, target }) => (
              <li key={source}>
                {source} → {target}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
