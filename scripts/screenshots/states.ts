import type { Page } from 'puppeteer-core';
import { practiceDraft } from '../../practice/recording.ts';
import type { FailureCode } from '../../utils/failure.ts';
import { find, press } from '../walk/roles.ts';
import { goToForm, insert, tickOnlyThese } from '../walk/walk-form.ts';
import { agree, readJob, translate, writeDraft } from '../walk/walk-panel.ts';
import { endRunWith, everyFailure, seedDrafts } from './seed.ts';

/** One view or state of the panel: how to come to it from the one before. */
export interface State {
  name: string;
  /** One of many of a kind: light and narrow only. */
  isOneOfMany?: boolean;
  go(panel: Page, tab: Page): Promise<void>;
}

/** Opens an entry of the menu. */
async function openFromMenu(panel: Page, name: string): Promise<void> {
  await press(panel, 'More');
  await press(panel, name);
  await panel.waitForSelector('dialog[open] .sheet-body');
}

async function closeSheet(panel: Page): Promise<void> {
  await press(panel, 'Close');
  await panel.waitForSelector('dialog[open]', { hidden: true });
}

/** A sheet is opened after the one before was closed. */
function sheet(name: string, entry: string): State {
  return {
    name,
    async go(panel) {
      if (await panel.$('dialog[open]')) await closeSheet(panel);
      await openFromMenu(panel, entry);
    },
  };
}

/** One of the three texts of the narrow panel. */
function view(name: string, radio: string): State {
  return { name, go: async (panel) => (await find(panel, 'radio', radio)).click() };
}

/** The last run, ended with a failure. */
function failure(code: FailureCode): State {
  return {
    name: `failure-${code}`,
    isOneOfMany: true,
    async go(panel) {
      await endRunWith(panel, code);
      await panel.reload();
      await panel.waitForSelector('.run-line .error');
    },
  };
}

/** Every view and state, in the order of the main job. `title` is the job that is open in the tab. */
export function listStates(title: string): State[] {
  return [
    {
      name: 'consent',
      go: async (panel) => void (await find(panel, 'button', 'Agree')),
    },
    { name: 'empty', go: (panel) => agree(panel) },
    { name: 'job-read', go: (panel) => readJob(panel, title) },
    { name: 'draft', go: (panel) => writeDraft(panel, practiceDraft) },
    { name: 'translated', go: (panel) => translate(panel) },
    view('english', 'English'),
    view('russian', 'Russian'),
    view('pairs', 'Pairs'),
    {
      name: 'finding',
      async go(panel) {
        await panel.waitForSelector('.finding-head');
        await panel.$eval('.finding-head', (head) => {
          (head as HTMLElement).click();
          head.scrollIntoView({ block: 'center' });
        });
        await panel.waitForSelector('.finding-more .instruction');
      },
    },
    {
      name: 'fields',
      async go(panel, tab) {
        await tab.bringToFront();
        await goToForm(tab);
        await panel.bringToFront();
        await press(panel, 'Fields');
        await panel.waitForSelector('.holds');
      },
    },
    {
      name: 'inserted',
      async go(panel) {
        await tickOnlyThese(panel);
        await press(panel, 'Fields');
        await insert(panel);
        await panel.waitForSelector('.results li');
      },
    },
    {
      name: 'job',
      async go(panel) {
        await press(panel, 'Job');
        await panel.waitForSelector('.ontology');
      },
    },
    {
      name: 'documents',
      async go(panel) {
        await press(panel, 'Documents');
        await panel.waitForSelector('.document');
      },
    },
    sheet('drafts', 'All drafts'),
    sheet('versions', 'Versions of this draft'),
    sheet('receipts', 'Runs and receipts'),
    sheet('shortcuts', 'Keyboard shortcuts'),
    sheet('palette', 'All commands'),
    {
      name: 'drafts-100',
      async go(panel) {
        await closeSheet(panel);
        await seedDrafts(panel);
        await panel.reload();
        await openFromMenu(panel, 'All drafts');
        await panel.waitForSelector('.draft-entry');
      },
    },
    ...everyFailure.map(failure),
  ];
}
