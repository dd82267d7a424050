import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Database } from '../../storage/database.ts';
import { readKey, writeKey } from '../../storage/secrets.ts';
import { cleanKey, type ForeignSign, foreignSign } from '../../text/api-key.ts';

/** The box of the key: for one server at a time. */
export interface KeyForm {
  /** What is typed into it; a kept key is never shown. */
  key: Signal<string>;
  /** What in it cannot be in a key; such a key is neither kept nor sent. */
  keyFault: ReadonlySignal<ForeignSign | undefined>;
  hasKey: ReadonlySignal<boolean>;
  /** True where the typed key was taken out of its box, because it is for another server. */
  isKeyDropped: ReadonlySignal<boolean>;
  typeKey(key: string): void;
  forgetKey(): void;
  /** Empties the box, and says so where something stood in it. */
  drop(): void;
  /** The address is typed to its end: a key that was typed before it is kept for it. */
  settle(): void;
  /** The address changed: a key that was typed for another server is not for this one. */
  moved(): void;
  look(): Promise<unknown>;
}

/** @param inTurn lets one write follow another, so that the last one typed is the one that stays. */
export function createKeyForm(
  db: Database,
  origin: ReadonlySignal<string>,
  inTurn: (work: () => Promise<unknown>) => Promise<unknown>,
): KeyForm {
  const key = signal('');
  const keyFault = computed(() => foreignSign(cleanKey(key.value)));
  /** The origin that the typed key is for; empty where the key was typed before any address. */
  let keyOrigin = '';
  const hasKey = signal(false);
  const isKeyDropped = signal(false);
  const look = () =>
    inTurn(async () => {
      hasKey.value = origin.peek() !== '' && (await readKey(origin.peek(), db)) !== '';
    });
  // Whenever it is another server: the settings themselves come after the page.
  effect(() => {
    if (origin.value !== '') void look();
    else hasKey.value = false;
  });
  const keep = () => {
    const now = origin.peek();
    const value = cleanKey(key.peek());
    if (now === '' || value === '' || keyFault.peek()) return;
    keyOrigin = now;
    void inTurn(() => writeKey(now, value, db)).then(look);
  };
  const drop = () => {
    isKeyDropped.value = key.peek() !== '';
    key.value = '';
  };
  return {
    key,
    keyFault,
    hasKey,
    isKeyDropped,
    drop,
    look,
    typeKey(next) {
      key.value = next;
      isKeyDropped.value = false;
      keyOrigin = origin.peek();
      keep();
    },
    forgetKey() {
      key.value = '';
      const now = origin.peek();
      void inTurn(() => writeKey(now, '', db)).then(look);
    },
    settle() {
      if (keyOrigin === '') keep();
    },
    moved() {
      if (keyOrigin !== '' && key.peek() !== '' && keyOrigin !== origin.peek()) drop();
    },
  };
}
