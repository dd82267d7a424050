import { unzipSync } from 'fflate';

/** What a release asks of the user and what it brings of others: kept, so that the next one is compared with it. */
export interface ReleaseRecord {
  version: string;
  /** By browser, as the manifest asks for them; `optional` before those that are asked for later. */
  permissions: Record<string, string[]>;
  /** Bundled packages with their versions and licences. */
  packages: Record<string, string>;
}

interface Manifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  browser_specific_settings?: {
    gecko?: { data_collection_permissions?: { required?: string[] } };
  };
}

function permissionsOf(manifest: Manifest): string[] {
  const { gecko } = manifest.browser_specific_settings ?? {};
  return [
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_permissions ?? []).map((one) => `optional ${one}`),
    ...(manifest.optional_host_permissions ?? []).map((one) => `optional ${one}`),
    ...(gecko?.data_collection_permissions?.required ?? []).map((one) => `data ${one}`),
  ].sort();
}

/** Reads the record of a release from its packages: zip files by browser. */
export function readRecord(zips: Record<string, Uint8Array>): ReleaseRecord {
  const record: ReleaseRecord = { version: '', permissions: {}, packages: {} };
  for (const [browser, zip] of Object.entries(zips)) {
    const files = unzipSync(zip);
    const read = (file: string) => new TextDecoder().decode(files[file]);
    const manifest: Manifest = JSON.parse(read('manifest.json'));
    record.version = manifest.version;
    record.permissions[browser] = permissionsOf(manifest);
    for (const [, name = '', version = '', licence = ''] of read('LICENSES.txt').matchAll(
      /^((?:@[\w-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm,
    ))
      record.packages[name] = `${version} (${licence})`;
  }
  return record;
}

/** What a user or a reviewer has to know of the step from one release to the next, a line each. */
export function compareRecords(before: ReleaseRecord, now: ReleaseRecord): string[] {
  const browsers = [...new Set([before, now].flatMap((one) => Object.keys(one.permissions)))];
  const lines = browsers.flatMap((browser) => {
    const old = new Set(before.permissions[browser]);
    const fresh = new Set(now.permissions[browser]);
    return [
      ...[...fresh].filter((one) => !old.has(one)).map((one) => `${browser} asks for ${one}`),
      ...[...old].filter((one) => !fresh.has(one)).map((one) => `${browser} gives up ${one}`),
    ];
  });
  const names = [...new Set([before, now].flatMap((one) => Object.keys(one.packages)))].sort();
  for (const name of names) {
    const [old, fresh] = [before.packages[name], now.packages[name]];
    if (old === fresh) continue;
    if (!old) lines.push(`brings ${name} ${fresh}`);
    else if (!fresh) lines.push(`drops ${name} ${old}`);
    else lines.push(`${name}: ${old} → ${fresh}`);
  }
  return lines;
}
