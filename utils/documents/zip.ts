import type { NamedText } from './prompt-documents.ts';

/** Of all files unpacked: far more than any set of documents, far less than a zip bomb. */
const MOST_BYTES = 20_000_000;

/** Packs documents into a zip. fflate is loaded only when it is used. */
export async function zipFiles(files: readonly NamedText[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
}

/**
 * Unpacks the Markdown files of a zip. Gives nothing for bytes that are no zip, or whose documents
 * are more than 20 MB; a file that is no UTF-8 is read with replacement characters.
 */
export async function unzipFiles(bytes: Uint8Array): Promise<NamedText[] | undefined> {
  const { strFromU8, unzipSync } = await import('fflate');
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isDocument = /\.md$/i.test(name) && !name.startsWith('__MACOSX/');
        if (isDocument) total += originalSize;
        return isDocument && total <= MOST_BYTES;
      },
    });
    if (total > MOST_BYTES) return undefined;
    return Object.entries(files).map(([name, data]) => ({ name, text: strFromU8(data) }));
  } catch {
    return undefined;
  }
}
