import { browser } from 'wxt/browser';
import { type PieceMessage, piecesPort } from '../messages.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** Pieces of one line are sent at most this often, in milliseconds: the eye wants no more. */
const interval = 40;

const ports = new Set<Port>();
const waiting = new Map<string, PieceMessage>();
/** The lines being written, for a panel that opens in the middle. */
const current = new Map<string, PieceMessage>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Lets panels subscribe to what models are writing. Call it synchronously at start. */
export function servePieces(): void {
  browser.runtime.onConnect.addListener((port) => {
    // A content script has the page's address as its sender's, and hears nothing.
    if (port.name !== piecesPort || !port.sender?.url?.startsWith(browser.runtime.getURL('/')))
      return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    for (const piece of current.values()) port.postMessage(piece);
  });
}

/** Sends a line as far as it is written to every open panel; the first piece at once. */
export function sendPiece(piece: PieceMessage): void {
  const id = `${piece.draftId} ${piece.key}`;
  current.set(id, piece);
  waiting.set(id, piece);
  if (timer === undefined) flush();
}

/** Forgets the lines that were being written for a draft: they are stored now, or given up. */
export function endPieces(draftId: string, key?: string): void {
  for (const map of [current, waiting])
    for (const [id, piece] of map)
      if (piece.draftId === draftId && (key === undefined || piece.key === key)) map.delete(id);
}

function flush(): void {
  timer = undefined;
  if (waiting.size === 0) return;
  for (const piece of waiting.values()) for (const port of ports) port.postMessage(piece);
  waiting.clear();
  timer = setTimeout(flush, interval);
}
