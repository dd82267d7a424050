import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { askPage } from '../../utils/browser/page-script.ts';
import type { FillingRequest, ReadingRequest } from '../../utils/pages/page.ts';

const texts = [{ field: 'cover letter', text: 'Dear client' }];
const readings: ReadingRequest[] = [{ kind: 'read' }, { kind: 'show', text: 'x' } as never];
const fillings: FillingRequest[] = [
  { kind: 'fields' },
  { kind: 'fill', jobId: '~01', texts, replace: false },
  { kind: 'watch', watch: 0 },
];

it.each([
  ...readings.map((request) => [request.kind, request, '/upwork-read.js'] as const),
  ...fillings.map((request) => [request.kind, request, '/upwork-fill.js'] as const),
])('%s is asked of the script that can answer it', async (_kind, request, file) => {
  const put: string[] = [];
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({
    url: 'https://www.upwork.com/jobs/~01',
  } as never);
  const executeScript = async ({ files = [] }: { files?: string[] }) => {
    put.push(...files);
    return [{}];
  };
  Object.assign(browser, { scripting: { executeScript } });
  await askPage(1, request as never);
  expect(put).toEqual([file]);
});
