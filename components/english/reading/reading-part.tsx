import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatDollars } from '../../../utils/interface/index.ts';
import type { Estimate } from '../../../utils/panel/run/estimate.ts';
import type { DocumentRow } from '../../../utils/storage/database.ts';
import type { ReadingKind } from '../../../utils/storage/reading-rows.ts';
import { FailureSentence } from '../../shell/failure-sentence.tsx';
import { usePanel, useViewWords, useWords } from '../../shell/panel-context.ts';
import { useLive } from '../../shell/use-live.ts';

interface Props {
  kind: ReadingKind;
  title: string;
  hint: string;
  more?: { keys?: string[]; limit?: number };
  children?: ComponentChildren;
}

/** One kind of reading: what it does and costs, its button, the way through a chat, and what came of it. */
export function ReadingPart({ kind, title, hint, more = {}, children }: Props) {
  const panel = usePanel();
  const words = useViewWords().second;
  const { locale } = useWords();
  const pasted = useSignal('');
  const said = useSignal('');
  const second = panel.second.value;
  if (!second) return null;
  const last = second.last(kind);
  const paste = async () => {
    const done = await second.paste(kind, pasted.peek(), more.keys ? { keys: more.keys } : {});
    if (!done) return;
    pasted.value = '';
    said.value = words.pasted(done.accepted, done.missing);
  };
  const copy = async () => {
    const text = await second.copy(kind, more);
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    said.value = words.copied;
  };
  return (
    <section class="reading-part" aria-label={title}>
      <h3>{title}</h3>
      <p class="quiet">
        {hint} <Cost kind={kind} keys={more.keys} />
      </p>
      <p class="row">
        <button
          type="button"
          disabled={second.isReading.value}
          onClick={() => void second.read(kind, more)}
        >
          {title}
        </button>{' '}
        {kind === 'back' && panel.adapter.builtIn && !second.connection.value && (
          <button
            type="button"
            class="small"
            disabled={second.isReading.value}
            onClick={() => void second.read(kind, more, true)}
          >
            {words.byConnection}
          </button>
        )}{' '}
        <button
          type="button"
          class="small"
          aria-label={words.copyNamed(title)}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
      </p>
      <details>
        <summary>{words.answer(title)}</summary>
        <textarea
          rows={4}
          aria-label={words.answer(title)}
          value={pasted.value}
          onInput={(event) => (pasted.value = event.currentTarget.value)}
        />
        <button
          type="button"
          class="small"
          disabled={pasted.value.trim() === ''}
          onClick={() => void paste()}
        >
          {words.paste}
        </button>
      </details>
      <p role="status">
        {said.value}
        {!said.value &&
          last?.state === 'done' &&
          kind === 'sense' &&
          words.remarks(last.remarks?.length ?? 0)}
        {!said.value &&
          last &&
          kind === 'back' &&
          words.came(last.readTexts?.length ?? 0, last.keys.length)}
      </p>
      {last?.state === 'failed' && last.failure && (
        <p class="error">
          <FailureSentence failure={last.failure} language={locale} />
        </p>
      )}
      {children}
    </section>
  );
}

/** What the press will cost, about. */
function Cost({ kind, keys }: { kind: ReadingKind; keys: string[] | undefined }) {
  const { db, settings, draft, fragments, second } = usePanel();
  const words = useViewWords().second;
  const { locale } = useWords();
  const documents = useLive<DocumentRow[]>(() => () => db.documents.toArray(), []);
  const found = useSignal<Estimate | undefined>(undefined);
  const now = settings.settings.value;
  const connection = second.value?.connection.value ?? '';
  const all = fragments.all.value;
  const wanted = keys?.join('\n');
  useEffect(() => {
    let isOver = false;
    void import('../../../utils/panel/english/reading/estimate-reading.ts').then((loaded) => {
      if (isOver) return;
      const lines = all
        .flatMap((view) => view.lines)
        .filter(({ line, target }) => line.kind === 'russian' && target !== '')
        .filter(({ line }) => !keys || keys.includes(line.key))
        .map(({ line, target }) => ({ source: line.text, target }));
      const of = { settings: now, connection, documents, draft: draft.text.peek(), lines };
      found.value = loaded.estimateReading(kind, of);
    });
    return () => {
      isOver = true;
    };
  }, [kind, now, connection, documents, all, wanted]);
  const estimate = found.value;
  if (!estimate) return null;
  const { tokens, dollars } = estimate;
  const price = dollars === undefined ? undefined : formatDollars(locale, dollars);
  return <span>{words.costs(tokens, price)}</span>;
}
