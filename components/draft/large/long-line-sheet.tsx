import { useRef } from 'preact/hooks';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';

interface Props {
  /** Index of the line in the draft, or in the point whose English it is. */
  index: number;
  point?: string;
}

/** A line that is shown folded, in a plain box: all of it, with its line ends as they come. */
export function LongLineSheet({ index, point }: Props) {
  const { draft, fragments, english, view } = usePanel();
  const words = useViewWords().fragment;
  const own = point === undefined ? undefined : fragments.view(point).peek();
  const lines = useRef(own ? own.lines.map(({ target }) => target) : draft.text.peek().split('\n'));
  const box = useRef<HTMLTextAreaElement>(null);
  const save = async () => {
    const typed = box.current?.value ?? '';
    const now = own ? fragments.view(own.id).peek() : undefined;
    const next = lines.current.with(index, typed);
    if (now) await english.edit(now, typed, now.lineIds[index]);
    // Another window may have written meanwhile: what it wrote beside this line stays.
    else if (!own) draft.replaceText(await joined(lines.current, next, draft.text.peek()));
    view.sheet.value = undefined;
  };
  return (
    <SheetFrame title={words.foldedLine(index + 1)}>
      <textarea
        ref={box}
        rows={16}
        lang={own ? 'en' : 'ru'}
        aria-labelledby="sheet-title"
        defaultValue={lines.current[index]}
      />
      <p class="row">
        <button type="button" class="primary" onClick={() => void save()}>
          {words.saveLine}
        </button>
      </p>
    </SheetFrame>
  );
}

async function joined(before: string[], next: string[], now: string): Promise<string> {
  const [base, mine] = [before.join('\n'), next.join('\n')];
  if (now === base) return mine;
  const { mergeTexts } = await import('../../../utils/panel/draft/merge-texts.ts');
  return mergeTexts(base, mine, now);
}
