import { useLateWords } from '../../shell/panel-context.ts';
import { foldedLines } from './folded.ts';

interface Props {
  lines: readonly string[];
  open(index: number): void;
}

/** The lines of a text that are shown folded, each with the way to all of it. */
export function LongLines({ lines, open }: Props) {
  const words = useLateWords()?.fragment;
  const folded = foldedLines(lines);
  if (!words || folded.length === 0) return null;
  return (
    <p class="row quiet">
      {folded.map((index) => (
        <button key={index} type="button" class="small" onClick={() => open(index)}>
          {words.editFolded(index + 1, lines[index]?.length ?? 0)}
        </button>
      ))}
    </p>
  );
}
