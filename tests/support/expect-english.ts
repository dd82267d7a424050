import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readEnglish } from '../../scripts/walk/walk-panel.ts';

/** Expects exactly this English of a point; what is stored comes to the panel a moment later. */
export async function expectEnglish(panel: Page, id: string, english: string): Promise<void> {
  await expect.poll(() => readEnglish(panel, id), { timeout: 30_000 }).toBe(english);
}
