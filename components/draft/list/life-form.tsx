import { useSignal } from '@preact/signals';
import {
  type AnswerState,
  afterSending,
  answerStates,
  note,
  reach,
  standingOf,
} from '../../../utils/panel/draft/life/answer-life.ts';
import { dayOf, momentOf } from '../../../utils/panel/draft/life/days.ts';
import type { AnswerLife } from '../../../utils/storage/answer-life.ts';
import type { DraftRow, JobRow } from '../../../utils/storage/database.ts';
import { SettledBox } from '../../shell/boxes/settled-box.tsx';
import { useViewWords } from '../../shell/panel-context.ts';

interface Props {
  row: DraftRow;
  job: JobRow | undefined;
  isTranslated: boolean;
  change(next: (life: AnswerLife | undefined) => AnswerLife): void;
}

/** What became of an answer, as the writer says it: state and day, Connects, a note, a reminder. */
export function LifeForm({ row, job, isTranslated, change }: Props) {
  const words = useViewWords().life;
  const typed = useSignal<string | undefined>(undefined);
  const { state, at } = standingOf(row, isTranslated);
  const { connects, note: said = '', remindAt } = row.life ?? {};
  const price = job?.job.connects?.value;
  const isKept = state !== 'written' && state !== 'translated';
  const turn = (next: AnswerState, day: number) =>
    change((life) =>
      next === 'sent'
        ? afterSending(life, price, day, Date.now())
        : reach(life, next, day, Date.now()),
    );
  return (
    <div class="life-form">
      <label>
        {words.state}{' '}
        <select
          value={state}
          onChange={(event) => turn(event.currentTarget.value as AnswerState, Date.now())}
        >
          {answerStates
            .filter((one) => one !== (isTranslated ? 'written' : 'translated'))
            .map((one) => (
              <option key={one} value={one}>
                {words.states[one]}
              </option>
            ))}
        </select>
      </label>
      {isKept && (
        <SettledBox
          label={words.day}
          type="date"
          value={dayOf(at)}
          settle={({ value }) => {
            const day = momentOf(value, at);
            if (day === undefined) return false;
            turn(state, day);
          }}
        />
      )}
      <SettledBox
        label={words.connects}
        type="number"
        min={0}
        value={connects ?? ''}
        placeholder={price === undefined ? '' : String(price)}
        settle={({ value }) =>
          change((life) =>
            note(life, { connects: value === '' ? undefined : Number(value) }, Date.now()),
          )
        }
      />
      <SettledBox
        label={words.remind}
        type="date"
        value={remindAt === undefined ? '' : dayOf(remindAt)}
        settle={({ value }) =>
          change((life) => note(life, { remindAt: momentOf(value, 0) }, Date.now()))
        }
      />
      <label class="whole">
        {words.note}{' '}
        <input
          class="field"
          value={typed.value ?? said}
          onInput={({ currentTarget: { value } }) => {
            // What is typed stands at once: the database follows, and a window that closes loses no sign.
            typed.value = value;
            change((life) => note(life, { note: value }, Date.now()));
          }}
          onBlur={() => (typed.value = undefined)}
        />
      </label>
    </div>
  );
}
