import type { PracticeJob } from '../job.ts';
import {
  dataTest,
  escapeHtml,
  type FrontEnd,
  grouped,
  icon,
  padded,
  popper,
  roundedMoney,
} from './markup.ts';

/** «About the client» as a logged-in freelancer sees it. */
export function clientBlock(front: FrontEnd, client: PracticeJob['client']): string {
  const text = (value: string) => padded(front, value);
  const test =
    front === 'nuxt2'
      ? 'about-client-container AboutClientUserShared AboutClientUser'
      : 'about-client-container';
  const hireRate = Math.ceil((100 * client.jobsWithHires) / client.jobsPosted);
  const spent = roundedMoney(client.totalSpent);
  const spend =
    front === 'nuxt2'
      ? `<span messages="[object Object]" data-test="UpI18n"><span> ${spent} </span> total spent</span>`
      : `<span><!--[--><!--[--><span>${spent}</span><!--]--><!--]--> total spent</span>`;
  return `<div class="cfe-ui-job-about-client mt-7" data-test="${test}"><div class="d-flex align-items-center"><h5 class="m-0" data-testid="head-title">About the client</h5><!----></div>
<div><div class="d-flex align-items-center mt-4">${popper(front, 'More info about payment verification', 'A way to pay is on file for this client.')}<div class="payment-verified text-success mr-1 d-flex air3-icon sm"></div><strong class="text-light-on-muted text-caption" style="margin-top:1px;">${text('Payment method verified')}</strong></div>
<div class="d-flex align-items-center mt-2"><div class="payment-verified text-success mr-1 d-flex air3-icon sm"></div><strong class="text-light-on-muted text-caption">${text('Phone number verified')}</strong></div></div>
<div class="text-light-on-muted rating mt-2 mb-4" data-testid="buyer-rating"><div class="air3-rating air3-rating-sm vertical-align-text-bottom" data-ev-sublocation="!rating"><div class="air3-rating-foreground" style="width:78px;"></div><div class="air3-rating-background"><span class="sr-only">Rating is ${client.rating.toFixed(1)} out of 5.</span></div><div class="air3-rating-value-text" aria-hidden="true">${client.rating.toFixed(1)}</div></div><span class="nowrap mt-1">${text(`${client.rating.toFixed(2)} of ${grouped(client.reviews)} reviews`)}</span></div>
<ul class="features text-light-on-muted list-unstyled mt-4">
<li data-qa="client-location"><strong>${escapeHtml(client.country)}</strong> <div><span class="nowrap">${text(client.city)}</span><span class="nowrap ml-1"${dataTest(front, 'LocalTime')}>${escapeHtml(client.localTime)} </span></div></li>
<li data-qa="client-job-posting-stats"><strong>${text(`${grouped(client.jobsPosted)} jobs posted`)}</strong><div>${text(`${hireRate}% hire rate, ${client.openJobs} open jobs`)}</div></li>
<li><strong data-qa="client-spend">${spend}</strong><div data-qa="client-hires">${text(`${grouped(client.hires)} hires, ${client.active} active`)}</div></li>
<li><strong data-qa="client-hourly-rate">${text(`$${client.averageRate.toFixed(2)}`)} <span class="normal">/hr</span> avg hourly rate paid</strong><div data-qa="client-hours">${text(`${grouped(client.hours)} hours`)}</div></li>
<li data-qa="client-company-profile"><strong data-qa="client-company-profile-industry">${text(client.industry)}</strong><div data-qa="client-company-profile-size">${text(client.companySize)}</div></li>
<li data-qa="client-contract-date"><small>${text(`Member since ${client.memberSince}`)}</small></li></ul></div>
<section class="mt-5"><div class="text-base"><strong>Job link</strong></div><div class="mt-2"${dataTest(front, 'CopyLink')}><input type="text" class="air3-input" aria-label="Job link" readonly disabled><button type="button" class="air3-btn-blue air3-btn-link mt-2" aria-label="Copy to clipboard">Copy link</button></div></section>`;
}

/** The client's earlier jobs, and the open ones: they lie beside the card, not in it. */
export function clientHistory(
  front: FrontEnd,
  client: PracticeJob['client'],
  others: { id: string; title: string }[],
): string {
  const items = client.history
    .map(
      (item) =>
        `<div class="item" data-cy="job"><div class="main"><span class="text-base" data-cy="job-title">${escapeHtml(item.title)}</span><div class="text-body-sm mt-2x mb-2x"><span class="air3-truncation ml-1x">${escapeHtml(item.feedback)}</span></div><div class="text-body-sm">To freelancer: <span class="text-light-on-muted">No feedback given</span></div></div><div data-cy="date" class="stats"><div class="text-body-sm">${escapeHtml(item.dates)}</div><div data-cy="stats"><span>${escapeHtml(item.price)}</span></div></div></div>`,
    )
    .join('');
  const open = others
    .map(
      (other) =>
        `<li><a class="up-n-link" href="/jobs/${other.id}">${escapeHtml(other.title)}</a><div class="type">Hourly</div></li>`,
    )
    .join('');
  return `<div class="extra-jobs-cards px-md-6"><div class="air3-card air3-card-outline air3-card-sections mt-2 mt-md-6"${dataTest(front, 'WorkHistory')}><section class="air3-card-section"><header><h5 class="d-flex m-0" data-cy="work-history-title"><span class="flex-1">${padded(front, `Client's recent history (${client.history.length})`)}</span>${icon(front)}</h5></header></section><section class="items air3-card-section" data-cy="jobs">${items}</section></div>
<div class="air3-card air3-card-outline mt-6"><section class="air3-card-section" id="otherOpenJobs"><h5>Other open jobs by this Client (${others.length})</h5><ul class="list-unstyled">${open}</ul></section></div></div>`;
}
