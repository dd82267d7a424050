import type { Page } from 'puppeteer-core';

/** Everything that a page of the extension can find stored, as text, by the name of the place. */
export function readStores(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const reading = store.getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        found[`table ${table}`] = JSON.stringify(rows);
      }
      database.close();
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<string, { get(keys: null): Promise<object> }> };
    };
    for (const area of ['local', 'session', 'sync', 'managed'])
      found[`storage.${area}`] = JSON.stringify((await chrome.storage[area]?.get(null)) ?? {});
    found.localStorage = JSON.stringify({ ...localStorage });
    found.sessionStorage = JSON.stringify({ ...sessionStorage });
    found.cookies = document.cookie;
    const caches = [];
    for (const name of await globalThis.caches.keys()) {
      const cache = await globalThis.caches.open(name);
      for (const request of await cache.keys())
        caches.push(request.url, await (await cache.match(request))?.text());
    }
    found.caches = JSON.stringify(caches);
    return found;
  });
}
