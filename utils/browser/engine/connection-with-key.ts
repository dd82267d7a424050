import { browser } from 'wxt/browser';
import { asFailure, ExpectedFailure } from '../../failure.ts';
import { practiceJobId } from '../../job/practice-job-id.ts';
import type { EngineChoice } from '../../messages.ts';
import { type Database, database } from '../../storage/database.ts';
import { createCapabilityStore } from '../../storage/run-store.ts';
import { readHeaders, readKey } from '../../storage/secrets.ts';
import { openaiAddress, type Settings, serverOf } from '../../storage/settings.ts';
import { cleanKey } from '../../text/api-key.ts';
import { readOwnBody, readOwnHeaders } from '../../text/own-fields.ts';
import { createPracticeEngine, engines } from '../../translation/engines/index.ts';
import { tidyBaseUrl } from '../../translation/engines/wire/base-url.ts';
import { type Connection, type Engine, requireAccess } from '../../translation/index.ts';
import { hostPermission } from '../host-permission.ts';

/** The engine of the settings as a choice, as the options page sends one. */
export function choiceOf(settings: Settings): EngineChoice {
  const { baseUrl, model, thinking, body } = serverOf(settings);
  return {
    engine: settings.engine,
    ...(settings.engine === 'openai' ? {} : { baseUrl }),
    model,
    ...(thinking ? { thinking } : {}),
    ...(body ? { body } : {}),
  };
}

/** How to reach the server of a choice: its key is the one typed, else the one kept for that server. */
export async function connectionOf(
  choice: EngineChoice,
  settings: Settings,
  db: Database = database,
): Promise<Connection> {
  const { engine } = choice;
  // OpenAI has one address; any other server has its address on the screen.
  const baseUrl = engine === 'openai' ? openaiAddress : tidyBaseUrl(choice.baseUrl ?? '');
  const thinking = choice.thinking ?? (engine === 'openai' ? settings.openai.effort : undefined);
  const headers = readOwnHeaders(choice.headers ?? (await readHeaders(baseUrl, db))).value;
  const body = readOwnBody(choice.body ?? '').value;
  return {
    baseUrl,
    model: choice.model?.trim() || (engine === 'openai' ? settings.openai.model : ''),
    key: cleanKey(choice.key ?? (await readKey(baseUrl, db))),
    ...(thinking ? { effort: thinking } : {}),
    ...(engine === 'anthropic' ? { dialect: engine } : {}),
    ...(headers && Object.keys(headers).length > 0 ? { headers } : {}),
    ...(body && Object.keys(body).length > 0 ? { body } : {}),
    capabilities: createCapabilityStore(db),
    hasPermission,
  };
}

/** The engine that the settings name; for the practice draft the recording, as long as no engine is set up. */
export async function engineFor(settings: Settings, draftId: string): Promise<Engine> {
  const choice = choiceOf(settings);
  if (draftId === practiceJobId && (await isUnset(choice, settings))) return practice();
  return engineOf(choice, settings);
}

/** True where an engine cannot even be asked: it has no key, no address or no model. */
async function isUnset(choice: EngineChoice, settings: Settings): Promise<boolean> {
  try {
    await requireAccess({
      ...(await connectionOf(choice, settings)),
      // Whether the browser lets us ask is another question.
      hasPermission: async () => true,
    });
    return false;
  } catch (error) {
    return ['no-key', 'no-engine'].includes(asFailure(error).code);
  }
}

function practice(): Engine {
  const file: string = '/practice.json';
  return createPracticeEngine(browser.runtime.getURL(file as '/'));
}

/** The engine of a choice. `built-in` is none of the worker's: it runs in a page. */
export async function engineOf(choice: EngineChoice, settings: Settings): Promise<Engine> {
  if (choice.engine === 'practice') return practice();
  const create = engines[choice.engine];
  if (!create) throw new ExpectedFailure('no-engine');
  return create(await connectionOf(choice, settings));
}

function hasPermission(origin: string): Promise<boolean> {
  return browser.permissions.contains(hostPermission(origin));
}
