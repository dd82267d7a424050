import { useId } from 'preact/hooks';
import type { FieldPlan, PlannedPart } from '../../utils/draft/index.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** What can go into a field, each with its first words and its length. */
export function FieldTicks({ plan }: { plan: FieldPlan }) {
  const { insert } = usePanel();
  const words = useViewWords().inserting;
  const own = useId();
  return (
    <ul class="ticks">
      {plan.parts.map((part, index) => (
        <li key={part.id}>
          <label>
            <input
              type="checkbox"
              aria-label={nameOf(part, words.fitLine)}
              aria-describedby={`${own}-${index}`}
              checked={part.isTicked}
              onChange={(event) => void insert.tick([part.id], event.currentTarget.checked)}
            />
            <span class="tick-name">{nameOf(part, words.fitLine)}</span>{' '}
            <span id={`${own}-${index}`} class="tick-words">
              <span class="tick-start quiet" lang={part.length > 0 ? 'en' : 'ru'}>
                {part.start}
              </span>{' '}
              <span class="tick-length">{part.length > 0 && words.pointLength(part.length)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** A point by its number; a piece of one by the line in which it begins. */
export function nameOf({ pointId, line }: PlannedPart, ofLine: (line: number) => string): string {
  return line === undefined ? pointId : ofLine(line);
}
