import { life } from './views/answer/life.ts';
import { rules } from './views/answer/rules.ts';
import { starting } from './views/answer/starting.ts';
import { client } from './views/client.ts';
import { demands } from './views/demands.ts';
import { checks } from './views/documents/checks.ts';
import { standings } from './views/documents/standings.ts';
import { documents } from './views/documents.ts';
import { drafts } from './views/drafts.ts';
import { finding } from './views/finding.ts';
import { fragment } from './views/fragment.ts';
import { history } from './views/history.ts';
import { inserting } from './views/inserting.ts';
import { job } from './views/job.ts';
import { memory } from './views/memory.ts';
import { menu } from './views/menu.ts';
import { options } from './views/options.ts';
import { practice } from './views/practice.ts';
import { proof } from './views/proof.ts';
import { asClient } from './views/reading/as-client.ts';
import { second } from './views/reading/second.ts';
import { receipts } from './views/receipts.ts';
import { running } from './views/running.ts';
import { shortcuts } from './views/shortcuts.ts';
import { terms } from './views/terms.ts';
import { versions } from './views/versions.ts';

/** The words of the views that are opened later: job, documents, lists, settings. */
export const enViews = {
  proof,
  finding,
  fragment,
  rules,
  running,
  job,
  client,
  menu,
  inserting,
  life,
  asClient,
  memory,
  demands,
  checks,
  documents,
  standings,
  drafts,
  terms,
  versions,
  receipts,
  history,
  starting,
  second,
  shortcuts,
  options,
  practice,
};

export type ViewWords = typeof enViews;
