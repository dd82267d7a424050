import { liveQuery } from 'dexie';
import { native, type PieceMessage, piecesPort } from '../messages.ts';
import { database } from '../storage/database.ts';

/**
 * Hears the pieces of lines that a model is writing. The port is open only while a run is under way:
 * opening it starts a worker that the browser had ended, which then goes on with the run, and
 * between runs the worker may rest. Gives the function that ends the subscription.
 */
export function listenToPieces(listener: (piece: PieceMessage) => void): () => void {
  const browser = native();
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let wanted = false;
  const connect = () => {
    if (!wanted || port) return;
    port = browser.runtime.connect({ name: piecesPort });
    port.onMessage.addListener((message) => listener(message as PieceMessage));
    port.onDisconnect.addListener(() => {
      port = undefined;
      // A worker that fails at once must not be started in a tight loop.
      setTimeout(connect, 500);
    });
  };
  const query = liveQuery(() => database.runs.where('state').anyOf('running', 'waiting').count());
  const subscription = query.subscribe((count) => {
    wanted = count > 0;
    if (wanted) connect();
    else {
      port?.disconnect();
      port = undefined;
    }
  });
  return () => {
    wanted = false;
    subscription.unsubscribe();
    port?.disconnect();
  };
}
