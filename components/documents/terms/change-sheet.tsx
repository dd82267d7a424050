import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  applyChange,
  type ChangedLine,
  planChange,
} from '../../../utils/panel/documents/terms/change-term.ts';
import { draftScope } from '../../../utils/panel/documents/terms/scopes.ts';
import { createTermsModel, type GoBack } from '../../../utils/panel/documents/terms/terms-model.ts';
import type { EditRow } from '../../../utils/storage/database.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';
import { useLive } from '../../shell/use-live.ts';
import { ChangedLineRow } from './changed-line-row.tsx';
import { ScopeSelect } from './scope-select.tsx';

interface Props {
  source: string;
  from?: string;
  to?: string;
}

/** A term gets another English: its lines before and after, changed at one press and back at another. */
export function ChangeSheet(wanted: Props) {
  const { db, draft, fragments, run, notices } = usePanel();
  const words = useViewWords().terms;
  const terms = useMemo(() => createTermsModel(db, draft), []);
  const id = draft.id.value ?? '';
  const source = useSignal(wanted.source);
  const from = useSignal(wanted.from ?? '');
  const to = useSignal(wanted.to ?? '');
  const scope = useSignal(draftScope(id));
  const agreed = useSignal<ReadonlySet<string>>(new Set());
  const done = useSignal<{ count: number; goBack: GoBack } | undefined>(undefined);
  const edits = useLive<EditRow[]>(() => () => db.edits.where('draftId').equals(id).toArray(), []);
  const groups = useLive<string[]>(() => () => terms.groups(), []);
  const plan = useMemo(
    () =>
      planChange(fragments.progress.value, edits, {
        source: source.value,
        from: from.value,
        to: to.value,
      }),
    [fragments.progress.value, edits, source.value, from.value, to.value],
  );
  const isTaken = ({ line, isByHand }: ChangedLine) => !isByHand || agreed.value.has(line.line.key);
  const taken = plan.lines.filter(isTaken);
  const asked = taken.filter(({ after }) => after === undefined).length;
  const apply = async () => {
    const said = { scope: scope.value, source: source.value, target: to.value };
    const goBack = await applyChange(taken, {
      db,
      draftId: id,
      keepTerm: () => terms.save({ ...said, kind: 'translate' }),
      ask: (keys) => run.translate({ keys, again: true }),
      stop: () => run.stop(),
    });
    done.value = { count: taken.length, goBack };
    notices.say(() => words.changed(taken.length), {
      label: (all) => all.common.undo,
      run() {
        notices.clear();
        void goBack();
      },
    });
  };
  if (done.value)
    return (
      <SheetFrame title={words.changeTitle}>
        <Done {...done.value} undone={() => (done.value = undefined)} />
      </SheetFrame>
    );
  return (
    <SheetFrame title={words.changeTitle}>
      <form
        class="term-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (source.value.trim() !== '' && to.value.trim() !== '') void apply();
        }}
      >
        <Box label={words.source} lang="ru" value={source} />
        <Box label={words.from} lang="en" value={from} placeholder={plan.from} />
        <Box label={words.to} lang="en" value={to} isFirst={wanted.source !== ''} />
        <ScopeSelect
          label={words.scope}
          value={scope.value}
          groups={groups}
          choose={(next) => (scope.value = next ?? scope.value)}
          isPlace="known"
        />
        <button
          type="submit"
          class="small"
          disabled={source.value.trim() === '' || to.value.trim() === ''}
        >
          {words.apply(taken.length - asked, asked)}
        </button>
      </form>
      {to.value.trim() !== '' && (
        <p role="status">
          {plan.lines.length > 0 ? words.affected(plan.lines.length) : words.unaffected}
        </p>
      )}
      <ul class="terms">
        {plan.lines.map((line) => (
          <ChangedLineRow
            key={line.line.line.key}
            changed={line}
            isTaken={isTaken(line)}
            agree={(isIn) => {
              const next = new Set(agreed.value);
              if (isIn) next.add(line.line.line.key);
              else next.delete(line.line.line.key);
              agreed.value = next;
            }}
          />
        ))}
      </ul>
    </SheetFrame>
  );
}

interface BoxProps {
  label: string;
  lang: string;
  value: { value: string };
  placeholder?: string;
  isFirst?: boolean;
}

function Box({ label, lang, value, placeholder = label, isFirst = false }: BoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) box.current?.focus();
  }, []);
  return (
    <label>
      {label}
      <input
        ref={box}
        class="field"
        lang={lang}
        placeholder={placeholder}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

/** What was done; the next key undoes it. */
function Done({ count, goBack, undone }: { count: number; goBack: GoBack; undone(): void }) {
  const words = useViewWords().terms;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="status">{words.changed(count)}</p>
      <button
        ref={button}
        type="button"
        class="small"
        onClick={async () => {
          await goBack();
          undone();
        }}
      >
        {words.undo}
      </button>
    </>
  );
}
