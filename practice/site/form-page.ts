import type { PracticeJob } from '../job.ts';
import { framePage } from './frame.ts';
import { escapeHtml, icon } from './markup.ts';

/** Characters that each text area takes. */
export const FIELD_LIMIT = 5000;

/** The brief as the form first shows it: cut, the rest comes with «more». */
export const BRIEF_LIMIT = 300;

const TEXT_AREA = 'class="air3-textarea inner-textarea" rows="10" placeholder=""';

function counter(model: string): string {
  return `<div role="status" aria-live="polite" class="text-right text-light-on-inverse text-body-sm" v-text="${model}.length > limit ? (${model}.length - limit) + ' characters over the limit' : (limit - ${model}.length) + ' characters left'"></div>`;
}

function features(job: PracticeJob): string {
  const item = (name: string, value: string, label: string) =>
    `<li><div class="header">${icon('nuxt2', { name, size: 'sm' })}<strong>${value}</strong></div><small class="text-light-on-inverse">${label}</small></li>`;
  return `<ul class="fe-ui-job-features p-0 px-15">${item('expertise', escapeHtml(job.level), 'Experience level')}${item('clock-timelog', `$${job.hourly.from.toFixed(2)} <span>- $${job.hourly.to.toFixed(2)}</span>`, 'Hourly range')}${item('clock-hourly', escapeHtml(job.workload), 'Hourly')}${item('hourly-duration', `<span class="d-none d-lg-inline">${escapeHtml(job.duration.long)}</span> <span class="d-lg-none">${escapeHtml(job.duration.short)}</span>`, '<span class="d-none d-lg-inline">Project length</span> <span class="d-lg-none">Duration</span>')}</ul>`;
}

function card(name: string, title: string, inside: string): string {
  return `<div class="${name}"><div class="air3-card air3-card-outline my-6x py-0"><header class="py-6x"><h2 class="mb-0 h4">${title}</h2></header><section class="air3-card-section air3-loader-container">${inside}</section></div></div>`;
}

function details(job: PracticeJob): string {
  return card(
    'fe-job-details',
    'Job details',
    `<div class="air3-grid-container"><div class="content span-md-8"><h3 class="mb-6x h5"> ${escapeHtml(job.title)} </h3><ul class="list-inline mb-3x"><li><div class="air3-token text-body-sm mb-0"> ${escapeHtml(job.category)} </div></li><li><small class="text-light-on-inverse text-body-sm pr-3x"> Posted <span itemprop="datePosted"> ${escapeHtml(job.postedOn)} </span></small></li></ul><div class="description text-body-sm"><span class="air3-truncation"><span tabindex="-1"><span id="air3-truncation-1" v-text="briefText"></span></span> <span class="air3-truncation-labels"><button :aria-expanded="String(briefOpen)" aria-controls="air3-truncation-1" type="button" data-ev-label="truncation_toggle" class="air3-truncation-btn air3-btn-link-secondary" @click="briefOpen = !briefOpen"><span v-text="briefOpen ? 'less' : 'more'"></span> <span class="sr-only">More/Less about </span></button></span></span></div><a href="/jobs/${job.id}" class="up-n-link d-inline-block text-body-sm mt-6x" target="_blank" data-test="open-original-posting"> View job posting </a></div><div class="sidebar span-md-4 pl-4">${features(job)}</div></div>`,
  );
}

function boost(job: PracticeJob): string {
  return `<div class="fe-proposal-boost-proposal"><div class="air3-card air3-card-outline my-6x py-0"><header class="py-6x"><strong> Boost your proposal (optional) </strong></header><section class="air3-card-section air3-loader-container"><p class="text-body-sm">Pay more to stand higher.</p><div class="air3-input-group"><input type="number" placeholder="Connects" aria-label="Connects to bid" class="air3-input" v-model="boost"></div><button id="set-bid-button" type="button" class="air3-btn air3-btn-secondary" @click="record('Set bid')"> Set bid </button><div class="air3-token-wrap mt-3x"> Remaining balance: ${job.connects.available} Connects </div><div class="mt-6x"><strong>Summary</strong></div><div class="air3-grid-container"><div> Required for proposal: </div><div> ${job.connects.required} Connects </div></div></section></div></div>`;
}

