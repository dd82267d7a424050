import type { PracticeJob } from '../job.ts';
import { clientHistory } from './client-block.ts';
import { framePage } from './frame.ts';
import { jobCard } from './job-card.ts';
import { uidOf } from './markup.ts';
import { nuxtData, toNuxtData } from './nuxt-data.ts';

/** The part of the job page that appears once it has loaded. */
export function jobDetails(job: PracticeJob, others: PracticeJob[]): string {
  return `<div class="job-details" data-ev-sublocation="jobdetails" data-ev-label="jobdetails_impression" data-ev-opening_uid="${uidOf(job.id)}" impression="0.5"><div class="job-details-content">${jobCard('nuxt3', job)}${clientHistory('nuxt3', job.client, others)}</div></div>`;
}

/** The stand-alone job page of a logged-in freelancer (Nuxt 3). */
export function jobPage(job: PracticeJob, path: string, others: PracticeJob[]): string {
  return framePage({
    title: `${job.title} - ${job.category}`,
    main: `<div>${jobDetails(job, others)}</div>`,
    scripts: `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${nuxtData(job, path)}</script>`,
  });
}

/** The same page before its data has come; `practice.finishLoading()` brings the job. */
export function loadingJobPage(job: PracticeJob, path: string): string {
  const bar = '<div class="air3-skeleton-loader-shape"></div>';
  return framePage({
    title: 'Upwork',
    main: `<div><div class="job-details" data-practice-loading="${job.id}"><div class="job-details-loader" data-test="JobDetailsLoader" aria-busy="true"><span class="sr-only">Loading</span>${bar}${bar}${bar}</div></div></div>`,
    scripts: `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${toNuxtData({ data: {}, state: {}, serverRendered: true, path, vuex: { jobDetails: { job: null } } })}</script>`,
  });
}
