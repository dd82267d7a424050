import type { Signal } from '@preact/signals';
import { type AnswerState, answerStates } from '../../../utils/panel/draft/life/answer-life.ts';
import { useViewWords } from '../../shell/panel-context.ts';

/** Which answers of the list are shown: all, or those in one state. */
export function StateFilter({ only }: { only: Signal<AnswerState | ''> }) {
  const words = useViewWords().life;
  return (
    <label class="row">
      {words.onlyState}{' '}
      <select
        value={only.value}
        onChange={(event) => (only.value = event.currentTarget.value as AnswerState | '')}
      >
        <option value="">{words.allStates}</option>
        {answerStates.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
}
