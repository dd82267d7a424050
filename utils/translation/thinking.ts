import { isLoopback } from '../text/base-url.ts';

/** What can be chosen of a model's thinking where its vendor has no list: nothing said, off, on, or how much. */
export const thinkingChoices = ['', 'off', 'on', 'low', 'medium', 'high'];

type Fields = Record<string, unknown>;
type Spelling = (choice: string) => Fields;

const isEffort = (choice: string) => choice !== 'off' && choice !== 'on';
/** One word for all: OpenAI's. */
const effort =
  (off: string, on: string): Spelling =>
  (choice) => ({ reasoning_effort: choice === 'off' ? off : choice === 'on' ? on : choice });
const budgets: Record<string, number> = { low: 1024, medium: 4096, high: 16_384 };

/** How vendors spell it, as they document it; looked up 2026-11-26, not tried with them. */
const spellings: [host: RegExp, Spelling][] = [
  [
    /(?:^|\.)openrouter\.ai$/,
    (choice) => ({
      reasoning: isEffort(choice) ? { effort: choice } : { enabled: choice === 'on' },
    }),
  ],
  [
    /(?:^|\.)deepseek\.com$/,
    (choice) => ({
      thinking: { type: choice === 'off' ? 'disabled' : 'enabled' },
      ...(isEffort(choice) ? { reasoning_effort: choice } : {}),
    }),
  ],
  [
    /(?:^|\.)aliyuncs\.com$/,
    (choice) => ({
      enable_thinking: choice !== 'off',
      ...(budgets[choice] ? { thinking_budget: budgets[choice] } : {}),
    }),
  ],
  [/^generativelanguage\.googleapis\.com$/, effort('none', 'medium')],
  [/(?:^|\.)groq\.com$/, effort('none', 'default')],
  [/(?:^|\.)mistral\.ai$/, effort('none', 'high')],
];

/** The fields of a chat completion that make a model think as much as was chosen; none where nothing was. */
export function thinkingFields(host: string, model: string, choice: string | undefined): Fields {
  if (!choice) return {};
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const known = spellings.find(([pattern]) => pattern.test(name))?.[1];
  if (known) return known(choice);
  // Servers of one's own hand it to the model's template; the word of OpenAI they know as well.
  if (isLoopback(host) || /qwen|glm|deepseek|hunyuan/i.test(model))
    return {
      chat_template_kwargs: { enable_thinking: choice !== 'off' },
      ...(isEffort(choice) ? { reasoning_effort: choice } : {}),
    };
  return effort('none', 'medium')(choice);
}
