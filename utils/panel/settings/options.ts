import { type Database, database } from '../../storage/database.ts';
import type { PanelAdapter } from '../shell/adapter.ts';
import { createNotices, type Notices } from '../shell/notices.ts';
import { createEngineForm, type EngineForm } from './engine-form.ts';
import { createRefusals, type RefusalsModel } from './refusals.ts';
import { createSettingsModel, type SettingsModel } from './settings-model.ts';

/** A server that many have, so that its address need not be typed. */
export interface Preset {
  name: string;
  baseUrl: string;
}

/** How hard a model may be told to think, and what stands chosen; an empty text leaves it to the model. */
export type EffortChoice = (
  model: string,
  chosen: string | undefined,
) => { values: string[]; value: string };

export interface Options {
  adapter: PanelAdapter;
  settings: SettingsModel;
  engine: EngineForm;
  notices: Notices;
  presets: Preset[];
  effortChoice: EffortChoice;
  refusals: RefusalsModel;
}

/** The models of the settings page. */
export function createOptions(
  adapter: PanelAdapter,
  presets: Preset[],
  effortChoice: EffortChoice,
  db: Database = database,
): Options {
  const notices = createNotices();
  const settings = createSettingsModel(db, adapter.browserLanguage, notices);
  settings.needViewWords();
  const engine = createEngineForm(db, adapter, settings);
  const refusals = createRefusals(db, engine.host);
  return { adapter, settings, engine, notices, presets, effortChoice, refusals };
}
