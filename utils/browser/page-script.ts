import { browser } from 'wxt/browser';
import { ExpectedFailure } from '../failure.ts';
import type { PageReply, PageRequest, PageWorld, ReadabilityReply } from '../pages/page.ts';
import { askPracticeForm, practiceFormUrl } from './practice/practice-form.ts';

/**
 * Asks the page in a tab one thing. The script is injected and leaves the function that answers in its own world;
 * the call brings the request with it, so that requests to one tab at the same time cannot take each other's
 * answer. Nothing of ours is on the page before, and after it nothing listens but to what was filled, for seconds.
 * Undefined where the page went away in between; fails where the tab is none of Upwork's.
 */
export async function askPage<K extends PageRequest['kind']>(
  tabId: number,
  request: Extract<PageRequest, { kind: K }>,
): Promise<PageReply<K> | undefined> {
  const target = { tabId };
  if (await isPracticeForm(tabId)) return (await askPracticeForm(tabId, request)) as PageReply<K>;
  const script = isReading(request) ? 'read' : 'fill';
  const file: string = `/upwork-${script}.js`;
  await inject(target, { target, files: [file] } as Script);
  return (await inject(target, {
    target,
    func: (name: 'read' | 'fill', given: PageRequest) =>
      (globalThis as PageWorld).proposalTranslator?.[name]?.(given as never),
    args: [script, request],
  })) as PageReply<K> | undefined;
}

function isReading({ kind }: PageRequest): boolean {
  return kind === 'read' || kind === 'show';
}

/** The description as @mozilla/readability finds it: a second script, injected only when it is needed. */
export async function askReadability(tabId: number): Promise<ReadabilityReply> {
  return (await inject(
    { tabId },
    { target: { tabId }, files: ['/readability.js'] },
  )) as ReadabilityReply;
}

async function isPracticeForm(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url?.startsWith(practiceFormUrl()) ?? false;
}

type Script = Parameters<typeof browser.scripting.executeScript>[0];

async function inject({ tabId }: { tabId: number }, script: Script): Promise<unknown> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) throw new ExpectedFailure('no-tab');
  if (!tab.url?.startsWith('https://www.upwork.com/')) throw new ExpectedFailure('not-upwork');
  try {
    const results = await browser.scripting.executeScript(script);
    return results[0]?.result;
  } catch {
    // The user can take the permission back, and the browser refuses its own error pages.
    throw new ExpectedFailure('no-access');
  }
}
