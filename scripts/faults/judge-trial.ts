import type { LineRow } from '../../utils/storage/database.ts';
import { isAsked, type MadeUpDraft } from './make-draft.ts';
import type { Asked } from './scripted-model.ts';

/** What was seen of one run with a fault in it. */
export interface Seen {
  draft: MadeUpDraft;
  /** Everything that the server was asked, in order. */
  asked: Asked[];
  /** How many requests had arrived when `before` was read. */
  mark: number;
  /** The stored lines just before the fault, just after it, and at the end. */
  before: LineRow[];
  after: LineRow[];
  final: LineRow[];
  /** The English that the panel shows at the end, line by line, without blank ones. */
  shown: string[];
}

/** How many parts of a draft are asked for at once. */
export const lanes = 4;

/** What does not hold after a run with a fault in it, each in one sentence; nothing where all is well. */
export function judgeTrial(seen: Seen): string[] {
  return [...judgeLoss(seen), ...judgeRequests(seen), ...judgeDoubles(seen), ...judgeEnglish(seen)];
}

/** A line that was stored is there ever after, with its first answer. */
function judgeLoss({ before, after, final }: Seen): string[] {
  return before.flatMap((row) =>
    [[after, 'right after the fault'] as const, [final, 'at the end'] as const].flatMap(
      ([rows, when]) => {
        const found = rows.find(({ key }) => key === row.key);
        if (!found) return [`lost ${when}: ${row.source}`];
        return found.history[0]?.target === row.history[0]?.target
          ? []
          : [`answered anew ${when}: ${row.source}`];
      },
    ),
  );
}

/** A line that was stored is not asked for again, but for its repair; an answer that came whole neither. */
function judgeRequests({ before, asked, mark }: Seen): string[] {
  const stored = new Map(before.map((row) => [row.source, row]));
  const again = asked.slice(mark).flatMap(({ lines }) =>
    lines.flatMap(({ source, isRepair }) => {
      const row = stored.get(source);
      const mayBe = row === undefined || (isRepair && row.repairs !== undefined);
      return mayBe ? [] : [`requested again though it was stored: ${source}`];
    }),
  );
  // What was written to its end just before the fault may not have been read: in each lane one answer.
  const isSafe = (place: number) => place < mark - lanes || place >= mark;
  const twice = asked.flatMap(({ lines, isWhole }, place) =>
    !isWhole || !isSafe(place)
      ? []
      : lines
          .filter(({ isRepair }) => !isRepair)
          .filter(({ source }) =>
            asked
              .slice(place + 1)
              .some((later) =>
                later.lines.some((line) => line.source === source && !line.isRepair),
              ),
          )
          .map(({ source }) => `requested again though its answer was whole: ${source}`),
  );
  return [...again, ...twice];
}

/** Nothing is stored, kept in a history or shown to the model twice. */
function judgeDoubles({ draft, asked, final }: Seen): string[] {
  // What lacks its number may be alike in two lines.
  const alike = new Set(draft.lines.map(({ first }) => first));
  const answered = final.flatMap(({ source, history }) =>
    history.filter(({ by }) => by === 'engine').length === 1
      ? []
      : [`not one first answer in the history: ${source}`],
  );
  const shown = asked.flatMap((request, place) => {
    const own = request.shown.filter((text) => !alike.has(text));
    return new Set(own).size === own.length ? [] : [`request ${place + 1} shows a line twice`];
  });
  return [
    ...repeated(
      final.map(({ source }) => source),
      'stored twice',
    ),
    ...answered,
    ...shown,
  ];
}

/** The English is what the server said, in the database and on the screen. */
function judgeEnglish({ draft, final, shown }: Seen): string[] {
  const rows = new Map(final.map((row) => [row.source, row]));
  const stored = draft.lines.filter(isAsked).flatMap(({ source, english }) => {
    const row = rows.get(source);
    if (!row) return [`no English: ${source}`];
    return row.target === english ? [] : [`other English: ${row.target} (${english})`];
  });
  const wanted = draft.lines.map(({ english }) => english).join('\n');
  return shown.join('\n') === wanted
    ? stored
    : [...stored, `the panel shows something else:\n${shown.join('\n')}\nand not\n${wanted}`];
}

function repeated(texts: string[], what: string): string[] {
  return texts
    .filter((text, place) => texts.indexOf(text) !== place)
    .map((text) => `${what}: ${text}`);
}
