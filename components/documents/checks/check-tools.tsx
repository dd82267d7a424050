import { useSignal } from '@preact/signals';
import { changeTask } from '../../../utils/panel/documents/checks/change-task.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import type { Decision, OwnCheck } from '../../../utils/style/index.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { CheckForm } from './check-form.tsx';
import { CheckLab } from './check-lab.tsx';

/** What can be done with one check of T.md: tried, believed, switched off, changed, removed. */
export function CheckTools({ check, style }: { check: OwnCheck; style: StyleModule }) {
  const { db } = usePanel();
  const words = useViewWords().checks;
  const open = useSignal<'try' | 'change' | 'remove' | undefined>(undefined);
  const decide = (decision: Decision) =>
    changeTask(db, (text) => style.withDecision(text, check, decision));
  const put = (body: string) => changeTask(db, (text) => style.withBlock(text, check.place, body));
  const toggle = (which: 'try' | 'change' | 'remove') => {
    open.value = open.value === which ? undefined : which;
  };
  const isOff = check.severity === 'off';
  const state = isOff
    ? 'off'
    : style.isOnProbation(check)
      ? 'probation'
      : (check.severity ?? 'error');
  const isBlock = check.place.block !== undefined;
  // Each check has the same buttons: their names say whose they are.
  const named = (does: string) => `${does}: ${check.id}`;
  return (
    <div class="check-tools">
      <span class="quiet">{words.state[state]}</span>{' '}
      <button
        type="button"
        class="small"
        aria-label={named(words.try)}
        aria-expanded={open.value === 'try'}
        onClick={() => toggle('try')}
      >
        {words.try}
      </button>
      {state === 'probation' && (
        <button
          type="button"
          class="small"
          aria-label={named(words.believe)}
          onClick={() => void decide({ severity: 'error' })}
        >
          {words.believe}
        </button>
      )}
      <button
        type="button"
        class="small"
        aria-label={named(isOff ? words.switchOn : words.switchOff)}
        onClick={() => void decide({ severity: isOff ? 'warning' : 'off' })}
      >
        {isOff ? words.switchOn : words.switchOff}
      </button>
      <button
        type="button"
        class="small"
        aria-label={named(words.edit)}
        aria-expanded={open.value === 'change'}
        onClick={() => toggle('change')}
      >
        {words.edit}
      </button>
      {isBlock && (
        <button
          type="button"
          class="small"
          aria-label={named(words.remove)}
          aria-expanded={open.value === 'remove'}
          onClick={() => toggle('remove')}
        >
          {words.remove}
        </button>
      )}
      {open.value === 'try' && (
        <CheckLab style={style} check={check} keep={(nearMisses) => void decide({ nearMisses })} />
      )}
      {open.value === 'change' && (
        <CheckForm
          style={style}
          check={check}
          save={({ body }) => {
            open.value = undefined;
            void put(body);
          }}
          cancel={() => (open.value = undefined)}
        />
      )}
      {open.value === 'remove' && (
        <>
          <CheckLab style={style} check={undefined} former={check} />
          <button
            type="button"
            class="small"
            aria-label={named(words.removeYes)}
            onClick={() => void put('')}
          >
            {words.removeYes}
          </button>
        </>
      )}
    </div>
  );
}
