import { mergeTexts } from '../../utils/panel/draft/merge-texts.ts';
import { printWords, readWords } from '../../utils/panel/settings/term-lines.ts';
import { useSettled } from '../shell/boxes/use-settled.ts';
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
        // Another window may have added words meanwhile: they stay.
        keep={(text, before) =>
          void settings.change(({ style }) => {
            const all = mergeTexts(before, text, printWords(style.jargon ?? []));
            return { style: { ...style, jargon: readWords(all) } };
          })
        }
      />
    </section>
  );
}

interface LinesProps {
  id: string;
  label: string;
  text: string;
  keep(text: string, before: string): void;
}

/** A list as text; kept when the field is left, so that a half-typed line is no entry. */
function Lines({ id, label, text, keep }: LinesProps) {
  const settled = useSettled<HTMLTextAreaElement>(text, (box, before) =>
    keep(box.value, String(before)),
  );
  return (
    <>
      <label for={id}>{label}</label>
      <textarea {...settled} id={id} rows={4} />
    </>
  );
}
