import type { Page, Reader, Recognised } from '../reader.ts';
import { challenge } from './challenge.ts';
import { feed } from './feed.ts';
import { jobPage } from './job-page.ts';
import { loading } from './loading.ts';
import { privateJob } from './private-job.ts';
import { proposalForm } from './proposal-form.ts';
import { slider } from './slider.ts';
import { translated } from './translated.ts';

// The first that recognises the page wins: what lies on top of the page comes first.
const READERS: Reader[] = [
  challenge,
  translated,
  proposalForm,
  slider,
  privateJob,
  jobPage,
  loading,
  feed,
];

/** What kind of page it is, which job is on it, and where. */
export function recognise(page: Page): Recognised {
  for (const reader of READERS) {
    const recognised = reader(page);
    if (recognised) return recognised;
  }
  return { kind: 'other' };
}
