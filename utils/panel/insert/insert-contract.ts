import type { ReadonlySignal } from '@preact/signals';
import type { FieldPlan } from '../../draft/index.ts';
import type { ChosenFields, FieldsView, FieldView, Inserted } from '../../pages/page.ts';
import type { InsertRecord } from '../../storage/database.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { FragmentsModel } from '../english/fragments-model.ts';
import type { LateReading } from '../job/late-reading.ts';
import type { PlaceModel } from '../job/place-model.ts';
import type { RunModel } from '../run/run-model.ts';
import type { Notices } from '../shell/notices.ts';
import type { InsertChoices } from './insert-choices.ts';
import type { Hold } from './insert-gate.ts';
import type { OfferedFit } from './offered-fits.ts';
import type { Question } from './questioner.ts';

export interface InsertModel extends InsertChoices {
  plans: ReadonlySignal<FieldPlan[]>;
  /** For each field that is too long, the ways to make it fit. */
  fits: ReadonlySignal<ReadonlyMap<string, OfferedFit[]>>;
  /** True once the fields are those of the form in the tab, not the expected ones. */
  isLooked: ReadonlySignal<boolean>;
  isUnfolded: ReadonlySignal<boolean>;
  isBusy: ReadonlySignal<boolean>;
  /** What holds `Insert` first, and all that does. */
  hold: ReadonlySignal<Hold | undefined>;
  holds: ReadonlySignal<Hold[]>;
  canInsert: ReadonlySignal<boolean>;
  canInsertAnyway: ReadonlySignal<boolean>;
  problems: ReadonlySignal<number>;
  question: ReadonlySignal<Question | undefined>;
  /** How the last insertion fared, field by field. */
  results: ReadonlySignal<Inserted[]>;
  canPutBack: ReadonlySignal<boolean>;
  /** The last insertion from this draft, as it is kept with it. */
  record: ReadonlySignal<InsertRecord | undefined>;
  unfold(open?: boolean): Promise<void>;
  look(): Promise<FieldsView | undefined>;
  insert(): Promise<void>;
  insertAnyway(): Promise<void>;
  answer(yes: boolean): void;
  putBack(): Promise<void>;
  /** Boxes of the form of which it cannot be told what they are for. */
  unsure: ReadonlySignal<FieldView[]>;
  /** Shows the boxes of a page that is no proposal form, for the writer to say which is the message's. */
  lookForMessage(): Promise<void>;
  /** Says what such a box is for, and looks again. */
  nameBox(label: string, as: ChosenFields[string]): Promise<void>;
  dispose(): void;
}

export interface InsertInput {
  draft: DraftModel;
  fragments: FragmentsModel;
  place: PlaceModel;
  run: RunModel;
  notices: Notices;
  reading: Pick<LateReading, 'value' | 'agree' | 'settle'>;
}
