import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const _read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The most characters that a store takes of a field; where the stores differ, the least of them. */
const _limits: Record<string, number> = {
  // Mozilla 50, Chrome 75 (45 are shown), Edge 45.
  Name: 45,
  // Chrome and Edge, from the manifest.
  Summary: 132,
  'Summary for Firefox': 250,
  // Edge 10,000, Mozilla 15,000, Chrome 16,000.
  Description: 10_000,
  'Single purpose': 1_000,
};
/** Edge takes no shorter one. */
const _shortestDescription = 250;
const _longestReason = 1_000;

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  browser_specific_settings: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}
