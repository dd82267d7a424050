import { expect, test } from 'vitest';
import { thinkingFields } from '../../utils/translation/thinking.ts';

test.each<[string, string, string, object]>([
  ['openrouter.ai', 'openai/gpt-6-luna', 'off', { reasoning: { enabled: false } }],
  ['openrouter.ai', 'x/y', 'on', { reasoning: { enabled: true } }],
  ['openrouter.ai', 'x/y', 'low', { reasoning: { effort: 'low' } }],
  ['api.deepseek.com', 'deepseek-flash', 'off', { thinking: { type: 'disabled' } }],
  [
    'api.deepseek.com',
    'deepseek-flash',
    'high',
    { thinking: { type: 'enabled' }, reasoning_effort: 'high' },
  ],
  ['dashscope-intl.aliyuncs.com', 'qwen-plus', 'off', { enable_thinking: false }],
  ['dashscope.aliyuncs.com', 'qwen-plus', 'low', { enable_thinking: true, thinking_budget: 1024 }],
  ['generativelanguage.googleapis.com', 'gemini-3.8-flash', 'off', { reasoning_effort: 'none' }],
  ['api.groq.com', 'openai/gpt-oss-20b', 'low', { reasoning_effort: 'low' }],
  ['api.mistral.ai', 'mistral-small-latest', 'on', { reasoning_effort: 'high' }],
  ['127.0.0.1:1234', 'qwen3', 'off', { chat_template_kwargs: { enable_thinking: false } }],
  ['my.example.org', 'Qwen3-8B', 'off', { chat_template_kwargs: { enable_thinking: false } }],
  ['api.proxyapi.ru', 'gpt-6-luna', 'off', { reasoning_effort: 'none' }],
  ['notdeepseek.com.example', 'm', 'off', { reasoning_effort: 'none' }],
])('%s, %s: %s', (host, model, choice, fields) => {
  expect(thinkingFields(host, model, choice)).toEqual(fields);
});

test('says nothing where nothing was chosen', () => {
  for (const host of ['openrouter.ai', 'api.deepseek.com', '127.0.0.1', 'my.example.org'])
    for (const choice of [undefined, '']) expect(thinkingFields(host, 'm', choice)).toEqual({});
});
