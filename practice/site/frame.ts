import { escapeHtml } from './markup.ts';

/** What every page of the practice site has around its own part. */
export interface FramedPage {
  title: string;
  /** Inside `main`. */
  main: string;
  /** Beside `#__nuxt` in `body`: the slider lies there. */
  outside?: string;
  head?: string;
  scripts?: string;
}

/** A whole page: top bar, main part, footer, and the one script of the site. */
export function framePage({ title, main, outside = '', head = '', scripts = '' }: FramedPage) {
  return `<!DOCTYPE html><html lang="en" theme="air-3-0" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/practice/site.css">${head}</head>
<body><div class="microapp-slot-top"></div><div id="__nuxt"><div class="layout-container"><div class="layout"><header data-cy="nav" class="nav-parent-wrapper"><a href="/nx/find-work/" class="nav-brand" data-cy="brand">practice site</a><span class="practice-note">A local copy for practice: nothing here reaches Upwork.</span></header><main id="main" tabindex="-1"><div class="container">${main}</div></main><footer class="footer"><h2 class="sr-only">Footer navigation</h2>Made for practice, on this machine.</footer></div></div></div>${outside}<script src="/practice/site.js"></script>${scripts}</body></html>`;
}
