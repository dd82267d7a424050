import { count, n } from '../count.ts';

export const options = {
  title: 'Settings',
  engineTitle: 'Engine',
  engine: 'Engine',
  engines: {
    openai: 'OpenAI',
    'openai-compatible': 'Any OpenAI-compatible server',
    'built-in': 'The browser’s own translator',
    practice: 'Practice: plays back a recorded translation',
  },
  presets: 'Address of',
  baseUrl: 'Base URL',
  baseUrlHint: 'The address up to and including /v1, e.g. http://127.0.0.1:11434/v1',
  badUrl: 'Not an address. It begins with http:// or https://.',
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
      tokens === undefined ? '' : `The rules were read whole: ${n(tokens)} tokens.`,
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
  replacements: 'Forbidden words (word = replacement, one a line)',
  glossary: 'Glossary (Russian term = English, one a line)',
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
    'Drafts, jobs and keys stay in this browser. The prompt goes to the engine chosen above, and only when you press Translate.',
};

const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (value: number) => `${value}${endings[ordinals.select(value)] ?? 'th'}`;
