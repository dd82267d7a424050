import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.ts';
import { bundleSource } from '../pages/bundle-source.ts';

const SIZE = 700_000;
const folder = new URL('../../tests/pages/fixtures/', import.meta.url);

/** Pages as large as Upwork's: a slider over a long search, and a job of a client with a long history. */
const LARGE = [
  { name: 'slider-nuxt2', part: /<article[\s\S]*?<\/article>/ },
  {
    name: 'job-nuxt3-fixed',
    part: /<div class="item" data-cy="job">[\s\S]*?(?=<div class="item" data-cy="job">)/,
  },
];

/** Reading a 700 KB page beside @mozilla/readability alone on the same page, in the same Chromium. */
export async function benchPages(): Promise<void> {
  const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    for (const large of LARGE) {
      const { html, url } = grow(large);
      await page.setContent(html);
      await page.evaluate(await bundleSource('utils/pages/index.ts', 'pages'));
      await page.evaluate(readFileSync(readability, 'utf8'));
      const { ours, theirs, facts } = (await page.evaluate(
        `(${measure})(${JSON.stringify(url)})`,
      )) as Measured;
      const ratio = (ours / theirs).toFixed(2);
      console.log(
        `  ${large.name}, ${Math.round(html.length / 1000)} KB: ${ours.toFixed(1)} ms (${facts} facts), Readability ${theirs.toFixed(1)} ms, ratio ${ratio}`,
      );
    }
  } finally {
    await browser.close();
  }
}

interface Measured {
  ours: number;
  theirs: number;
  facts: number;
}

function grow({ name, part }: (typeof LARGE)[number]): { html: string; url: string } {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const { url } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const piece = part.exec(html)?.[0] ?? '';
  const times = Math.ceil((SIZE - html.length) / piece.length);
  return { html: html.replace(part, () => piece.repeat(times + 1)), url };
}

// Runs in the page: the median of several readings of each, in turn.
const measure = `(url) => {
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const time = (work) => { const start = performance.now(); work(); return performance.now() - start; };
  const ours = [], theirs = [];
  let facts = 0;
  for (let i = 0; i < 15; i++) {
    ours.push(time(() => { facts = Object.keys(pages.readJob(document, url)).length; }));
    theirs.push(time(() => new Readability(document.cloneNode(true)).parse()));
  }
  return { ours: median(ours), theirs: median(theirs), facts };
}`;
