import type { PracticeJob } from '../job.ts';
import { clientBlock } from './client-block.ts';
import { dataTest, escapeHtml, type FrontEnd, icon, padded, popper, uidOf } from './markup.ts';

/** Line breaks of the description: elements in the older front end, real ones in the newer. */
function description(front: FrontEnd, text: string): string {
  const inside = front === 'nuxt2' ? escapeHtml(text).replaceAll('\n', '<br>\n') : escapeHtml(text);
  const classes = front === 'nuxt2' ? 'text-body-sm' : 'text-body-sm multiline-text';
  return `<section class="air3-card-section"><!----><div class="break mt-2" data-test="Description"><strong class="text-base-sm">${padded(front, 'Summary')}</strong><p class="${classes}">${inside}</p><!----></div></section>`;
}

function features(front: FrontEnd, job: PracticeJob): string {
  const bound = (amount: number) =>
    `<div${dataTest(front, 'BudgetAmount')}><p class="m-0"><strong>${padded(front, `$${amount.toFixed(2)}`)}</strong></p><!----></div>`;
  const twins = (long: string, short: string) =>
    `<span class="d-none d-lg-inline">${escapeHtml(long)}</span> <span class="d-lg-none">${escapeHtml(short)}</span>`;
  return `<section data-ev-sublocation="page" impression="0.5" class="air3-card-section text-base-sm"${dataTest(front, 'Features')}><ul class="features list-unstyled m-0"><!---->
<li>${icon(front, { name: 'clock-hourly' })}<strong>${escapeHtml(job.workload)}</strong><div class="description">Hourly</div></li>
<li>${icon(front, { name: `duration${job.duration.icon}` })}<strong>${twins(job.duration.long, job.duration.short)}</strong><div class="description"><span>Duration</span></div></li>
<li>${icon(front, { name: 'expertise' })}<strong>${escapeHtml(job.level)}</strong><div class="description">${twins('Somebody who has done such work for years', 'Experience Level')}</div></li>
<li>${icon(front, { name: 'clock-timelog' })}<div class="d-flex">${bound(job.hourly.from)}<p class="m-0 mx-1x">-</p>${bound(job.hourly.to)}</div><div class="description">Hourly</div></li><!----></ul></section>`;
}

function questions(front: FrontEnd, job: PracticeJob): string {
  if (job.questions.length === 0) return '<!---->';
  const noun = job.questions.length === 1 ? 'question' : 'questions';
  const items = job.questions.map((question) => `<li>${padded(front, question)}</li>`).join('');
  return `<section class="air3-card-section"${dataTest(front, 'Questions')}><p class="text-base mb-4x"><strong>You will be asked to answer the following ${noun} when submitting a proposal:</strong></p><ol class="list-styled mb-0">${items}</ol></section>`;
}

function skills(front: FrontEnd, job: PracticeJob): string {
  const badges = job.tags
    .map(
      (tag, place) =>
        `<span size="md"${dataTest(front, 'Skill')}><!----><span slot="reference"><a class="up-n-link air3-badge air3-badge-highlight badge" href="/nx/search/jobs/?ontology_skill_uid=99636462802527438${place}"><div class="air3-line-clamp-wrapper" style="--lines:1;"><div id="air3-line-clamp-${place}" class="is-clamped air3-line-clamp" tabindex="-1">${padded(front, tag)}</div></div></a></span></span>`,
    )
    .join('');
  return `<section class="air3-card-section"${dataTest(front, 'Expertise')}><h5>Skills and Expertise</h5><div class="air3-grid-container gap-2"><div class="span-md-12"><strong>Mandatory skills</strong><div class="skills-list mt-3">${badges}<!----></div></div></div></section>`;
}

function attachments(front: FrontEnd, job: PracticeJob): string {
  if (job.attachments.length === 0) return '<!---->';
  const items = job.attachments
    .map(
      ({ name, size }, place) =>
        `<li class="mt-2">${icon(front)}<a class="up-n-link vertical-align-middle" href="/att/download/openings/${uidOf(job.id)}/attachments/${place}/download" target="_blank">${escapeHtml(`${name} (${size})`)} </a></li>`,
    )
    .join('');
  return `<section class="air3-card-section"${dataTest(front, 'Attachments')}><h5 class="mb-2"><span>Attachments</span><span> (${job.attachments.length}) </span></h5><ul class="list-unstyled">${items}</ul></section>`;
}

