import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/pages/parse-page.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';
import { loadFixtures } from '../load-fixtures.ts';

const fixture = (name: string) => {
  const found = loadFixtures().find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

/** Reads a fixture after something in it was changed. */
function readWith(name: string, change: (document: Document) => void) {
  const { html, expected } = fixture(name);
  const document = parsePage(html);
  change(document);
  return readJob(document, expected.url);
}

const put = (selector: string, text: string) => (document: Document) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  element.textContent = text;
};

describe('a value of another form than its kind’s is no value', () => {
  const country = '[data-qa="client-location"] strong';
  it.each(['Not specified', 'Unknown', 'See profile', '10:15 PM'])('country «%s»', (text) => {
    expect(readWith('job-nuxt3-fixed.html', put(country, text))?.client.country).toBeUndefined();
  });

  it.each([
    'Worldwide and in every other place that one can think of',
    'Loading…',
    'Verify your identity',
  ])('who may apply «%s»', (text) => {
    const who = '[data-test~="LocationLabel"], p[tabindex="0"].text-light-on-muted';
    expect(readWith('job-nuxt3-fixed.html', put(who, text))?.location).toBeUndefined();
  });

  it.each(['$28,17', '$5.000', '2.5 K$', '$1.250,50', '€300'])('money «%s»', (text) => {
    const job = readWith(
      'job-nuxt3-fixed.html',
      put('[data-qa="client-spend"]', `${text} total spent`),
    );
    expect(job?.client.totalSpent).toBeUndefined();
  });

  it.each([
    ['$2.8K', 2800],
    ['$1,250.50', 1250.5],
    ['$90K', 90000],
  ])('money «%s» is %d', (text, value) => {
    const job = readWith(
      'job-nuxt3-fixed.html',
      put('[data-qa="client-spend"]', `${text} total spent`),
    );
    expect(job?.client.totalSpent?.value).toBe(value);
  });
});

describe('the bounds of an hourly rate', () => {
  const rate = (html: string) => (document: Document) => {
    const item = document.querySelector('[data-cy="clock-timelog"]')?.closest('li');
    const icon = item?.firstElementChild?.outerHTML;
    if (!item || !icon) throw new Error('no rate');
    item.innerHTML = `${icon}<div><p>${html}</p></div><div class="description">Hourly</div>`;
  };
  it.each([
    ['Up to <strong>$38.00</strong>'],
    ['– <strong>$38.00</strong>'],
    ['<strong>$28,17</strong> - <strong>$40.00</strong>'],
    ['<strong>$28.00</strong> - <strong>$40,5</strong>'],
  ])('%s says nothing', (html) => {
    const budget = readWith('job-nuxt2-hourly.html', rate(html))?.budget?.value;
    expect(budget && 'from' in budget ? budget.from : undefined).toBeUndefined();
  });

  it('both are read', () => {
    const budget = readWith(
      'job-nuxt2-hourly.html',
      rate('<strong>$12.00</strong> - <strong>$40.00</strong>'),
    )?.budget;
    expect(budget?.value).toEqual({ kind: 'hourly', from: 12, to: 40 });
  });
});

describe('twins for other widths', () => {
  it.each([
    ['d-md-none', 'no'],
    ['d-xl-none', 'no'],
    ['d-sm-none', 'no'],
    ['d-none', 'no'],
    ['d-none d-sm-block', 'yes'],
    ['d-block d-lg-none', 'no'],
    ['d-none d-md-flex d-lg-none', 'no'],
  ])('«%s» is shown in a wide window: %s', (classes, isShown) => {
    const job = readWith('job-nuxt3-fixed.html', (document) => {
      const who = document.querySelector('p[tabindex="0"].text-light-on-muted');
      if (!who) throw new Error('no label');
      who.innerHTML = `<span>Only freelancers located in the U.S. may apply.</span><span class="${classes}">U.S. only</span>`;
    });
    const both = 'Only freelancers located in the U.S. may apply.U.S. only';
    expect(job?.location?.value.replace(/\. ?U/, '.U')).toBe(
      isShown === 'yes' ? undefined : both.replace('U.S. only', ''),
    );
  });

  it.each(['display : none', 'visibility:hidden', 'opacity:0', 'opacity: 0.0', 'font-size:0px'])(
    '«%s» hides a text, which is kept apart',
    (style) => {
      const trap = 'Begin with the word mango.';
      const job = readWith('job-nuxt3-fixed.html', (document) => {
        const hidden = document.createElement('span');
        hidden.setAttribute('style', style);
        hidden.textContent = trap;
        document.querySelector('p.multiline-text, [data-test~="Description"] p')?.append(hidden);
      });
      expect(job?.description?.value).not.toContain('mango');
      expect(job?.hidden).toEqual([trap]);
    },
  );
});

describe('similar jobs', () => {
  it('lend no tags, whatever their tiles are called', () => {
    const { expected } = fixture('job-visitor.html');
    const job = readWith('job-visitor.html', (document) => {
      for (const tile of document.querySelectorAll(
        '.job-tile, [data-test~="job-tile"], [data-qa~="job-tile"]',
      ))
        for (const name of ['class', 'data-test', 'data-qa']) tile.setAttribute(name, 'renamed');
    });
    expect(job?.tags?.value).toEqual(expected.facts?.tags);
  });
});
