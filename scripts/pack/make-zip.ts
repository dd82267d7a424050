import { zipSync } from 'fflate';

/** A zip that is told by its files alone: their order, times and rights are the same on every machine. */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip keeps no zone: the same reading of whatever clock is here is the same bytes everywhere.
  const mtime = new Date(2020, 0, 1);
  const names = [...files.keys()].sort();
  return zipSync(
    Object.fromEntries(
      names.map((name) => [name, [files.get(name) as Uint8Array, { level: 9, mtime, os: 0 }]]),
    ),
  );
}
