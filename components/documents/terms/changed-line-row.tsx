import type { ChangedLine } from '../../../utils/panel/documents/terms/change-term.ts';
import { useViewWords } from '../../shell/panel-context.ts';

interface Props {
  changed: ChangedLine;
  isTaken: boolean;
  agree(isIn: boolean): void;
}

/** A line before and after the change of a term; one that was edited by hand waits for a yes. */
export function ChangedLineRow({ changed, isTaken, agree }: Props) {
  const words = useViewWords().terms;
  const { line, after, isByHand } = changed;
  return (
    <li class="term">
      <p class="quiet" lang="ru">
        {line.line.text}
      </p>
      <dl class="example">
        <dt>{words.before}</dt>
        <dd lang="en">{line.target}</dd>
        <dt>{words.after}</dt>
        <dd lang="en" class={isTaken ? '' : 'overruled'}>
          {after ?? <em>{words.byModel}</em>}
        </dd>
      </dl>
      {isByHand && (
        <label class="row">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => agree(event.currentTarget.checked)}
          />
          {words.byHand}
        </label>
      )}
    </li>
  );
}
