import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What an extension said to its consoles, from here on. */
export interface Logs {
  /** One text a message: of pages, of the worker, and errors that nobody caught. */
  texts: string[];
  /** Hears the console of one page, from its beginning. */
  hear(page: Page): Promise<void>;
  /** Writes into the console of the worker, to show that it is heard. */
  sayInWorker(text: string): Promise<void>;
}

/**
 * Hears the console of the extension's worker, to which a debugger is attached for that, and of the pages that are named
 * afterwards.
 */
export async function hearLogs(browser: Browser, workerUrl: string): Promise<Logs> {
  const texts: string[] = [];
  const hear = async (session: CDPSession) => {
    const keep = (event: unknown) => texts.push(JSON.stringify(event));
    for (const name of [
      'Runtime.consoleAPICalled',
      'Runtime.exceptionThrown',
      'Log.entryAdded',
    ] as const)
      session.on(name, keep);
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(workerUrl),
  );
  if (!worker) throw new Error('The worker is not running.');
  const { sessionId } = await root.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: true,
  });
  const session = root.connection()?.session(sessionId);
  if (!session) throw new Error('No debugger could be attached to the worker.');
  await hear(session);
  return {
    texts,
    // What was said before is told then, too.
    hear: async (page) => hear(await page.createCDPSession()),
    async sayInWorker(text) {
      await session.send('Runtime.evaluate', {
        expression: `console.debug(${JSON.stringify(text)})`,
      });
    },
  };
}
