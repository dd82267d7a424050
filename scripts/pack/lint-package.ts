import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Message {
  code: string;
  message: string;
  file?: string;
}

/** What Mozilla's linter answers, of which only this is read. */
export interface LintReport {
  errors: Message[];
  warnings: Message[];
}

const linter = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

const unsafe = 'UNSAFE_VAR_ASSIGNMENT';

/**
 * Mozilla's complaints that are ours to mend. Preact and Readability assign to `innerHTML`, and a release of a library may
 * not be changed; that warning is theirs as long as no source of ours does the same.
 */
export function ownComplaints(
  { errors, warnings }: LintReport,
  sources: ReadonlyMap<string, Uint8Array>,
): string[] {
  const text = new TextDecoder();
  const own = [...sources]
    .filter(([file]) => /^(?:components|entrypoints|utils)\//.test(file))
    .filter(([, content]) =>
      /(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
        text.decode(content),
      ),
    )
    .map(([file]) => `${file} writes HTML from a string`);
  return [...errors, ...warnings.filter(({ code }) => code !== unsafe)]
    .map(({ code, message, file = '' }) => `${code} ${file} ${message}`)
    .concat(own);
}

/** Lets Mozilla's linter read a package. */
export async function lintPackage(zip: string): Promise<LintReport> {
  const args = [linter, 'lint', '--output', 'json', '--source-dir', zip];
  // It ends with 1 where there are errors, and says them all the same.
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout?: string } & Error) => {
    if (!error.stdout?.startsWith('{')) throw error;
    return { stdout: error.stdout };
  });
  return JSON.parse(stdout);
}
