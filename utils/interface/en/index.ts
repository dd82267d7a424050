import { common } from './first/common.ts';
import { consent } from './first/consent.ts';
import { draft } from './first/draft.ts';
import { fragment } from './first/fragment.ts';
import { header } from './first/header.ts';
import { insert } from './first/insert.ts';
import { run } from './first/run.ts';
import { view } from './first/view.ts';

/** The words of the panel's first view. `Words` is its type: the Russian catalogue has the same shape. */
export const en = {
  locale: 'en' as 'en' | 'ru',
  appName: 'Proposal Translator',
  places: { label: 'Places', draft: 'Draft', job: 'Job', documents: 'Documents' },
  common,
  consent,
  header,
  draft,
  fragment,
  run,
  insert,
  view,
};

export type Words = typeof en;
