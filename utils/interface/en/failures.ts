import type { Failure, FailureCode } from '../../failure.ts';

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
    `The text is ${d.over ?? '?'} characters over the limit of the field. Untick points or shorten the text; nothing was inserted.`,
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
  'key-refused': (d) =>
    `${d.host ?? 'The server'} refused the key. Check the API key in the settings.`,
  'payment-required': (d) =>
    `${d.host ?? 'The server'} asks for a payment. Top up the account there, then press Translate.`,
  forbidden: (d) =>
    `${d.host ?? 'The server'} does not allow this key to use the model. Choose another model or key in the settings.`,
  'origin-refused': (d) =>
    `${d.host ?? 'The server'} refuses requests of browser extensions. For Ollama, start it with OLLAMA_ORIGINS=${d.origin ?? '*'} and try again.`,
  'model-unknown': (d) =>
    `${d.host ?? 'The server'} does not know the model ${d.model ?? ''}. Choose another one in the settings.`,
  quota: (d) =>
    `The quota at ${d.host ?? 'the server'} is used up. Check the plan there, or choose another engine in the settings.`,
  'rate-limited': (d) =>
    `${d.host ?? 'The server'} asks to slow down. It will be tried again by itself; finished lines are kept.`,
  server: (d) =>
    `${d.host ?? 'The server'} answered with an error${d.status ? ` (${d.status})` : ''}. Press Translate to go on; finished lines are kept.`,
  unreachable: (d) =>
    `${d.host ?? 'The server'} cannot be reached. Check the connection, the address in the settings, and that the server runs; then press Translate.`,
  redirected: (d) =>
    `${d.host ?? 'The server'} sends requests on to another address. That was not followed, and nothing went there. Enter the final address in the settings if you trust it.`,
  'no-permission': (d) =>
    `The extension may not ask ${d.host ?? 'this server'} yet. Press Test connection in the settings and allow it.`,
  'timed-out': (d) =>
    `${d.host ?? 'The server'} did not answer in time. Press Translate to go on; finished lines are kept.`,
  stalled: () =>
    'The answer stopped coming. Press Translate to go on where it stopped; finished lines are kept.',
  interrupted: () =>
    'The answer was cut off. Press Translate to go on where it stopped; finished lines are kept.',
  truncated: () =>
    'The model ran out of room before it had finished. Press Translate for the rest, or choose a model with a longer answer.',
  refused: (d) =>
    `The model refused to answer${d.reason ? `: ${d.reason}` : ''}. Change the text or choose another model.`,
  rejected: (d) =>
    `The server did not take the request${d.reason ? `: ${d.reason}` : ''}. Check the model in the settings.`,
  'context-too-long': () =>
    'The prompt is longer than the model takes. Leave analyses out in the Job view, or choose a model with a longer context.',
  'not-aligned': (d) =>
    `The answer is not the lines that were asked for${d.missing ? ` (${d.missing} missing)` : ''}. Press Translate to ask for them again.`,
  'analyses-left-out': () =>
    'The prompt was longer than the model takes, so the analyses were left out of it.',
  'repair-dropped': () =>
    'A repair did not make a line better and was dropped; its findings are shown beside it.',
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
  'not-drawn': (d) =>
    `This part could not be drawn (${d.name ?? '?'}). Your texts are in the database.`,
  unexpected: (d) =>
    `Something went wrong that was not foreseen${d.name ? ` (${d.name})` : ''}. Nothing was lost; try again.`,
};

export type FailureWords = typeof failures;
