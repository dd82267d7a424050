import type { EngineId } from '../storage/settings.ts';

/** A server that many have, so that its address, its models and where its key is had need not be looked for. */
export interface Preset {
  id: string;
  name: string;
  engine: EngineId;
  baseUrl: string;
  /** False where the server is on this machine and wants no key. */
  needsKey: boolean;
  /** Where a key is had. */
  keyPage?: string;
  /** The one for this work, and a better and dearer one; the names that the vendor gives. */
  models: [string, string];
  /** What is set of thinking, where the server would think unasked. */
  thinking?: string;
}

/** As the vendors document it, looked up 2026-11-26. Played by the practice server, not tried with the vendors. */
export const presets: Preset[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    engine: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    keyPage: 'https://platform.openai.com/api-keys',
    models: ['gpt-6-luna', 'gpt-6.1-terra'],
  },
  {
    id: 'reseller',
    name: 'ProxyAPI',
    engine: 'openai-compatible',
    baseUrl: 'https://api.proxyapi.ru/openai/v1',
    needsKey: true,
    keyPage: 'https://console.proxyapi.ru/keys',
    models: ['gpt-6-luna', 'gpt-6.1-terra'],
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    engine: 'openai-compatible',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
    keyPage: 'https://openrouter.ai/settings/keys',
    models: ['openai/gpt-6-luna', 'openai/gpt-6.1-terra'],
    thinking: 'off',
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    engine: 'openai-compatible',
    baseUrl: 'https://api.deepseek.com',
    needsKey: true,
    keyPage: 'https://platform.deepseek.com/api_keys',
    models: ['deepseek-flash', 'deepseek-v4-pro'],
    thinking: 'off',
  },
  {
    id: 'gemini',
    name: 'Gemini',
    engine: 'openai-compatible',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    needsKey: true,
    keyPage: 'https://aistudio.google.com/apikey',
    models: ['gemini-flash-lite-latest', 'gemini-3.8-flash'],
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    engine: 'anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    needsKey: true,
    keyPage: 'https://console.anthropic.com/settings/keys',
    models: ['claude-haiku-5-5', 'claude-sonnet-5-5'],
  },
  {
    id: 'mistral',
    name: 'Mistral',
    engine: 'openai-compatible',
    baseUrl: 'https://api.mistral.ai/v1',
    needsKey: true,
    keyPage: 'https://console.mistral.ai/api-keys',
    models: ['mistral-small-latest', 'mistral-large-latest'],
  },
  {
    id: 'groq',
    name: 'Groq',
    engine: 'openai-compatible',
    baseUrl: 'https://api.groq.com/openai/v1',
    needsKey: true,
    keyPage: 'https://console.groq.com/keys',
    models: ['openai/gpt-oss-20b', 'openai/gpt-oss-120b'],
  },
  {
    id: 'yandex',
    name: 'Yandex',
    engine: 'openai-compatible',
    baseUrl: 'https://llm.api.cloud.yandex.net/v1',
    needsKey: true,
    keyPage: 'https://console.yandex.cloud',
    models: ['gpt://<folder>/yandexgpt-lite/latest', 'gpt://<folder>/yandexgpt/latest'],
  },
  {
    id: 'ollama',
    name: 'Ollama',
    engine: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:11434/v1',
    needsKey: false,
    models: ['qwen3:8b', 'gemma3:12b'],
  },
  {
    id: 'lmstudio',
    name: 'LM Studio',
    engine: 'openai-compatible',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    models: ['qwen/qwen3-8b', 'google/gemma-3-12b'],
  },
  {
    id: 'llamacpp',
    name: 'llama.cpp',
    engine: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:9931/v1',
    needsKey: false,
    models: ['default', 'qwen3-8b'],
  },
];
