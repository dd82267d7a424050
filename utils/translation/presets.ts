/** A server that many have, so that its address need not be typed. */
export interface Preset {
  name: string;
  baseUrl: string;
  /** False where the server is on this machine and wants no key. */
  needsKey: boolean;
}

/** Base URLs as the vendors document them, looked up 2026-11-22. */
export const presets: Preset[] = [
  { name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1', needsKey: false },
  { name: 'LM Studio', baseUrl: 'http://localhost:1234/v1', needsKey: false },
  { name: 'llama.cpp', baseUrl: 'http://127.0.0.1:8080/v1', needsKey: false },
  { name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1', needsKey: true },
  {
    name: 'Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    needsKey: true,
  },
  { name: 'DeepSeek', baseUrl: 'https://api.deepseek.com', needsKey: true },
];