/**
 * The proposal form. Vue holds the text areas, as on the real page: what Vue has not seen is not
 * sent and is gone at the next render.
 */
export function formPage(job: PracticeJob): string {
  const { required, available } = job.connects;
  const state = {
    limit: FIELD_LIMIT,
    briefLimit: BRIEF_LIMIT,
    brief: job.description,
    questions: job.questions,
  };
  const inJson = JSON.stringify(state).replaceAll('<', '\\u003C');
  const questions =
    job.questions.length === 0
      ? ''
      : `<div class="fe-proposal-job-questions questions-area" v-if="questionsShown"><div class="form-group mb-8x" v-for="(question, place) in questions" :key="round + '-' + place"><label class="label"> {{ question }} </label><div class="air3-textarea textarea-wrapper p-0"><textarea ${TEXT_AREA} aria-labelledby="" v-model="answers[place]"></textarea></div>${counter('answers[place]')}</div></div>`;
  return framePage({
    title: 'Submit a Proposal',
    head: '<script src="/practice/vue.js"></script>',
    main: `<div><div><div class="fe-ui-application-vue fe-job-apply" data-fetch-key="ApplyPageAir3:0" v-cloak><h1>Submit a proposal</h1><div class="alerts mb-4x"></div>
${card('fe-proposal-settings', 'Proposal settings', `<div class="fe-job-proposals-connects-widget"><div> This proposal requires <strong>${required} Connects</strong> </div><div> When you submit this proposal, you'll have <strong> ${available - required} Connects </strong> remaining. </div></div>`)}
${details(job)}
${card('fe-proposal-job-terms', 'Terms', '<h3 class="h5">What is the rate you\'d like to bid for this job?</h3><div class="form-group" data-test="hourly-rate-row"><label for="step-rate" data-test="hourly-rate-label"><strong>Hourly rate</strong></label> <input id="step-rate" type="text" placeholder="$0.00" data-test="currency-input" class="air3-input" v-model="rate"></div><div class="form-group"><label for="fee-rate"><strong>Freelancer Service Fee</strong></label> <input id="fee-rate" type="text" disabled data-test="currency-input" class="air3-input" value="$4.00"></div>')}
${card(
  'fe-proposal-additional-details additional-details',
  'Additional details',
  `<div class="cover-letter-area mt-6x mt-md-10x"><div class="form-group mb-8x" :key="round"><label id="cover_letter_label" class="label"> Cover Letter </label><div class="air3-textarea textarea-wrapper p-0"><textarea ${TEXT_AREA} aria-labelledby="cover_letter_label" v-model="coverLetter"></textarea></div>${counter('coverLetter')}</div></div>${questions}<div class="attachments-area mt-6x"><div class="form-group mb-8x"><label class="label"> Attachments </label><input type="file" multiple aria-label="Attach files"></div></div>`,
)}
${boost(job)}
<footer class="pb-3x mt-6x"><div class="fe-apply-footer-controls" role="group"><button type="button" class="air3-btn air3-btn-primary m-0" @click="record('Send')"> Send for ${required} Connects </button> <button type="button" class="air3-btn air3-btn-link m-0" @click="record('Cancel')"> Cancel </button></div><p role="status" class="practice-note" v-text="clicks.length ? 'Practice: ' + clicks.join(', ') + ' was pressed, nothing was sent.' : ''"></p></footer></div></div></div>`,
    scripts: `<script type="application/json" id="practice-form">${inJson}</script><script src="/practice/form.js"></script>`,
  });
}
