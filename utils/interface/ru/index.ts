import type { Words } from '../en/index.ts';
import { common } from './first/common.ts';
import { consent } from './first/consent.ts';
import { draft } from './first/draft.ts';
import { fragment } from './first/fragment.ts';
import { header } from './first/header.ts';
import { insert } from './first/insert.ts';
import { run } from './first/run.ts';
import { view } from './first/view.ts';

export const ru: Words = {
  locale: 'ru',
  appName: 'Переводчик откликов',
  places: { label: 'Где вы', draft: 'Черновик', job: 'Проект', documents: 'Документы' },
  common,
  consent,
  header,
  draft,
  fragment,
  run,
  insert,
  view,
};
