import type {
  DocumentRow,
  DraftRow,
  EditRow,
  JobRow,
  LineRow,
  LineVersion,
  RunRow,
  VersionRow,
} from '../../storage/database.ts';
import type { TermRow } from '../../storage/term-row.ts';
import { documentOwner, ontologyOwner } from '../draft/version-owners.ts';
import { mergeChoices } from '../job/demand-choices.ts';

/** Two rows of one key as one, and the texts that no longer stand, as versions. */
export interface Merged<T> {
  row: T;
  lost: Omit<VersionRow, 'id'>[];
}

/**
 * How two rows of one key become one. Each gives the same row whichever side is asked first, so that two machines that
 * take each other's backup end equal; what does not stand any more is never gone.
 */
export const mergers = {
  drafts(one: DraftRow, other: DraftRow): Merged<DraftRow> {
    const ownOf = ({ createdAt: _at, life: _life, demands: _own, ...rest }: DraftRow) =>
      inPlace(rest as DraftRow, {});
    const [row, loser] = order(one, other, (draft) => [draft.updatedAt, ownOf(draft)]);
    // It is put away and taken back without a change of its text: the later of both, or of the writing, stands.
    const [place] = order(one, other, (draft) => [placeTime(draft), placeOf(draft)]);
    const createdAt = Math.min(one.createdAt, other.createdAt);
    // What became of an answer is changed without its text: the later word of it stands.
    const life =
      one.life && other.life
        ? order(one.life, other.life, (known) => [known.at, known])[0]
        : (one.life ?? other.life);
    const demands = mergeChoices(one.demands, other.demands);
    return {
      row: {
        ...inPlace(row, placeOf(place)),
        createdAt,
        ...(life ? { life } : {}),
        ...(demands ? { demands } : {}),
      },
      lost: lost(row.id, row.text, loser.text, loser.updatedAt),
    };
  },

  /** Facts are as new as the reading of the page, O.md as new as its last change by hand. */
  jobs(one: JobRow, other: JobRow): Merged<JobRow> {
    const [page] = order(one, other, ({ readAt, job }) => [readAt, job]);
    const [own, loser] = order(one, other, (row) => [
      ontologyTime(row),
      [row.ontology, row.leftOut],
    ]);
    const { ontology: _text, ontologyAt: _at, leftOut: _out, ...facts } = page;
    const { ontology, ontologyAt, leftOut } = own;
    return {
      row: {
        ...facts,
        ...(ontology === undefined ? {} : { ontology }),
        ...(ontologyAt === undefined ? {} : { ontologyAt }),
        ...(leftOut === undefined ? {} : { leftOut }),
      },
      lost: lost(
        ontologyOwner(own.id),
        ontology ?? '',
        loser.ontology ?? '',
        Math.max(0, ontologyTime(loser)),
      ),
    };
  },

  documents(one: DocumentRow, other: DocumentRow): Merged<DocumentRow> {
    const [row, loser] = order(one, other, (document) => [document.updatedAt, document]);
    return { row, lost: lost(documentOwner(row.name), row.text, loser.text, loser.updatedAt) };
  },

  /** The later decision on an entry. */
  terms: (one: TermRow, other: TermRow): Merged<TermRow> => ({
    row: order(one, other, (term) => [term.at, term])[0],
    lost: [],
  }),

  lines: (one: LineRow, other: LineRow) => english(one, other, 'engine'),
  edits: (one: EditRow, other: EditRow) => english(one, other, 'hand'),

  runs(one: RunRow, other: RunRow): Merged<RunRow> {
    const [row, less] = order(one, other, ({ lastRequest: _text, ...run }) => [
      run.endedAt ?? run.startedAt,
      run,
    ]);
    // A backup holds no requests: what was sent is known only where it was sent.
    const lastRequest = row.lastRequest ?? less.lastRequest;
    return { row: { ...row, ...(lastRequest === undefined ? {} : { lastRequest }) }, lost: [] };
  },
};

/** The English of one line: the later stands, the other is in the history. */
function english<T extends LineRow | EditRow>(one: T, other: T, by: LineVersion['by']): Merged<T> {
  const [row, loser] = order(one, other, ({ history: _history, ...rest }) => [rest.at, rest]);
  const all = [...one.history, ...other.history];
  const isLost = loser.target !== '' && loser.target !== row.target;
  if (isLost && !all.some(({ target }) => target === loser.target))
    all.push({ target: loser.target, by, at: loser.at });
  const once = new Map(all.map((version) => [canonical(version), version]));
  const history = [...once].sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1));
  return { row: { ...row, history: history.map(([, version]) => version) }, lost: [] };
}

type Place = Pick<DraftRow, 'archivedAt' | 'deletedAt' | 'placedAt'>;

function placeOf({ archivedAt, deletedAt, placedAt }: DraftRow): Place {
  return {
    ...(archivedAt === undefined ? {} : { archivedAt }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(placedAt === undefined ? {} : { placedAt }),
  };
}

function inPlace(row: DraftRow, place: Place): DraftRow {
  const { archivedAt: _archived, deletedAt: _deleted, placedAt: _placed, ...rest } = row;
  return { ...rest, ...place };
}

function placeTime({ updatedAt, placedAt, deletedAt = 0, archivedAt = 0 }: DraftRow): number {
  return Math.max(updatedAt, placedAt ?? Math.max(deletedAt, archivedAt));
}

function ontologyTime({ ontology, ontologyAt }: JobRow): number {
  return ontologyAt ?? (ontology === undefined ? -1 : 0);
}

function lost(draftId: string, kept: string, text: string, at: number): Merged<unknown>['lost'] {
  return text.trim() === '' || text === kept ? [] : [{ draftId, text, at }];
}

/**
 * The later first; of two of one time the one whose content is greater as text, so that both sides choose the same. What
 * a merge itself changes is no part of that content, or the next merge would choose otherwise.
 */
function order<T>(one: T, other: T, by: (row: T) => [time: number, content: unknown]): [T, T] {
  const [[time, content], [otherTime, otherContent]] = [by(one), by(other)];
  const isFirst =
    time === otherTime ? canonical(content) >= canonical(otherContent) : time > otherTime;
  return isFirst ? [one, other] : [other, one];
}

/** A row as text, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
