import { zipSync } from 'fflate';

/** Zip files keep no zone, so a time of this machine's clock is the same bytes everywhere. */
const always = new Date(2020, 0, 1);

/** A zip that is told by its files alone: their order, times and rights are the same on every machine. */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [files.get(name) as Uint8Array, { level: 9, mtime: always, os: 0 }],
      ]),
    ),
  );
}