function qualificationsAndActivity(front: FrontEnd, job: PracticeJob): string {
  const wanted = job.qualifications
    .map(
      ({ label, value, isMet }) =>
        `<li><strong>${escapeHtml(label)}:</strong> <span>${padded(front, value)}</span> <span class="icons"><div title="You ${isMet ? '' : 'do not '}meet this qualification" class="min-icon-width air3-icon sm"${dataTest(front, 'MatchIcon')}></div></span></li>`,
    )
    .join('');
  const { activity } = job;
  const line = (title: string, value: string | number, help = '') =>
    `<li class="ca-item"><span class="title">${padded(front, title)}</span>${help}<${help ? 'span' : 'div'} class="value">${padded(front, String(value))}</${help ? 'span' : 'div'}></li>`;
  return `<section class="air3-card-section air3-grid-container"><section class="span-md-6"${dataTest(front, 'Qualifications')}><h5>Preferred qualifications</h5><ul class="qualification-items list-unstyled">${wanted}<!----></ul></section>
<section class="span-md-6"${dataTest(front, 'ClientActivity')}><h5>Activity on this job</h5><ul class="client-activity-items list-unstyled">
${line('Proposals:', activity.proposals, popper(front, 'More info about proposals', 'Withdrawn and declined proposals, say 7 of them, are left out of this range.'))}
${line('Last viewed by client:', activity.lastViewed, popper(front, 'More info about Last Viewed', 'When the client was last seen among the applicants.'))}
${line('Interviewing:', activity.interviewing)}${line('Invites sent:', activity.invitesSent)}${line('Unanswered invites:', activity.unansweredInvites)}</ul></section></section>`;
}

function connects(front: FrontEnd, job: PracticeJob): string {
  const { required, available } = job.connects;
  return front === 'nuxt2'
    ? `<div class="text-light-on-muted mt-5" data-test="ConnectsDesktop"><div><div><span> Required Connects to submit a proposal: </span> <span>${required} </span></div></div><div class="mt-2"> Available Connects: ${available} </div></div>`
    : `<div class="text-light-on-muted text-body-sm mt-4"><div>Send a proposal for: <strong>${required} Connects</strong></div><div class="mt-2">Available Connects: <strong>${available}</strong></div></div>`;
}

/** The card of one job, as a logged-in freelancer sees it. */
export function jobCard(front: FrontEnd, job: PracticeJob): string {
  const location =
    front === 'nuxt2'
      ? `<div class="d-inline-flex align-items-center text-base-sm" data-test="LocationLabel">${icon(front)}<span class="text-light-on-muted"> ${escapeHtml(job.location)} </span></div>`
      : `<div class="d-inline-flex align-items-center text-base-sm">${icon(front)}<p class="text-light-on-muted m-0" tabindex="0">${escapeHtml(job.location)}</p></div>`;
  return `<div class="job-details-card d-flex gap-0 air3-card air3-card-outline p-0${front === 'nuxt2' ? ' slider' : ''}"><div class="air3-card-sections">
<section class="air3-card-section"><h4 class="d-flex align-items-center mt-0 mb-5"><span class="flex-1">${escapeHtml(job.title)}</span><!----></h4><div class="d-flex posted-on-line"><!----><div class="text-light-on-muted text-body-sm"><div${dataTest(front, 'PostedOn')}> Posted <span>${escapeHtml(job.posted)}</span></div></div>${location}</div></section>
${description(front, job.description)}
${features(front, job)}
${questions(front, job)}
${attachments(front, job)}
<section class="air3-card-section"><section${dataTest(front, 'Segmentations')}><ul class="list-unstyled segmentations"><li><strong class="mr-1x">Project Type:</strong> <span>${escapeHtml(job.projectType)}</span></li></ul></section></section>
${skills(front, job)}
${qualificationsAndActivity(front, job)}</div>
<div class="sidebar air3-card-sections"><section class="air3-card-section"><div class="d-flex flex-column gap air3-btn-block"${dataTest(front, 'FreelancerActions')}><button type="button" class="air3-btn-primary air3-btn air3-btn-block" aria-label="Apply now" data-cy="submit-proposal-button" data-practice-apply="${job.id}">Apply now</button><div job-uid="${uidOf(job.id)}" style="width:100%;"${dataTest(front, 'SaveJob')}><button type="button" class="air3-btn air3-btn-secondary">${icon(front)}<span>Save job</span></button></div></div>
${connects(front, job)}
${clientBlock(front, job.client)}</section></div></div>`;
}
