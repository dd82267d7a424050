interface Area {
  clear(): Promise<void>;
}

interface WithExtensionApi {
  chrome: {
    storage: Record<'local' | 'session', Area>;
    permissions: {
      getAll(): Promise<{ origins?: string[] }>;
      remove(which: { origins: string[] }): Promise<boolean>;
    };
    runtime: { getManifest(): { host_permissions?: string[] } };
  };
}

/** Runs in a page of the extension: removes all that it stored and every permission that was granted later. */
export async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as WithExtensionApi;
  for (const { name = '' } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  localStorage.clear();
  const fixed = chrome.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await chrome.permissions.getAll();
  const granted = origins.filter((origin) => !fixed.includes(origin));
  if (granted.length > 0) await chrome.permissions.remove({ origins: granted });
}
