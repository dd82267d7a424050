import { readCheckNotes } from '../../../storage/check-notes.ts';
import type { Database } from '../../../storage/database.ts';
import type { StyleSettings } from '../../../style/rule.ts';
import type { StyleModule } from '../../english/checker.ts';
import { type CheckFields, emptyFields } from './check-form.ts';
import { type Correction, Corrections, type HandEdit } from './corrections.ts';
import { type PastAnswer, restInSlices, walkPastAnswers } from './past-points.ts';

/** What the author's hand corrected in the same way and no rule finds yet. Nothing becomes a rule by itself. */
export async function findOffers(
  db: Database,
  style: StyleModule,
  settings: StyleSettings,
  signal: AbortSignal,
): Promise<Correction[]> {
  const corrections = new Corrections();
  function* visit(answer: PastAnswer) {
    for (const edit of handEdits(answer)) {
      corrections.add(edit);
      yield;
    }
  }
  await walkPastAnswers(db, visit, () => undefined, signal);
  const { refused } = await readCheckNotes(db);
  const offers: Correction[] = [];
  const rest = restInSlices();
  for (const one of corrections.list()) {
    if (offers.length === mostOffers) break;
    if (refused.includes(one.key)) continue;
    await rest();
    if (signal.aborted) break;
    if (!isFoundAlready(one, style, settings)) offers.push(one);
  }
  return offers;
}

/** More than are shown at once: one that is taken or refused gives way to the next. */
const mostOffers = 20;

/** The lines that were written by hand beside what stood there before: what rules and the model had made of them. */
function handEdits({ lines, edits }: PastAnswer): HandEdit[] {
  const before = new Map(lines.map((line) => [line.key, line]));
  return edits.flatMap(({ draftId, key, source, target, history }) => {
    const line = before.get(key);
    const isByHand = history.at(-1)?.by === 'hand';
    if (!line || !isByHand || target === '' || target === line.target) return [];
    return [{ place: `${draftId} ${key}`, source, before: line.target, after: target }];
  });
}

/** Whether a rule finds these words where they stood. */
function isFoundAlready(
  { edits, phrase }: Correction,
  style: StyleModule,
  settings: StyleSettings,
): boolean {
  const [first] = edits;
  if (!first) return true;
  const head = (phrase.split(' ')[0] ?? phrase).slice(0, 4);
  const input = { source: first.source, target: first.before, settings };
  return style
    .checkTranslation(input)
    .some(({ text }) => text.toLowerCase().includes(head.toLowerCase()));
}

/** The form of a check that forbids what was corrected, with the author's own lines as its examples. */
export function fieldsOfCorrection({ phrase, replacement, edits }: Correction): CheckFields {
  const arrow = replacement ? ` → ${replacement}` : '';
  const told = replacement ? `Не пиши «${phrase}»: пиши «${replacement}».` : `Не пиши «${phrase}».`;
  const examples = edits
    .slice(0, 3)
    .flatMap(({ source, before, after }) => [`F: ${source}`, `bad: ${before}`, `good: ${after}`]);
  return {
    ...emptyFields,
    title: replacement ? `${replacement}, а не ${phrase}` : `Без ${phrase}`,
    prose: told,
    forbid: `${phrase}${arrow}`,
    examples: examples.join('\n'),
  };
}
