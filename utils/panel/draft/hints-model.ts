import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { jobText } from '../../job/job.ts';
import type { JobRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Finding } from '../../style/rule.ts';
import { type Checker, whenIdle } from '../english/checker.ts';
import type { FragmentsModel } from '../english/fragments-model.ts';
import type { ReferencesModel } from './references-model.ts';

/** A hint for the writer; `start` and `end` are offsets in the whole draft. */
export interface Hint extends Omit<Finding, 'start' | 'end'> {
  start: number;
  end: number;
  /** The draft with the hint's fix, where it has one. */
  fixed?: string;
}

export interface HintsModel {
  list: ReadonlySignal<Hint[]>;
  dispose(): void;
}

/** Milliseconds of rest before the Russian is read for hints: they must never hurry a writer. */
const rest = 600;

/** What the rules would say about the Russian draft itself; never holds anything back. */
export function createHintsModel(
  fragments: FragmentsModel,
  job: ReadonlySignal<JobRow | undefined>,
  settings: ReadonlySignal<Settings>,
  language: ReadonlySignal<'en' | 'ru'>,
  checker: Checker,
  verbatim: ReadonlySignal<string[]>,
  references: Pick<ReferencesModel, 'find'>,
): HintsModel {
  const list = signal<Hint[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const parsed = fragments.draft.value;
    const row = job.value;
    const words = verbatim.value;
    const style = { ...settings.value.style, language: language.value };
    clearTimeout(timer);
    if (parsed.fragments.length === 0) {
      list.value = [];
      return;
    }
    timer = setTimeout(() => {
      void Promise.all([checker.load(), references.find(parsed)]).then(([{ checkDraft }, moved]) =>
        whenIdle(() => {
          if (fragments.draft.peek() !== parsed) return;
          const draft = parsed.lines.map((line) => line.text).join('\n');
          const found = [
            ...checkDraft({
              draft,
              ...(row ? { job: jobText(row.job) } : {}),
              settings: style,
              ...(words.length > 0 ? { verbatim: words } : {}),
            }),
            ...moved,
          ].sort((a, b) => a.line - b.line || a.start - b.start);
          const starts: number[] = [];
          let offset = 0;
          for (const line of parsed.lines) {
            starts.push(offset);
            offset += line.text.length + 1;
          }
          list.value = found.map((finding) => {
            const at = starts[finding.line] ?? 0;
            const { fix } = finding;
            return {
              ...finding,
              start: at + finding.start,
              end: at + finding.end,
              ...(fix
                ? {
                    fixed:
                      draft.slice(0, at + fix.start) + fix.replacement + draft.slice(at + fix.end),
                  }
                : {}),
            };
          });
        }),
      );
    }, rest);
  });
  return {
    list,
    dispose() {
      clearTimeout(timer);
      stop();
    },
  };
}
