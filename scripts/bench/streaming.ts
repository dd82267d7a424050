import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { practiceJob } from '../../practice/job.ts';
import { inPieces } from '../../practice/model.ts';
import { type ModelRequest, serveModel } from '../../practice/protocol.ts';
import { practicePages, serveSite } from '../../practice/serve-site.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { copyBuild } from '../browsers/copy-build.ts';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { BETWEEN } from '../walk/until.ts';
import { agree, chooseEngine, startTranslating, writeDraft } from '../walk/walk-panel.ts';

/** Milliseconds between two pieces, as of a model of 16 words a second. */
const pace = 60;
/** The most that may lie between the server's piece and the panel's text, in milliseconds. */
const limit = 150;

const DRAFT = '1) Я перенесу обработку заказов в фоновую очередь и покажу вам результат.';
const LINE = `1) I will move the order processing into the background queue and ${'then measure the time of every page again, '.repeat(12)}and show you the result.`;

/** When so much of the line had been written, or was to be seen: milliseconds since the epoch. */
interface Mark {
  time: number;
  length: number;
}

/**
 * How long a piece of English takes from the server to the open panel, beside a bare page that reads the same stream into
 * its own text, in the same browser.
 */
export async function benchStreaming(): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-bench-'));
  let written: Mark[] = [];
  const model = await serveModel({
    allowsOrigins: true,
    async *answer(request: ModelRequest) {
      written = [];
      let raw = '';
      for (const piece of inPieces(say(request))) {
        await wait(pace);
        raw += piece;
        written.push({ time: performance.timeOrigin + performance.now(), length: lengthIn(raw) });
        yield piece;
      }
    },
  });
  const site = await serveSite();
  let chromium: Chromium | undefined;
  try {
    const build = await copyBuild(
      await buildExtension('chromium'),
      path.join(directory, 'extension'),
    );
    const profile = path.join(directory, 'profile');
    chromium = await launchChromium({ build, profile, sitePort: site.port, headless: true });
    const [tab = await chromium.browser.newPage()] = await chromium.browser.pages();
    await tab.goto(model.baseUrl);
    const bareSeen = await readBare(tab, model.baseUrl);
    const bare = delaysOf(written, bareSeen);
    await tab.goto(practicePages.job(practiceJob.id));
    await chooseEngine(chromium, {
      engine: 'openai-compatible',
      baseUrl: model.baseUrl,
      model: 'bench',
    });
    const panel = await chromium.openPanel(tab);
    await agree(panel);
    await writeDraft(panel, DRAFT);
    await watchEnglish(panel);
    await startTranslating(panel);
    await panel.waitForFunction(
      (length) => (globalThis as unknown as { seen: Mark[] }).seen.some((m) => m.length >= length),
      { polling: BETWEEN, timeout: 120_000 },
      LINE.length - 1,
    );
    const seen = await panel.evaluate(() => (globalThis as unknown as { seen: Mark[] }).seen);
    const ours = delaysOf(written, seen);
    print('bare page', bare);
    print('panel', ours);
    console.log(
      `  ratio of the medians ${(at(ours, 0.5) / at(bare, 0.5)).toFixed(1)}; pieces within ${limit} ms: ${ours.filter((delay) => delay <= limit).length} of ${ours.length}, bare page ${bare.filter((delay) => delay <= limit).length}`,
    );
  } finally {
    if (chromium?.browser.connected) await chromium.close();
    await site.close();
    await model.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

function say({ wantsJson }: ModelRequest): string {
  return wantsJson ? JSON.stringify({ lines: [{ n: 1, text: LINE }] }) : `[1] ${LINE}`;
}

/** How much of the line stands in what was written so far. */
function lengthIn(raw: string): number {
  const start = raw.indexOf('1) ');
  return start === -1 ? 0 : Math.min(LINE.length, raw.length - start);
}

/** How long after each piece the text was long enough to hold it, in milliseconds, the shortest first. */
function delaysOf(written: Mark[], seen: Mark[]): number[] {
  return written
    .filter(({ length }, place) => length > (written[place - 1]?.length ?? 0))
    .map(({ time, length }) => {
      // What a check or a fix changes at the end is no piece of the stream.
      const found = seen.find((mark) => mark.length >= Math.min(length, LINE.length - 1));
      return found ? found.time - time : Number.POSITIVE_INFINITY;
    })
    .sort((a, b) => a - b);
}

/** The value below which this part of them lies. */
function at(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function print(name: string, delays: number[]): void {
  const [median, most] = [at(delays, 0.5), at(delays, 0.95)].map((value) => value.toFixed(0));
  console.log(
    `  ${name.padEnd(9)} ${delays.length} pieces, median ${median} ms, p95 ${most} ms, largest ${at(delays, 1).toFixed(0)} ms`,
  );
}

/** Notes in the panel when its English grows. */
async function watchEnglish(panel: Page): Promise<void> {
  await panel.waitForSelector('[data-fragment] [aria-label="English"]');
  await panel.evaluate(() => {
    const seen: Mark[] = [];
    Object.assign(globalThis, { seen });
    const box = document.querySelector('[data-fragment] [aria-label="English"]');
    if (!box) return;
    new MutationObserver(() =>
      seen.push({
        time: performance.timeOrigin + performance.now(),
        length: box.textContent?.length ?? 0,
      }),
    ).observe(box, { childList: true, characterData: true, subtree: true });
  });
}

/** Reads the same stream in a page that does nothing else, and notes when its text grows. */
function readBare(page: Page, baseUrl: string): Promise<Mark[]> {
  return page.evaluate(async (address) => {
    const seen: { time: number; length: number }[] = [];
    const box = document.body;
    box.textContent = '';
    let raw = '';
    const observer = new MutationObserver(() => {
      const start = raw.indexOf('1) ');
      seen.push({
        time: performance.timeOrigin + performance.now(),
        length: start === -1 ? 0 : raw.length - start,
      });
    });
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    const reply = await fetch(`${address}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'bench',
        stream: true,
        messages: [{ role: 'user', content: 'Go.' }],
      }),
    });
    const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { value = '', done } = (await reader?.read()) ?? { done: true };
      if (done) return seen;
      const events = (rest + value).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        if (!event.startsWith('data: {')) continue;
        raw += JSON.parse(event.slice(6)).choices[0]?.delta.content ?? '';
        box.textContent = raw;
      }
    }
  }, baseUrl);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await benchStreaming();
