import * as v from 'valibot';
import { count, listOf, maybe, name, or, recordOf, text, time } from './shapes.ts';

/** A draft without a text that can be shown is none; all else of it can be mended. */
export const draftRow = v.looseObject({
  id: name,
  text,
  createdAt: or(time, 0),
  updatedAt: or(time, 0),
  archivedAt: maybe(time),
  deletedAt: maybe(time),
  placedAt: maybe(time),
  unticked: listOf(v.string()),
  ignored: listOf(v.string()),
  fields: recordOf(v.string()),
  groups: maybe(listOf(name)),
  demands: maybe(
    v.looseObject({
      ticked: listOf(v.string()),
      struck: listOf(v.string()),
      added: listOf(v.string()),
      agreed: listOf(v.string()),
    }),
  ),
  life: maybe(
    v.looseObject({
      at: or(time, 0),
      steps: listOf(
        v.looseObject({ state: v.picklist(['inserted', 'sent', 'replied', 'hired']), at: time }),
      ),
      connects: maybe(count),
      note: maybe(text),
      remindAt: maybe(time),
    }),
  ),
});

export const versionRow = v.looseObject({
  // A key near the end of the numbers would leave no key for the next row.
  id: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 40))),
  draftId: name,
  text,
  at: or(time, 0),
});

const lineVersion = v.looseObject({
  target: text,
  by: v.picklist(['engine', 'fix', 'repair', 'refused', 'hand', 'paste']),
  at: time,
  note: maybe(text),
});

const english = { draftId: name, key: text, source: text, target: text, at: or(time, 0) };

export const lineRow = v.looseObject({
  ...english,
  runId: or(v.string(), ''),
  repairs: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  history: listOf(lineVersion),
});

export const editRow = v.looseObject({ ...english, history: listOf(lineVersion) });

export const termRow = v.looseObject({
  id: name,
  scope: name,
  source: text,
  target: text,
  kind: v.picklist(['translate', 'keep', 'forbid']),
  instead: maybe(text),
  origin: or(v.picklist(['author', 'glossary', 'gloss', 'pass', 'memory', 'first']), 'glossary'),
  at: or(time, 0),
  isRefused: maybe(v.literal(true)),
});

export const documentRow = v.looseObject({ name, text, updatedAt: or(time, 0) });
