import type { PracticeJob } from '../job.ts';
import { clientHistory } from './client-block.ts';
import { framePage } from './frame.ts';
import { jobCard } from './job-card.ts';
import { dataTest, escapeHtml, slugOf, uidOf } from './markup.ts';

function tile(job: PracticeJob, position: number): string {
  const uid = uidOf(job.id);
  const tokens = job.tags
    .map((tag) => `<span class="air3-token" data-test="token">${escapeHtml(tag)}</span>`)
    .join(' ');
  return `<article data-ev-job-uid="${uid}" data-ev-label="search_results_impression" data-ev-sublocation="search_results" data-ev-position="${position}" class="job-tile cursor-pointer px-md-4 air3-card air3-card-list px-4x" data-test="JobTile" data-test-key="${uid}"><div class="job-tile-header d-flex align-items-start"><div data-ev-job-uid="${uid}" data-ev-opening_uid="${uid}" class="d-flex flex-column flex-1" data-test="JobTileHeader"><small data-test="job-pubilshed-date" class="text-light mb-1"><span>Posted</span> <span>${escapeHtml(job.posted)}</span></small><h2 class="h5 mb-0 mr-2 job-tile-title"><a href="/jobs/${slugOf(job)}/?referrer_url_path=/nx/search/jobs/" data-ev-label="link" class="air3-link" data-test="job-tile-title-link UpLink" data-ev-job-uid="${uid}" data-practice-open="${job.id}">${escapeHtml(job.title)}</a></h2></div></div><div data-test="JobTileDetails"><ul class="d-flex align-items-center flex-wrap text-light" data-test="JobInfoClient"><li data-test="payment-verified"><div class="air3-badge-tagline"> Payment verified </div></li><li data-test="total-spent"><strong>$20K+</strong> spent</li><li data-test="location"><span>${escapeHtml(job.client.country)}</span></li></ul><ul class="job-tile-info-list text-base-sm mb-4" data-test="JobInfo"><li data-test="job-type-label"><strong>Hourly: $${job.hourly.from.toFixed(2)} - $${job.hourly.to.toFixed(2)}</strong></li><li data-test="experience-level"><strong>${escapeHtml(job.level)}</strong></li><li data-test="duration-label"><strong>Est. time:</strong> <strong>${escapeHtml(job.duration.long)}</strong></li></ul><div class="air3-line-clamp-wrapper"><div class="air3-line-clamp is-clamped"><p class="mb-0 text-body-sm">${escapeHtml(job.description.slice(0, 160))}…</p></div></div><div class="air3-token-container">${tokens}</div><ul class="mt-3"><li data-test="proposals-tier">Proposals: <strong>${escapeHtml(job.activity.proposals)}</strong></li></ul></div></article>`;
}

/** A job in the slider over a list (Nuxt 2). It lies outside `main`. */
export function jobSlider(job: PracticeJob, others: PracticeJob[]): string {
  const uid = uidOf(job.id);
  return `<div class="details-slider air3-fullscreen-element"><div><div class="air3-fullscreen-container"><div data-test="air3-slider transition UpTransition" tabindex="-1" role="dialog" aria-modal="true" aria-label="Job Details" class="air3-slider air3-slider-job-details-slider is-right-aligned" name="intro"><div class="air3-slider-content" modaltitle="Job Details" slidername="job-details-slider" size="md" data-test="UpCSliderBody" data-test-route="nx-search-jobs-index-modal-job-details"><div class="air3-slider-header"><div class="d-flex flex-1 justify-space-between" data-test="JobDetailsSliderHeader"><button type="button" class="d-none d-md-flex air3-slider-prev-btn" aria-label="Close the job" data-practice-close>←</button> <a href="/jobs/${job.id}?referrer_url_path=/nx/search/jobs/details/${job.id}" target="_blank" data-ev-label="link" class="air3-link d-none d-md-flex air3-btn-link" data-test="slider-open-in-new-window UpLink" data-ev-job-uid="${uid}" data-ev-opening_uid="${uid}"><span>Open job in a new window</span></a></div></div><div class="air3-slider-body"><div class="air3-slider-title-body"></div><div class="job-details-loader"${dataTest('nuxt2', 'JobDetailsLoader')}><div data-ev-sublocation="jobdetails" data-ev-label="jobdetails_impression" data-ev-opening_uid="${uid}" impression="0.5" data-test="User"><div class="job-details-content">${jobCard('nuxt2', job)}${clientHistory('nuxt2', job.client, others)}</div></div></div></div></div></div></div></div></div>`;
}

/** The list of search results (Nuxt 2), with a job open over it or none. */
export function searchPage(jobs: PracticeJob[], open?: PracticeJob): string {
  const others = jobs.filter((job) => job !== open);
  return framePage({
    title: 'Upwork',
    main: `<div data-test="transition keep-alive transition"><header class="main-header"><h1 class="h4">Search</h1></header><section class="card-list-container" data-test="JobsList">${jobs.map((job, place) => tile(job, place)).join('\n')}</section></div>`,
    outside: open ? jobSlider(open, others) : '',
    head: `<script>document.documentElement.classList.toggle('prevent-body-scroll', ${open !== undefined});</script>`,
  });
}
