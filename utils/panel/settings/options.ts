import { type Database, database } from '../../storage/database.ts';
import type { Preset } from '../../translation/presets.ts';
import type { PanelAdapter } from '../shell/adapter.ts';
import { createNotices, type Notices } from '../shell/notices.ts';
import { type ConnectionsModel, createConnections } from './connections.ts';
import { createEngineForm, type EngineForm } from './engine-form.ts';
import { createRefusals, type RefusalsModel } from './refusals.ts';
import { createSettingsModel, type SettingsModel } from './settings-model.ts';

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
  thinkingChoices: string[];
  connections: ConnectionsModel;
  refusals: RefusalsModel;
}

/** The models of the settings page. */
export function createOptions(
  adapter: PanelAdapter,
  presets: Preset[],
  effortChoice: EffortChoice,
  db: Database = database,
  thinkingChoices: string[] = [],
): Options {
  const notices = createNotices();
  const settings = createSettingsModel(db, adapter.browserLanguage, notices);
  settings.needViewWords();
  const engine = createEngineForm(db, adapter, settings);
  const refusals = createRefusals(db, engine.host);
  const saved = createConnections(settings);
  const connections: ConnectionsModel = {
    ...saved,
    async use(id) {
      await saved.use(id);
      engine.follow();
    },
  };
  return {
    adapter,
    settings,
    engine,
    notices,
    presets,
    effortChoice,
    thinkingChoices,
    connections,
    refusals,
  };
}
