import { pathToFileURL } from 'node:url';
import { downloadBrowser, installPackage, mayInstallPackages } from './browsers/fetch-browser.ts';
import { type BrowserName, type Machine, thisMachine } from './browsers/machine.ts';
import { usualPlaces } from './browsers/places.ts';
import { whyUnfit } from './browsers/why-unfit.ts';

const VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const TITLE: Record<BrowserName, string> = {
  chromium: 'Chromium or Chrome for Testing',
  firefox: 'Firefox 142 or later',
};

/** One sentence that says what to do. */
function advice(name: BrowserName, why: string): string {
  return `${TITLE[name]} is needed (${why}): install it, or set ${VARIABLE[name]} to its program.`;
}

/**
 * Looks for a browser that can load the extension from a folder: first where the environment says
 * (`CHROMIUM_PATH`, `FIREFOX_PATH`), then PATH and the usual places, then earlier downloads.
 * Gives its path, or `undefined`. Throws one sentence where the environment names a wrong one.
 */
export async function lookForBrowser(
  name: BrowserName,
  machine: Machine = thisMachine,
): Promise<string | undefined> {
  const named = machine.env[VARIABLE[name]];
  if (named) {
    const unfit = whyUnfit(name, named, machine);
    if (unfit) throw new Error(advice(name, `${VARIABLE[name]}: ${unfit}`));
    return named;
  }
  const isFit = (file: string) => !whyUnfit(name, file, machine);
  return usualPlaces(name, machine).find(isFit) ?? (await machine.downloaded(name)).find(isFit);
}

/**
 * Gives the path of a browser that can load the extension, and fetches one where there is none:
 * as root without a terminal Debian's package, else a download into puppeteer's cache.
 * Throws one sentence that says what to do where neither works.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = await lookForBrowser(name);
  if (found) return found;
  console.error(`No ${TITLE[name]} on this machine: fetching one.`);
  try {
    if (mayInstallPackages()) {
      installPackage(name);
      const installed = await lookForBrowser(name);
      if (installed) return installed;
    }
  } catch (error) {
    console.error(`apt-get could not install it: ${(error as Error).message}`);
  }
  try {
    const downloaded = await downloadBrowser(name);
    const unfit = whyUnfit(name, downloaded, thisMachine);
    if (!unfit) return downloaded;
    throw new Error(unfit);
  } catch (error) {
    throw new Error(advice(name, `none was found or fetched: ${(error as Error).message}`));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      console.log(`${name}: ${await findBrowser(name)}`);
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}
