import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { otherJob, type PracticeJob, practiceJob } from './job.ts';
import { makeCertificate } from './site/certificate.ts';
import { formPage } from './site/form-page.ts';
import { jobDetails, jobPage, loadingJobPage } from './site/job-page.ts';
import { challengePage, messagePage, plainPage, privateJobPage } from './site/other-pages.ts';
import { FORM_SCRIPT, SITE_SCRIPT } from './site/page-scripts.ts';
import { jobSlider, searchPage } from './site/search-page.ts';

/** Ids whose pages show no job; in the address they look like any other. */
export const PRIVATE_JOB = '~021992471357946802315';
export const CHALLENGED_JOB = '~021992472468057913426';

/** Where each practice page lies. All of them are reached under https://www.upwork.com. */
export const practicePages = {
  job: (id: string) => `https://www.upwork.com/jobs/${id}`,
  loadingJob: (id: string) => `https://www.upwork.com/jobs/${id}?loading=1`,
  slider: (id: string) => `https://www.upwork.com/nx/search/jobs/details/${id}`,
  search: () => 'https://www.upwork.com/nx/search/jobs/',
  form: (id: string) => `https://www.upwork.com/nx/proposals/job/${id}/apply/`,
  privateJob: () => `https://www.upwork.com/jobs/${PRIVATE_JOB}`,
  challenge: () => `https://www.upwork.com/jobs/${CHALLENGED_JOB}`,
  message: () => 'https://www.upwork.com/ab/messages/rooms/room_1',
  noJob: () => 'https://www.upwork.com/nx/reports/',
};

/** A running practice site. */
export interface PracticeSite {
  port: number;
  /** Every request that reached it, as `GET /path?query`: what a page or an extension asked for. */
  requests: string[];
  close(): Promise<void>;
}

interface Answer {
  type: 'html' | 'css' | 'javascript';
  body: string;
  status?: number;
}

const vue = createRequire(import.meta.url).resolve('vue/dist/vue.global.prod.js');

function answerTo(url: URL, jobs: PracticeJob[]): Answer {
  const { pathname } = url;
  const html = (body: string): Answer => ({ type: 'html', body });
  if (pathname === '/practice/vue.js')
    return { type: 'javascript', body: readFileSync(vue, 'utf8') };
  if (pathname === '/practice/site.js') return { type: 'javascript', body: SITE_SCRIPT };
  if (pathname === '/practice/form.js') return { type: 'javascript', body: FORM_SCRIPT };
  if (pathname === '/practice/site.css') {
    const sheet = new URL('./site/site.css', import.meta.url);
    return { type: 'css', body: readFileSync(sheet, 'utf8') };
  }
  const id = /~0[12][0-9a-f]+/.exec(pathname)?.[0];
  const job = jobs.find((known) => known.id === id);
  const others = jobs.filter((known) => known !== job);
  if (job) {
    if (pathname.startsWith('/practice/slider/')) return html(jobSlider(job, others));
    if (pathname.startsWith('/practice/details/')) return html(jobDetails(job, others));
    if (pathname.startsWith('/nx/proposals/job/')) return html(formPage(job));
    if (/^\/nx\/.*\/details\//.test(pathname)) return html(searchPage(jobs, job));
    if (pathname.startsWith('/jobs/'))
      return html(
        url.searchParams.has('loading')
          ? loadingJobPage(job, pathname)
          : jobPage(job, pathname, others),
      );
  }
  if (id === PRIVATE_JOB) return html(privateJobPage());
  if (id === CHALLENGED_JOB) return html(challengePage());
  if (pathname.startsWith('/nx/search/jobs') || pathname === '/nx/find-work/')
    return html(searchPage(jobs));
  if (pathname.startsWith('/ab/messages/')) return html(messagePage());
  return html(plainPage());
}

/**
 * Serves the practice site over HTTPS on a free port of this machine. The browser must map
 * www.upwork.com to it and ignore certificate errors.
 */
export async function serveSite(
  jobs: PracticeJob[] = [practiceJob, otherJob],
): Promise<PracticeSite> {
  const requests: string[] = [];
  const server: Server = createServer(await makeCertificate(), (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const url = new URL(request.url ?? '/', 'https://www.upwork.com');
    const { type, body, status = 200 } = answerTo(url, jobs);
    const mime = type === 'javascript' ? 'text/javascript' : `text/${type}`;
    response.writeHead(status, { 'content-type': `${mime}; charset=utf-8` });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
