import type { browser } from 'wxt/browser';
import type { LineProgress } from './draft/index.ts';
import { asFailure, type Result } from './failure.ts';
import type { ChosenFields, FieldsView, FieldText, Inserted } from './pages/page.ts';
import type { ReadingKind } from './storage/reading-rows.ts';
import type { EngineId } from './storage/settings.ts';

/** An engine as the options page has it before it is saved; the key travels to the worker only. */
export interface EngineChoice {
  engine: EngineId;
  baseUrl?: string;
  model?: string;
  key?: string;
  /** How much the model thinks; the further headers and fields of the body, as they were typed. */
  thinking?: string;
  headers?: string;
  body?: string;
}

export interface ModelInfo {
  id: string;
  /** ISO date, where the server gives one. */
  shutdownDate?: string;
}

/** What a test of a connection found. */
export interface TestedConnection {
  /** The name under which the model answered. */
  model: string;
  /** The address that answered, where it was not the one of the choice. */
  baseUrl?: string;
  seconds: number;
  /** Tokens of the prompt, where the server counts them: then it was read whole. */
  tokens?: number;
  /** In dollars, where the price is known. */
  cost?: number;
}

/** A second reading: of all lines that have their English, or of the named ones. */
export interface ReadingRequest {
  draftId: string;
  reading: ReadingKind;
  keys?: string[];
  /** A saved connection; the one in use where absent. */
  connection?: string;
  /** Of `shorten`: how many characters the English may have. */
  limit?: number;
}

/** What was typed last in a page that is going away. */
export type LastWords =
  /** `known` are the texts that the page has written or is writing, the oldest first. */
  | { kind: 'draft'; id: string; known: string[]; text: string }
  | { kind: 'english'; draftId: string; changed: { line: LineProgress; target: string }[] }
  | { kind: 'document'; name: string; text: string };

/** Everything the pages of the extension may ask of the worker: name → data → reply. */
export interface Messages {
  /** Injects the reader into the tab and stores the job it finds. */
  readJob(data: { tabId: number }): Result<{ jobId: string }>;
  /** Reads a post that the user copied from the page. */
  readPastedJob(data: { text: string }): Result<{ jobId: string }>;
  /** Scrolls the page to a fact of the job and selects it. `path`: `client.hireRate`. */
  showFact(data: { tabId: number; path: string }): Result<{ shown: boolean }>;
  /** The fields of the proposal form in the tab. */
  findFields(data: { tabId: number; chosen?: ChosenFields; boxes?: true }): Result<FieldsView>;
  insert(data: {
    tabId: number;
    jobId: string;
    texts: FieldText[];
    replace: boolean;
    /** The user's consent to fill a form that does not say which job it belongs to. */
    anyJob?: boolean;
    chosen?: ChosenFields;
  }): Result<Inserted[]>;
  /**
   * Starts a run over the named lines (`DraftLine.key`), or over all that are untranslated or stale.
   * With `again`, lines that have a translation are asked for once more; `wish` is a line from the user.
   */
  translate(data: {
    draftId: string;
    keys?: string[];
    again?: boolean;
    wish?: string;
    /** Words of the post that the letter must hold as they are. */
    verbatim?: string[];
  }): Result<{ runId: string }>;
  /** Stores what a closing page cannot store itself: its own write would end with it. */
  keep(data: LastWords): Result<null>;
  stop(data: { draftId: string }): Result<null>;
  /** The run goes on without the terms that are being named. */
  skipTerms(data: { draftId: string }): Result<null>;
  /** Wakes the worker, which then goes on with what was cut off. */
  resume(data: null): Result<null>;
  /** Posts a real request of real length, for one word. */
  testConnection(data: EngineChoice): Result<TestedConnection>;
  listModels(data: EngineChoice): Result<ModelInfo[]>;
  /** Keeps the key that a sign-in at OpenRouter gives. */
  signIn(data: { code: string; verifier: string }): Result<null>;
  /** A prompt as text, for any chat: for some lines, or for what `what` says. */
  copyPrompt(data: {
    draftId: string;
    keys?: string[];
    what?: PromptFor;
  }): Result<{ text: string; lines: number; isRepair: boolean }>;
  /** Starts a second reading, which changes no line. */
  read(data: ReadingRequest): Result<{ runId: string }>;
  stopReading(data: { draftId: string }): Result<null>;
  /** The request of a reading as text, and what a chat said to it. */
  copyReading(data: ReadingRequest): Result<{ text: string }>;
  pasteReading(data: ReadingRequest & { text: string }): Result<{
    accepted: number;
    missing: number;
  }>;
  /** Aligns, checks and fixes an answer that the user pasted from a chat. */
  pasteAnswer(data: {
    draftId: string;
    keys?: string[];
    text: string;
    verbatim?: string[];
  }): Result<PastedAnswer>;
}

/** What a chat is asked for: what is open (the default: else the errors that stand), the errors, or the whole draft. */
export type PromptFor = 'open' | 'errors' | 'all';

/** What came of an answer of a chat. */
export interface PastedAnswer {
  accepted: number;
  /** Lines that were asked for and brought nothing. */
  missing: number;
  /** Those of them that stand in the draft still, by their place there (1-based). */
  left: { line: number; key: string }[];
  /** Repairs that were not taken, because they make nothing better. */
  kept: number;
  /** Lines that break a rule now. */
  errors: number;
}

/** A piece of a line that a model is writing, sent over the `pieces` port to every open panel. */
export interface PieceMessage {
  draftId: string;
  key: string;
  /** The line so far. */
  text: string;
}

export const piecesPort = 'pieces';

/** One message on its way to the worker. */
export interface Envelope {
  name: keyof Messages;
  data: unknown;
}

/**
 * The browser's own interface, whose calls give promises in Chrome and in Firefox. The pages of the extension need
 * no more; the worker takes the polyfill, without which Chrome knows no reply that comes as a promise.
 */
export function native(): typeof browser {
  const own = globalThis as { browser?: typeof browser; chrome?: typeof browser };
  const found = own.browser?.runtime ? own.browser : own.chrome;
  if (!found?.runtime) throw new Error('This page is no page of an extension.');
  return found;
}

/** Asks the worker; a worker that cannot be reached is a failure like any other. */
export async function ask<K extends keyof Messages>(
  name: K,
  data: Parameters<Messages[K]>[0],
): Promise<ReturnType<Messages[K]>> {
  try {
    const envelope: Envelope = { name, data };
    const reply: unknown = await native().runtime.sendMessage(envelope);
    if (typeof reply !== 'object' || reply === null) throw new Error(`No reply to ${name}.`);
    return reply as ReturnType<Messages[K]>;
  } catch (error) {
    return { ok: false, failure: asFailure(error) } as ReturnType<Messages[K]>;
  }
}
