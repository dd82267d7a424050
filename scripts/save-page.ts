import { readFileSync, writeFileSync } from 'node:fs';
import { cleanElement } from './pages/clean-page.ts';
import { parsePage } from './pages/parse-page.ts';

// npm run save-page -- in.html out.html [css selector of what to keep]
const [source, target, keep] = process.argv.slice(2);
if (!source || !target) {
  console.error('npm run save-page -- saved.html fixture.html [selector of what to keep]');
  process.exit(2);
}
const document = parsePage(readFileSync(source, 'utf8'));
const body = document.querySelector('body') as HTMLElement;
if (keep) body.replaceChildren(...document.querySelectorAll(keep));
const head = [...document.querySelectorAll('title, link[rel="canonical"]')].slice(0, 2);
for (const element of [body, ...head]) cleanElement(element);
const html = [
  '<!DOCTYPE html>',
  '<html lang="en">',
  `<head><meta charset="utf-8">${head.map((element) => element.outerHTML).join('')}</head>`,
  body.outerHTML.replace(/\n\s*\n+/g, '\n'),
  '</html>',
].join('\n');
writeFileSync(target, `${html}\n`);
console.log(
  `${target}: ${Math.round(html.length / 1024)} KB. Read it before you commit it: no word of anybody's may be left.`,
);
