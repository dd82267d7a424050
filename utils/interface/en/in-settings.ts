import type { Failure, FailureCode } from '../../failure.ts';

type Detail = NonNullable<Failure['detail']>;

/** Failures as they are told in the settings, where what is to be done is done at once. */
export const inSettings: Partial<Record<FailureCode, (detail: Detail) => string>> = {
  'key-refused': (d) =>
    `${d.host ?? 'The server'} refused the key. Copy it again from the vendor’s page.`,
  'key-expired': (d) =>
    `${d.host ?? 'The server'} says that this key has expired. Get a new one there.`,
  'model-unknown': (d) =>
    `${d.host ?? 'The server'} does not know the model. Press List models and choose one.`,
  'wrong-address': (d) =>
    `${d.host ?? 'The server'} is there, but not at this address. It often ends with /v1.`,
  'web-page': (d) =>
    `${d.host ?? 'The server'} answered with a web page: this is not the address of the model.`,
  unreachable: (d) =>
    `${d.host ?? 'The server'} cannot be reached. Check the address, and that the server runs.`,
  'timed-out': (d) =>
    `${d.host ?? 'The server'} did not answer in time. Press Test connection again.`,
  'no-permission': (d) =>
    `${d.host ?? 'The server'} may not be asked by the extension yet. Press Test connection and allow it.`,
  redirected: (d) =>
    `${d.host ?? 'The server'} sends requests on to another address; nothing went there. Enter the final address if you trust it.`,
  server: (d) =>
    `${d.host ?? 'The server'} answered with an error of its own. Press Test connection again in a while.`,
  'rate-limited': (d) =>
    `${d.host ?? 'The server'} asks to slow down. Press Test connection again in a while.`,
  stalled: (d) =>
    `${d.host ?? 'The server'} stopped in the middle of its answer. Press Test connection again.`,
  interrupted: (d) =>
    `${d.host ?? 'The server'} broke its answer off. Press Test connection again.`,
  'not-aligned': (d) =>
    `${d.host ?? 'The server'} answers, but not the lines that were asked for. Choose a stronger model.`,
  'region-refused': (d) =>
    `${d.host ?? 'The server'} does not serve your country; the key is not to blame. An extension cannot use a proxy for one server: choose a reseller, OpenRouter or a model on this computer, or a VPN for the whole browser.`,
  'payment-required': (d) =>
    `${d.host ?? 'The server'} asks for a payment: top up the account there.`,
};
