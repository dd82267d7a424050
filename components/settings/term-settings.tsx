import {
  printPairs,
  printWords,
  readPairs,
  readWords,
} from '../../utils/panel/settings/term-lines.ts';
import { GlossaryCsv } from './glossary-csv.tsx';
import { useOptions } from './options-context.ts';

/** The lists that are the user's own: jargon, forbidden words, the glossary. */
export function TermSettings() {
  const { words, settings } = useOptions();
  const { style, glossary } = settings.settings.value;
  return (
    <section>
      <Lines
        id="glossary"
        label={words.glossary}
        text={printPairs(glossary)}
        keep={(text) => void settings.change({ glossary: readPairs(text) })}
      />
      <GlossaryCsv />
      <Lines
        id="replacements"
        label={words.replacements}
        text={printPairs(style.replacements ?? [])}
        keep={(text) =>
          void settings.change({ style: { ...style, replacements: readPairs(text) } })
        }
      />
      <Lines
        id="jargon"
        label={words.jargon}
        text={printWords(style.jargon ?? [])}
        keep={(text) => void settings.change({ style: { ...style, jargon: readWords(text) } })}
      />
    </section>
  );
}

interface LinesProps {
  id: string;
  label: string;
  text: string;
  keep(text: string): void;
}

/** A list as text; kept when the field is left, so that a half-typed line is no entry. */
function Lines({ id, label, text, keep }: LinesProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        // What a file brought stands in the field at once.
        key={text}
        id={id}
        rows={4}
        defaultValue={text}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </>
  );
}
