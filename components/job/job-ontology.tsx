import { useSignal } from '@preact/signals';
import { ontologyOwner } from '../../utils/panel/draft/version-owners.ts';
import {
  differencesOf,
  ontologyText,
  saveOntology,
  takePage,
} from '../../utils/panel/job/ontology-model.ts';
import { ontologyParts } from '../../utils/panel/job/ontology-parts.ts';
import type { JobRow } from '../../utils/storage/database.ts';
import { FormerTexts } from '../documents/former-texts.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** O.md as the model gets it: from the page, from the user, from research, told apart; and editable. */
export function JobOntology({ row }: { row: JobRow }) {
  const { db, unsaved } = usePanel();
  const words = useViewWords().job;
  const { common } = useWords();
  const key = `ontology ${row.id}`;
  const edited = useSignal<string | undefined>(unsaved.find(key)?.text);
  const kept = useSignal<string[]>([]);
  const differences = differencesOf(row).filter(({ field }) => !kept.value.includes(field));
  return (
    <section aria-labelledby="ontology-title">
      <header class="row">
        <h2 id="ontology-title">{words.ontology}</h2>
        <span class="grow" />
        {edited.value === undefined ? (
          <button type="button" class="small" onClick={() => (edited.value = ontologyText(row))}>
            {words.edit}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="small strong"
              onClick={async () => {
                const text = edited.value ?? '';
                const write = () => saveOntology(db, row, text);
                if (await unsaved.store({ key, name: `O ${row.id}.md`, text, write }))
                  edited.value = undefined;
              }}
            >
              {words.save}
            </button>
            <button type="button" class="small" onClick={() => (edited.value = undefined)}>
              {common.cancel}
            </button>
          </>
        )}
      </header>
      {differences.length > 0 && (
        <div class="ask" role="alert">
          <p>{words.pageDiffers}</p>
          {differences.map(({ field, mine, page }) => (
            <div key={field} class="difference">
              <p class="strong">{words.field[field] ?? field}</p>
              <p>
                <del>{mine}</del> <ins>{page}</ins>
              </p>
              <button type="button" class="small" onClick={() => void takePage(db, row, [field])}>
                {words.takePage}
              </button>{' '}
              <button
                type="button"
                class="small"
                onClick={() => (kept.value = [...kept.value, field])}
              >
                {words.keepMine}
              </button>
            </div>
          ))}
        </div>
      )}
      {edited.value === undefined ? (
        <div class="ontology" lang="ru">
          {ontologyParts(row).map((part) => (
            <pre key={part.start} class={part.from} title={words.from[part.from]}>
              {part.text}
            </pre>
          ))}
        </div>
      ) : (
        <textarea
          class="mono"
          rows={24}
          aria-label="O.md"
          value={edited.value}
          spellcheck={false}
          onInput={(event) => (edited.value = event.currentTarget.value)}
        />
      )}
      {edited.value === undefined && (
        <FormerTexts
          key={row.id}
          owner={ontologyOwner(row.id)}
          present={ontologyText(row)}
          onRestore={(text) => saveOntology(db, row, text)}
        />
      )}
    </section>
  );
}
