import { type Database, database } from '../../storage/database.ts';
import type { PanelAdapter } from '../shell/adapter.ts';
import { createNotices, type Notices } from '../shell/notices.ts';
import { createEngineForm, type EngineForm } from './engine-form.ts';
import { createSettingsModel, type SettingsModel } from './settings-model.ts';

/** A server that many have, so that its address need not be typed. */
export interface Preset {
  name: string;
  baseUrl: string;
}

export interface Options {
  adapter: PanelAdapter;
  settings: SettingsModel;
  engine: EngineForm;
  notices: Notices;
  presets: Preset[];
}

/** The models of the settings page. */
export function createOptions(
  adapter: PanelAdapter,
  presets: Preset[],
  db: Database = database,
): Options {
  const notices = createNotices();
  const settings = createSettingsModel(db, adapter.browserLanguage, notices);
  settings.needViewWords();
  return { adapter, settings, engine: createEngineForm(db, adapter, settings), notices, presets };
}
