import type { Engine } from '../engine.ts';
import { createAnthropicEngine } from './anthropic.ts';
import { createOpenaiEngine } from './openai.ts';
import { createCompatibleEngine } from './openai-compatible.ts';
import type { Connection } from './wire/require-access.ts';

/** The engines that a server stands behind, by their ids in the settings. */
export const engines: Record<string, (connection: Connection) => Engine> = {
  openai: createOpenaiEngine,
  'openai-compatible': createCompatibleEngine,
  anthropic: createAnthropicEngine,
};

export { type BuiltInParts, createBuiltInEngine } from './built-in.ts';
export { type ListedModel, listModels } from './model-list.ts';
export { openaiBaseUrl } from './openai.ts';
export { createPracticeEngine } from './practice.ts';
