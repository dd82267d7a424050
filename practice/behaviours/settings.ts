import { type Behaviour, first, status } from './behaviour.ts';

/** What people set up in ways of their own: it comes to the same. */
export const setups: Behaviour[] = [
  {
    entry: 'R5',
    name: 'an effort that the server does not know',
    settings: ({ baseUrl }) => ({
      compatible: { baseUrl, model: 'practice-recording', thinking: 'high' },
    }),
    script: () => ({
      fault: ({ body }) =>
        body.includes('chat_template_kwargs')
          ? status(400, { error: { message: 'Unknown parameter: chat_template_kwargs' } })
          : body.includes('reasoning_effort')
            ? status(400, { error: { message: 'Unknown parameter: reasoning_effort' } })
            : undefined,
    }),
    ends: 'translated',
    requests: 3,
  },
  {
    entry: 'R9',
    name: 'a key as it is pasted',
    settings: () => ({ key: 'OPENAI_API_KEY="sk-practice"' }),
    script: () => ({ key: 'sk-practice' }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R9',
    name: 'a key with a Cyrillic letter',
    settings: () => ({ key: 'sk-рractice' }),
    script: () => ({ key: 'sk-practice' }),
    ends: /has a sign that cannot be in one: «р»/,
    requests: 0,
  },
  {
    entry: 'R11',
    name: 'an address without a scheme',
    settings: ({ host }) => ({
      compatible: { baseUrl: `${host}/v1/`, model: 'practice-recording' },
    }),
    script: () => ({}),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R16',
    name: 'an address without its version',
    settings: ({ host }) => ({
      compatible: { baseUrl: `http://${host}`, model: 'practice-recording' },
    }),
    script: () => ({}),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R16',
    name: 'the address of a request',
    settings: ({ baseUrl }) => ({
      compatible: { baseUrl: `${baseUrl}/chat/completions`, model: 'practice-recording' },
    }),
    script: () => ({}),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R17',
    name: 'Anthropic’s own messages',
    settings: ({ baseUrl }) => ({
      engine: 'anthropic',
      anthropic: { baseUrl, model: 'practice-recording' },
      key: 'sk-practice',
    }),
    script: () => ({ key: 'sk-practice' }),
    ends: 'translated',
    requests: 1,
  },
  {
    entry: 'R17',
    name: 'Anthropic’s messages, overloaded once',
    settings: ({ baseUrl }) => ({
      engine: 'anthropic',
      anthropic: { baseUrl, model: 'practice-recording' },
    }),
    script: first(
      status(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
    ),
    ends: 'translated',
    requests: 2,
  },
];
