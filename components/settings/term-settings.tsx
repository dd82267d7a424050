import { printWords, readWords } from '../../utils/panel/settings/term-lines.ts';
import { useOptions } from './options-context.ts';

/** The user's jargon; what was said of single terms stands in the ledger. */
export function TermSettings() {
  const { words, settings } = useOptions();
  const { style } = settings.settings.value;
  return (
    <section>
      <p class="quiet">{words.termsAre}</p>
      <Lines
        id="jargon"
        label={words.jargon}
        text={printWords(style.jargon ?? [])}
        keep={(text) =>
          void settings.change(({ style }) => ({ style: { ...style, jargon: readWords(text) } }))
        }
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
