/** The two front ends that are live: Nuxt 3 draws the job page, Nuxt 2 the slider and the form. */
export type FrontEnd = 'nuxt2' | 'nuxt3';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A `data-test` attribute where the front end still has it: Nuxt 3 dropped most of them. */
export function dataTest(front: FrontEnd, name: string): string {
  return front === 'nuxt2' ? ` data-test="${name}"` : '';
}

/** Nuxt 2 templates leave blanks around interpolated text, Nuxt 3 ones do not. */
export function padded(front: FrontEnd, text: string): string {
  return front === 'nuxt2' ? ` ${escapeHtml(text)} ` : escapeHtml(text);
}

/** An icon is an empty box with a drawing in it; some carry the field's name in `data-cy`. */
export function icon(front: FrontEnd, options: { name?: string; size?: string } = {}): string {
  const name = options.name ? ` data-cy="${options.name}"` : '';
  return `<div class="air3-icon ${options.size ?? 'md'}"${name}${dataTest(front, 'UpCIcon')}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"></path></svg></div>`;
}

let poppers = 0;

/** Hidden help: it stands in the text of the page without being seen, between label and value. */
export function popper(front: FrontEnd, label: string, help: string): string {
  poppers += 1;
  const id = `popper_${poppers}`;
  const test = front === 'nuxt2' ? 'popper transition UpTransition UpTransitionIntro' : 'popper';
  return `<span data-ev-sublocation="!popper" class="help-icon"${dataTest(front, 'UpCPopover')}><span><div class="air3-icon sm d-flex air3-popper-trigger" aria-label="${escapeHtml(label)}" aria-expanded="false" tabindex="0" role="button"></div></span> <span id="${id}" data-test="${test}" data-show="" class="air3-popper air3-popover" style="display: none;"><div class="size-md air3-popper-container"><div class="air3-popper-wrapper"><div class="air3-popper-inner"><button class="air3-popper-close" type="button" data-test="popper-close-btn" data-ev-label="popper_close"><span class="sr-only">Close the tooltip</span></button><div class="air3-popper-content"><p class="m-0">${escapeHtml(help)}</p></div><div data-popper-arrow="" data-test="popper-arrow" class="air3-popper-arrow"></div></div></div></div></span></span>`;
}

/** `1,284`; with `digits`, that many places after the point. */
export function grouped(value: number, digits = 0): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** As the client block rounds money: `$709`, `$6.2K`, `$1.2M`. */
export function roundedMoney(value: number): string {
  const short = (amount: number, suffix: string) =>
    `$${Number(amount.toFixed(amount < 10 ? 1 : 0))}${suffix}`;
  if (value >= 1e6) return short(value / 1e6, 'M');
  if (value >= 1e3) return short(value / 1e3, 'K');
  return `$${grouped(value)}`;
}

/** The digits of an id without `~02`. */
export function uidOf(id: string): string {
  return id.slice(3);
}

/** The long address of a job: its title made into a path, then the id. */
export function slugOf(job: { id: string; title: string }): string {
  return `${job.title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}_${job.id}`;
}
