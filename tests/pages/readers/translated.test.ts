import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/pages/parse-page.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';
import { pageKind } from '../../../utils/pages/page-kind.ts';
import { loadFixtures } from '../load-fixtures.ts';
import { TRANSLATORS, translatePage } from '../translate-page.ts';

const pages = loadFixtures().filter(({ expected }) => expected.facts);
const form = loadFixtures().find(({ name }) => name === 'form-nuxt2.html');

const body = (document: Document) => document.querySelector('body') as Element;
const description = '[data-test~="Description"] p, p.multiline-text';

describe.each(TRANSLATORS)('a page translated by %s', (by) => {
  it.each(pages)('$name gives nothing', ({ html, expected }) => {
    const document = parsePage(html);
    translatePage(body(document), by);
    expect(pageKind(document, expected.url)).toBe('translated');
    expect(readJob(document, expected.url)).toBeUndefined();
  });

  it('a form is known as well', () => {
    if (!form) throw new Error('no form');
    const document = parsePage(form.html);
    translatePage(body(document), by);
    expect(pageKind(document, form.expected.url)).toBe('translated');
  });
});

describe('a page of which only the description is translated', () => {
  it.each(['chrome', 'edge', 'firefox', 'yandex'] as const)('by %s', (by) => {
    for (const { html, expected } of pages) {
      const document = parsePage(html);
      const written = document.querySelector(description);
      if (!written) continue;
      translatePage(written, by);
      expect(pageKind(document, expected.url)).toBe('translated');
    }
  });
});

describe('what is no translation', () => {
  it.each(pages)('$name with a post that its client wrote in Russian', ({ html, expected }) => {
    const document = parsePage(html);
    for (const element of document.querySelectorAll(description)) {
      const text = [...Array(40).keys()].map((i) => `Строка ${i} задания.`).join('\n');
      element.textContent = text;
    }
    expect(pageKind(document, expected.url)).toBe(expected.kind);
    expect(readJob(document, expected.url)?.description?.value).toContain('Строка 39');
  });

  it.each(pages)('$name in which Edge has shown the original again', ({ html, expected }) => {
    const document = parsePage(html);
    for (const element of document.querySelectorAll('p, h4, strong'))
      element.setAttribute('_msttexthash', '99');
    expect(pageKind(document, expected.url)).toBe(expected.kind);
  });

  it('a page in another language of the interface gives nothing either', () => {
    for (const { html, expected } of pages) {
      const document = parsePage(html);
      document.documentElement.setAttribute('lang', 'es');
      expect(pageKind(document, expected.url)).toBe('translated');
    }
  });
});
