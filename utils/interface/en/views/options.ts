import { count, n } from '../count.ts';

export const options = {
  title: 'Settings',
  engineTitle: 'Engine',
  engine: 'Engine',
  engines: {
    openai: 'OpenAI',
    anthropic: 'Anthropic',
    'openai-compatible': 'Any OpenAI-compatible server',
    'built-in': 'The browser’s own translator',
    practice: 'Practice: plays back a recorded translation',
  },
  presets: 'Address of',
  baseUrl: 'Base URL',
  baseUrlHint: 'As you have it, e.g. localhost:11434 or https://api.example.com/v1',
  badUrl: 'Not an address. Like api.example.com/v1 or localhost:11434.',
  model: 'Model',
  listModels: 'List models',
  shutdown: (id: string, date: string) => `${id} (shuts down ${date})`,
  modelsFound: (value: number) => `${count(value, 'model', 'models')} to choose from`,
  effort: 'Reasoning effort',
  effortDefault: 'default (the model decides)',
  key: 'API key',
  keySaved: (host: string) => `A key for ${host} is kept. Type to replace it.`,
  keyNone: (host: string) => `No key for ${host} yet.`,
  keyDropped: 'The key that was typed belongs to the other server and was taken out of this box.',
  keyFault: ({
    at,
    sign,
    script,
  }: {
    at: number;
    sign: string;
    script: 'cyrillic' | 'greek' | 'other';
  }) =>
    `The ${ordinal(at)} sign of the key ${script === 'other' ? `is «${sign}», which` : `is a ${script === 'greek' ? 'Greek' : 'Cyrillic'} ${sign}, which`} cannot be in a key. Copy the key anew.`,
  keyFor: (host: string) => `Goes only to ${host}.`,
  forget: 'Forget the key',
  show: 'Show',
  inSession: 'Keep keys for this browser session only',
  test: 'Test connection',
  testing: 'Testing…',
  worksAt: (baseUrl: string) => `The address that answers is ${baseUrl}.`,
  useAddress: 'Use this address',
  refused: (model: string, names: string[]) =>
    `${model} does not take ${names.join(', ')}: left out for a day.`,
  tryRefused: 'Try it again now',
  tested: ({ tokens, seconds, cost }: { tokens?: number; seconds: number; cost?: number }) =>
    [
      tokens === undefined ? '' : `The rules were read whole: ${count(tokens, 'token', 'tokens')}.`,
      seconds > 0 ? `${n(Math.round(seconds * 10) / 10)} s.` : '',
      cost === undefined ? '' : `About $${cost.toFixed(4)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  works: (model: string) => `It works: ${model} answered.`,
  denied:
    'The browser was not allowed to ask this server. Press Test connection again and allow it.',
  ollama: (origin: string) =>
    `Ollama refuses browser extensions until it is started with OLLAMA_ORIGINS=${origin}`,
  builtIn: {
    available: 'The browser’s translator is ready. Its findings cannot be mended by asking again.',
    downloadable:
      'The browser can translate after a download, which begins with the first Translate.',
    downloading: 'The browser is downloading its translator.',
    unavailable:
      'This browser has no translator of its own for this pair of languages. Choose another engine, or use Copy prompt.',
  },
  lanesTitle: 'Parts side by side',
  lanesHint:
    'A letter is divided at its points and its parts are translated at once: words that recur are named first and compared at the end.',
  lanesStrict: 'Strictly one after another, as T.md says',
  lanes: 'Parts at once',
  lanesByServer: 'by the server: 4, or 1 where it is on this machine or in this network',
  practiceHint:
    'Nothing is sent: a recorded translation of the practice job is played back. It knows no other text.',
  cannotAsk: 'The browser cannot be asked for this address. Use https, a name or an IPv4 address.',
  filterModels: 'Filter the models',
  keyNotNeeded: 'This server usually needs no key.',
  signIn: 'Sign in at OpenRouter',
  notTried: 'Played by the practice server; not tried with the vendor.',
  priceUnknown: 'price unknown',
  gigachatTitle: 'And GigaChat?',
  gigachat:
    'It cannot be used directly: it gives a token for 30 minutes from another host, and wants the Russian national root certificate in the system. A local proxy for it that speaks the OpenAI protocol (such as gpt2giga) works as any server on this computer.',
  own: 'Headers, fields and prices of your own',
  headers: 'Headers (one a line, Name: value; {key} stands for the key)',
  body: 'Fields of the request (JSON)',
  ownPrice: 'Price, $ for a million tokens',
  ownPriceHint: 'Input / from the cache / output, e.g. 0.28 / 0.03 / 0.42',
  badPrice: 'Enter two or three numbers.',
  connectionsTitle: 'Saved connections',
  connectionName: 'Name of this connection',
  saveConnection: 'Save connection',
  removeConnection: 'Remove',
  fallback: 'If it fails, offer',
  noFallback: 'nothing',
  fallbackHint: 'You are asked first: nothing goes to another server by itself.',
  proxyTitle: 'Can a proxy be set?',
  proxy:
    'Not for one server: a browser gives an extension no proxy of its own. A VPN or proxy of the whole browser works; so do a reseller, OpenRouter, a model on this computer, the browser’s own translator, and Copy prompt with any chat.',
  unfit: {
    address: 'Enter the address of the server.',
    model:
      'Enter the name of a model (with your own folder in the place of <folder>), or press List models.',
    key: 'Enter the key: this server answers nobody without one.',
    headers: 'A line is not «Name: value», or names a header that browsers do not let be set.',
    body: 'This is not a JSON object, or it sets what the extension sets itself (model, messages, stream).',
  },
  efforts: {
    off: 'off',
    none: 'none',
    on: 'on',
    low: 'low',
    medium: 'medium',
    high: 'high',
    xhigh: 'very high',
    max: 'as much as it can',
  },
  presetNotes: {
    openai:
      'Keeps nothing (store: false) and caches the documents. Does not serve Russia: see below for other ways.',
    reseller: 'A reseller of OpenAI for roubles, by chat completions; its prices are its own.',
    openrouter:
      'One key for many vendors; you can sign in instead of pasting a key. Privacy settings of the account may leave no provider.',
    deepseek:
      'Thinks unless it is told not to, so thinking is off; takes plain JSON and no schema; its queue may last minutes.',
    gemini: 'Does not serve Russia: see below for other ways.',
    anthropic:
      'Its own Messages, with the documents cached and a strict schema; a browser’s requests carry its header.',
    mistral:
      'Takes a JSON schema; some models put their thoughts into parts of the answer, which are read.',
    groq: 'Very fast. Streams no answer under a schema, so plain JSON or numbered lines are asked for.',
    yandex: 'Put the id of your folder in the place of <folder>; it goes as a header, too.',
    ollama:
      'Asked over its own interface, so that the context is long enough for the rules. If it refuses the extension, set OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*: Windows: a user variable, then start Ollama anew; macOS: launchctl setenv, then start it anew; Linux: systemctl edit ollama.service, Environment=….',
    lmstudio:
      'Start its server (Developer), and load the model with a context of at least 16,384 tokens.',
    llamacpp: 'Start llama-server with -c 16384; older versions listen on port 8080.',
  },
  openUrl: (host: string) =>
    `Unencrypted: whoever is on the way to ${host} can read the texts and the key. Fine in a network that you trust.`,
  moreModels: (value: number) => `${n(value)} more: type a part of the name above.`,
  keyPage: (name: string) => `Get a key at ${name}`,
  perMillion: (input: number, output: number) => `$${input} in, $${output} out a million tokens`,
  removeConnectionNamed: (name: string) => `Remove ${name}`,
  rightTitle: 'Right in all drafts',
  rightHint: 'What you called right is no finding of that rule any more.',
  countAgain: 'Count again',
  countAgainNamed: (rule: string, word: string) => `Count again: rule ${rule} ${word}`,
  rulesTitle: 'Rules',
  rulesHint: 'Numbered as the paragraphs of T.md.',
  on: 'on',
  severity: 'Severity',
  severityDefault: 'default (as the rule sets it)',
  error: 'error',
  warning: 'warning',
  severityNamed: (id: string) => `Severity of rule ${id}`,
  ruleNamed: (id: string, title: string) => `Rule ${id}: ${title}`,
  offForPair: 'not for this pair of languages',
  ordinals: 'Ordinals',
  jargon: 'More jargon (one a line; -word takes one out)',
  termsAre: 'Terms, their one English and forbidden words: in the panel, Documents → Terms.',
  pairTitle: 'Languages',
  source: 'From',
  target: 'To',
  interfaceTitle: 'Interface',
  language: 'Language of the interface',
  languages: { auto: 'default (the browser’s)', en: 'English', ru: 'Русский' },
  serif: 'Serif font for both texts',
  saved: 'Saved',
  receipts: 'Receipts kept (with the text of each request)',
  privacyTitle: 'Privacy',
  privacy:
    'Drafts, jobs and keys stay in this browser. Texts go only to the model you choose, and only when you press a button.',
};

const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (value: number) => `${value}${endings[ordinals.select(value)] ?? 'th'}`;
