import type { Page } from 'puppeteer-core';
import { press } from './roles.ts';
import { BETWEEN, until } from './until.ts';

/** Goes from the job to its proposal form, as the page's own button does. */
export async function goToForm(tab: Page): Promise<void> {
  await Promise.all([
    tab.waitForNavigation({ waitUntil: 'load' }),
    tab.click('[data-cy="submit-proposal-button"]'),
  ]);
  await tab.waitForSelector('.fe-job-apply:not([v-cloak]) textarea');
}

/** Presses `Insert`, or `Insert anyway` where only what the writer may go past holds it. */
export async function insert(panel: Page): Promise<void> {
  // In one task of the page: which of the two it is may change until all is looked at.
  const isPressed = () =>
    panel.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) =>
          ['Insert', 'Insert anyway'].includes(one.textContent.trim()) &&
          !one.disabled &&
          one.getAttribute('aria-disabled') !== 'true',
      );
      button?.click();
      return button !== undefined;
    });
  await until(isPressed, 'Insert could be pressed');
}

/** What Vue holds in the proposal form: what would be sent. */
export interface FormState {
  coverLetter: string;
  answers: string[];
  rate: string;
  boost: string;
  clicks: string[];
}

/** Asks the practice form what it holds. */
export function readForm(tab: Page): Promise<FormState> {
  return tab.evaluate('practice.model()') as Promise<FormState>;
}

/** Takes out what runs over, as the panel offers, and waits until that is stored. */
export async function tickOnlyThese(panel: Page): Promise<void> {
  await press(panel, 'Tick only these');
  await panel.waitForFunction(() => document.querySelector('.fit-list') === null, {
    polling: BETWEEN,
  });
}
