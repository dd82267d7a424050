import type { Failure, FailureCode } from '../../failure.ts';
import { formatTime } from '../time.ts';
import { count, n } from './count.ts';
import { whyRefused } from './repair-faults.ts';

type Detail = NonNullable<Failure['detail']>;

/** What happened and what to do next, one sentence or two for each code. */
export const failures: Record<FailureCode, (detail: Detail) => string> = {
  'no-tab': () => 'There is no tab to read. Open a job on Upwork and try again.',
  'not-upwork': () => 'This tab is not on upwork.com. Open a job on Upwork, then press Read job.',
  'no-access': () =>
    'The browser does not let the extension see this tab. Allow it on upwork.com in the browser’s extension settings, then try again.',
  'not-a-job': () => 'This page shows no job. Open a job, then press Read job.',
  'cut-brief': () =>
    'The form shows the job cut. Open the job itself (View job posting), then press Read job.',
  'private-job': () =>
    'Upwork does not show this job: it is private or was removed. If you have its text, use «Paste job text».',
  challenge: () =>
    'Upwork is checking that you are human. Pass the check in the tab, then press Read job again.',
  loading: () => 'The page is still loading. Wait until the job is on the screen and try again.',
  translated: () =>
    'The browser translated this page, or it is not in English: the client’s own words are not on it, and nothing was read. Show the original (the translation sign in the address bar, «Show original»; or English as the language of Upwork), then try again.',
  'unknown-page': () =>
    'This page was not recognised as a job. If the job is still opening, try again in a moment; else copy the page and use «Paste job text».',
  'page-changed': () => 'The page changed while it was being read. Try again.',
  'nothing-found': () =>
    'No job was recognised in this text. Copy the whole job page (Ctrl+A, Ctrl+C) and paste it again.',
  'no-form': () =>
    'There is no proposal form in this tab. Press «Apply now» on the job page, then Insert.',
  'other-job': () =>
    'The form in this tab belongs to another job. Open the form of this job, or the draft of that one.',
  'no-field': () => 'The form has no such field any more. Press Fields to look at it again.',
  'too-long': (d) =>
    `The text is ${count(Number(d.over ?? 0), 'character', 'characters')} over the limit of the field. Untick points or shorten the text; nothing was inserted.`,
  'other-text': () => 'The field holds other text. Agree to replace it, or empty it first.',
  'not-accepted': () =>
    'The page did not take the text as it is. Look at the field, or use Copy and paste it yourself.',
  'nothing-to-insert': () =>
    'Nothing is ticked and translated yet. Tick a point or press Translate.',
  'no-consent': () => 'Agree to what is sent first: nothing leaves this computer before that.',
  'nothing-to-translate': () =>
    'There is nothing to translate: no Russian line is without its English. Write in Russian, or translate a fragment again.',
  'already-running': () => 'A translation of this draft is under way. Wait for it or press Stop.',
  'no-key': (d) =>
    `There is no API key${d.host ? ` for ${d.host}` : ''} yet. Enter one in the settings, or use Copy prompt with any chat.`,
  'key-unusable': (d) =>
    `The key for ${d.host ?? 'the server'} has a character that no key can have: «${d.sign ?? ''}», number ${d.at ?? 0} in it. Copy the key again in the settings.`,
  'key-refused': (d) =>
    `${d.host ?? 'The server'} refused the key. Check the API key in the settings.`,
  'key-expired': (d) =>
    `The key for ${d.host ?? 'the server'} has expired. Get a new one there and enter it in the settings.`,
  'region-refused': (d) =>
    `${d.host ?? 'The server'} does not serve your country; the key is not to blame. Choose another engine in the settings, use the browser’s own translator, or use Copy prompt with any chat that you can reach (a VPN may help, too).`,
  'browser-refused': (d) =>
    `${d.host ?? 'The server'} takes no requests from browsers; the key is not to blame. Choose another engine in the settings, or use Copy prompt with any chat.`,
  blocked: (d) =>
    `Something between you and ${d.host ?? 'the server'} (a firewall or a check of visitors) blocked the request; the key is not to blame. Try another network, or choose another engine in the settings.`,
  'no-provider': (d) =>
    `${d.host ?? 'The server'} has no provider for this model under your account’s settings. Change them there, or choose another model in the settings.`,
  'no-memory': (d) =>
    `${d.host ?? 'The server'} has not enough memory for the model ${d.model ?? ''}. Close other programs there, or choose a smaller model in the settings.`,
  'no-models': (d) =>
    `${d.host ?? 'The server'} lists no models. Type the name of the model into its box.`,
  'too-large': (d) =>
    `${d.host ?? 'The server'} takes no request of this size under your plan. Leave analyses out in the Job view, or choose another model or engine in the settings.`,
  'limit-until': (d) =>
    `The limit at ${d.host ?? 'the server'} is used up${typeof d.until === 'number' ? ` until ${formatTime('en', d.until)}` : ' for now; it is usually renewed the next day'}. Press Translate then, or choose another engine in the settings; finished lines are kept.`,
  'wrong-address': (d) =>
    `${d.host ?? 'The server'} is there, but not at this address. Check the base URL in the settings; it often ends with /v1.`,
  'web-page': (d) =>
    `${d.host ?? 'The server'} answered with a web page or other text, not as a model does. Check the base URL in the settings.`,
  'payment-required': (d) =>
    `${d.host ?? 'The server'} asks for a payment. Top up the account there, then press Translate.`,
  forbidden: (d) =>
    `${d.host ?? 'The server'} refuses this request to this key. Choose another model, key or engine in the settings.`,
  'origin-refused': (d) =>
    `${d.host ?? 'The server'} refuses requests of browser extensions. For Ollama, start it with OLLAMA_ORIGINS=${d.origin ?? '*'} and try again.`,
  'model-unknown': (d) =>
    `${d.host ?? 'The server'} does not know the model ${d.model ?? ''}. Choose another one in the settings.`,
  quota: (d) =>
    `The quota at ${d.host ?? 'the server'} is used up. Check the plan there, or choose another engine in the settings.`,
  'rate-limited': (d) =>
    `${d.host ?? 'The server'} still asks to slow down. Press Translate in a while; finished lines are kept.`,
  server: (d) =>
    `${d.host ?? 'The server'} answered with an error${d.status ? ` (${d.status})` : ''}. Press Translate to go on; finished lines are kept.`,
  unreachable: (d) =>
    `${d.host ?? 'The server'} cannot be reached. Check the connection, the address in the settings, and that the server runs; then press Translate.`,
  redirected: (d) =>
    `${d.host ?? 'The server'} sends requests on to another address. That was not followed, and nothing went there. Enter the final address in the settings if you trust it.`,
  'no-permission': (d) =>
    `The extension may not ask ${d.host ?? 'this server'} yet. Allow it here, or choose another connection.`,
  'timed-out': (d) =>
    `${d.host ?? 'The server'} did not answer in time. Press Translate to go on; finished lines are kept.`,
  stalled: () =>
    'The answer stopped coming. Press Translate to go on where it stopped; finished lines are kept.',
  interrupted: () =>
    'The answer was cut off. Press Translate to go on where it stopped; finished lines are kept.',
  truncated: () =>
    'The model ran out of room before it had finished. Press Translate for the rest, or choose a model with a longer answer.',
  refused: (d) =>
    `${d.host ?? 'The model'} refused this text. Change it, or choose another model in the settings; it is not sent again by itself.`,
  rejected: (d) =>
    `${d.host ?? 'The server'} did not take the request. Check the model and the address in the settings.`,
  'context-too-long': () =>
    'The prompt is longer than the model takes. Leave analyses out in the Job view, or choose a model with a longer context.',
  'not-aligned': (d) =>
    d.lines
      ? `The answer is not the lines that were asked for: no translation of ${String(d.missing) === '1' ? 'line' : 'lines'} ${d.lines} was found in it. Copy the whole answer of the chat, or copy the prompt again.`
      : `The answer is not the lines that were asked for${d.missing ? ` (${d.missing} missing)` : ''}. Press Translate to ask for them again.`,
  'only-thought': (d) =>
    `The model at ${d.host ?? 'the server'} only thought and gave no answer. Choose less reasoning effort or another model in the settings.`,
  'lines-left': (d) =>
    `${count(Number(d.missing ?? 1), 'line', 'lines')} left: the model gave no answer of its own for ${Number(d.missing ?? 1) === 1 ? 'it' : 'them'}. Press Translate to ask again.`,
  'prompt-cut': (d) =>
    `${d.host ?? 'The server'} read only ${n(Number(d.counted ?? 0))} tokens of the prompt, which has at least ${n(Number(d.least ?? 0))}: the rules were cut off. Give the model a longer context (for Ollama start it with OLLAMA_CONTEXT_LENGTH=16384; in LM Studio and llama.cpp set the context length), then press Translate.`,
  'count-differs': (d) =>
    `${d.host ?? 'The server'} counts ${n(Number(d.counted ?? 0))} tokens for a prompt of at least ${n(Number(d.least ?? 0))}. It may count only what is new to it; if the English breaks the rules, give the model a longer context.`,
  'analyses-left-out': () =>
    'The prompt was longer than the model takes, so it was sent without the analyses.',
  'repair-dropped': (d) =>
    `A repair of «${d.source ?? 'a line'}» was not taken (${whyRefused(String(d.fault))}). It is kept in the history of the line.`,
  'practice-only': () =>
    'The practice model plays back one recorded answer and knows no other text. Enter your own key in the settings to translate your own words.',
  'no-engine': () =>
    'No engine can translate yet. Choose one in the settings, or use Copy prompt with any chat.',
  'disk-full': () =>
    'The disk is full, so this could not be saved yet. Save it as a file, or free some space: it is tried again by itself as long as the panel is open.',
  storage: () =>
    'The browser’s storage did not take this yet. Save it as a file; it is tried again by itself as long as the panel is open.',
  'storage-refused': () =>
    'The browser keeps no data for this extension here: this is a private window, or its storage is blocked. Open the panel in a normal window.',
  'storage-newer': () =>
    'The database was written by a newer version of this extension. Update the extension; nothing in the database was touched.',
  'text-too-long': () =>
    'Too long to be saved: a text may have 1,000,000 characters, a line 50,000. What was saved before stands. Shorten the text, or save it as a file.',
  'not-drawn': (d) =>
    `This part cannot be shown (${d.name ?? '?'}). Your texts are in the database.`,
  unexpected: (d) =>
    `Something unexpected went wrong${d.name ? ` (${d.name})` : ''}. Nothing was lost; try again.`,
};

/** What a run waits for, while it waits and will try again by itself. */
export const reasons: Partial<Record<FailureCode, (detail: Detail) => string>> = {
  'rate-limited': (d) => `${d.host ?? 'The server'} asks to slow down.`,
  server: (d) =>
    `${d.host ?? 'The server'} answered with an error${d.status ? ` (${d.status})` : ''}.`,
  unreachable: (d) => `${d.host ?? 'The server'} cannot be reached.`,
  'timed-out': (d) => `${d.host ?? 'The server'} did not answer in time.`,
  stalled: () => 'The answer stopped coming.',
  interrupted: () => 'The answer was cut off.',
  truncated: () => 'The model ran out of room.',
};

/** The server's own words, behind the sentence. */
export const quoted = (reason: string) => `It said: «${reason}»`;

export type FailureWords = typeof failures;
