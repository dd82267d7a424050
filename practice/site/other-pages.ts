import { framePage } from './frame.ts';

/** A private job: no card at all, but tiles of other jobs that look alike. */
export function privateJobPage(): string {
  return framePage({
    title: 'Upwork',
    main: '<div class="visitor-page-container"><div class="py-6 text-center"><div class="container"><div class="unavailable-reason mb-6"><div class="reason-text"><h4 class="display-rebrand mb-10">This job is a private listing.</h4></div></div><div class="air3-grid-container jobs text-left"><section class="air3-card air3-card-outline job-tile" data-qa="job-tile"><div class="job-tile-content"><h2 class="mb-3x h5"><a class="up-n-link job-title h5" href="/freelance-jobs/apply/Paint-twelve-cups_~021992470246835791333/" data-qa="job-title">Paint twelve cups</a></h2><small>Hourly</small><p data-qa="job-description">Cups are white, paint is blue, the pattern is yours…</p></div></section></div></div></div></div>',
  });
}

/** The check that stands before the page when Upwork suspects a robot. */
export function challengePage(): string {
  return `<!DOCTYPE html><html lang="en-US" dir="ltr"><head><meta charset="utf-8"><title>Challenge - Upwork</title></head><body data-version=""><header class="page-header"></header><main class="container"><div class="up-challenge-container"><div class="main-wrapper" role="main"><div class="main-content"><noscript>Scripts must be allowed.</noscript></div></div></div></main><footer class="footer text-base-sm text-center" role="contentinfo"><p>Cloudflare Ray ID: <strong>practice</strong></p></footer></body></html>`;
}

/** A page of Upwork that shows no job. */
export function plainPage(): string {
  return framePage({
    title: 'My reports',
    main: '<h1>My reports</h1><p>Nothing was earned this week.</p>',
  });
}

/** A room of messages, as an invitation or an interview opens it: what is written here belongs to no form. */
export function messagePage(): string {
  return framePage({
    title: 'Messages',
    main: '<h1>Messages</h1><p>Thanks for your proposal. When could you begin?</p><div class="composer"><div contenteditable="true" role="textbox" aria-label="Send a message" style="min-height: 3em"></div></div><textarea aria-label="Private note"></textarea>',
  });
}
