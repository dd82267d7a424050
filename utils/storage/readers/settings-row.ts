import * as v from 'valibot';
import { defaultSettings } from '../settings.ts';
import { price } from './price.ts';
import { count, listOf, maybe, name, or, recordOf, text, time } from './shapes.ts';

const engine = v.picklist(['openai', 'openai-compatible', 'anthropic', 'built-in', 'practice']);
const server = {
  baseUrl: or(v.string(), ''),
  model: or(v.string(), ''),
  thinking: maybe(name),
  body: maybe(v.string()),
  price: maybe(price),
};
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
const languages = v.object({ source: language, target: language });

/** What is absent, or was none, stands at its default when the settings are read. */
const settings = v.object({
  id: v.literal('settings'),
  consent: maybe(v.object({ version: count, at: time })),
  language: maybe(v.picklist(['en', 'ru'])),
  engine: maybe(engine),
  openai: maybe(
    v.object({
      model: or(name, defaultSettings.openai.model),
      effort: maybe(name),
      body: maybe(v.string()),
      price: maybe(price),
    }),
  ),
  lanes: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  compatible: maybe(v.object(server)),
  anthropic: maybe(v.object(server)),
  connections: maybe(listOf(v.object({ ...server, id: name, name, engine }))),
  fallback: maybe(name),
  keysInSession: maybe(v.boolean()),
  style: maybe(
    v.object({
      off: maybe(listOf(name)),
      severity: maybe(recordOf(v.picklist(['error', 'warning']))),
      jargon: maybe(listOf(text)),
      right: maybe(listOf(v.object({ rule: text, word: text }))),
      ordinals: maybe(v.picklist(['digits', 'words'])),
      language: maybe(v.picklist(['en', 'ru'])),
      pair: maybe(languages),
    }),
  ),
  pair: maybe(languages),
  serif: maybe(v.boolean()),
  receipts: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  facts: maybe(recordOf(v.number())),
});

/** Beside the settings the table holds small notes, each under an id of its own. */
export const settingsRow = v.union([
  settings,
  v.looseObject({
    id: v.pipe(
      name,
      v.check((id) => id !== 'settings'),
    ),
    keys: maybe(listOf(v.string())),
    rows: maybe(recordOf(time)),
    months: maybe(v.record(v.string(), v.looseObject({}))),
  }),
]);
