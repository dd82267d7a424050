import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { DocumentPlace } from '../../utils/panel/documents/document-reference.ts';
import type { DocumentEntry } from '../../utils/panel/documents/documents-model.ts';
import {
  dropDocument,
  listDocuments,
  saveDocument,
} from '../../utils/panel/documents/documents-model.ts';
import { documentOwner } from '../../utils/panel/draft/version-owners.ts';
import { ontologyText } from '../../utils/panel/job/ontology-model.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';
import { StandingList } from './checks/standing-list.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentExchange } from './document-exchange.tsx';
import { FormerTexts } from './former-texts.tsx';

/** The user's documents: what they say, whether they hold together, whose text it is. */
export function DocumentsPlace() {
  const { db, place, view } = usePanel();
  const { documents: words, terms } = useViewWords();
  const wanted = useSignal<DocumentPlace | undefined>(undefined);
  const entries = useLive<DocumentEntry[]>(() => {
    const row = place.job.value;
    return () => listDocuments(db, row ? ontologyText(row) : '');
  }, []);
  return (
    <article class="documents pad">
      <p class="quiet">{words.intro}</p>
      <DocumentExchange />
      <section aria-label={terms.title}>
        <header class="row">
          <h2>{terms.title}</h2>
          <span class="grow" />
          <button type="button" class="small" onClick={() => (view.sheet.value = 'terms')}>
            {terms.open}
          </button>
        </header>
        <p class="quiet">{terms.intro}</p>
      </section>
      {entries.map((entry) => (
        <Entry key={entry.name} entry={entry} wanted={wanted} />
      ))}
      <AddDocument names={entries.map((entry) => entry.name)} />
    </article>
  );
}

function Entry({
  entry,
  wanted,
}: {
  entry: DocumentEntry;
  wanted: Signal<DocumentPlace | undefined>;
}) {
  const { db, notices } = usePanel();
  const words = useViewWords().documents;
  const { common } = useWords();
  const isOpen = useSignal(false);
  useSignalEffect(() => {
    if (wanted.value?.name === entry.name) isOpen.value = true;
  });
  const count = entry.findings.length;
  const drop = async () => {
    const text = await dropDocument(db, entry.name);
    notices.say(() => words.dropped(entry.name), {
      label: (all) => all.common.undo,
      run: () => {
        if (text !== undefined) void saveDocument(db, entry.name, text);
        notices.clear();
      },
    });
  };
  return (
    <section class="document" aria-label={entry.name}>
      <header class="row">
        <h2>{entry.name}</h2>
        <span class="quiet">{entry.isOwn ? words.own : words.standard}</span>
        <span class={count > 0 ? 'warning' : 'good'}>
          <span aria-hidden="true">{count > 0 ? '▲ ' : '✓ '}</span>
          {count > 0 ? words.findings(count) : words.noFindings}
        </span>
        <span class="grow" />
        {entry.isOwn && (
          <button type="button" class="small" onClick={() => void drop()}>
            {entry.hasDefault ? words.reset : words.remove}
          </button>
        )}
        <button
          type="button"
          class="small"
          aria-expanded={isOpen.value}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? common.close : words.edit}
        </button>
      </header>
      {entry.name === 'T.md' && (
        <StandingList
          isOpen={entry.isOwn}
          show={(offset) => {
            wanted.value = { name: entry.name, number: '', offset };
          }}
        />
      )}
      {isOpen.value && (
        <>
          <DocumentEditor entry={entry} wanted={wanted} />
          <FormerTexts
            owner={documentOwner(entry.name)}
            present={entry.text}
            onRestore={(text) => saveDocument(db, entry.name, text)}
          />
        </>
      )}
    </section>
  );
}

function AddDocument({ names }: { names: string[] }) {
  const { db } = usePanel();
  const words = useViewWords().documents;
  const name = useSignal('');
  const file = `${name.value.trim().replace(/\.md$/i, '')}.md`;
  const canAdd =
    /^[\p{L}\p{N}][\p{L}\p{N} _.-]*\.md$/u.test(file) && !['O.md', ...names].includes(file);
  return (
    <section class="row">
      <input
        class="field narrow"
        aria-label={words.name}
        placeholder="N.md"
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <button
        type="button"
        class="small"
        disabled={!canAdd}
        onClick={async () => {
          await saveDocument(db, file, '# 1.\n');
          name.value = '';
        }}
      >
        {words.addDocument}
      </button>
    </section>
  );
}
