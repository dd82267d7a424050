import { expect, it } from 'vitest';
import { draftProgress, parseDraft } from '../../../utils/draft/index.ts';
import { viewFragment } from '../../../utils/panel/english/fragment-view.ts';
import { withoutLeftOut } from '../../../utils/panel/insert/left-out.ts';
import { checkTranslation } from '../../../utils/style/index.ts';

const draft = parseDraft('Письмо хранит 30 страниц.\n\nЖурнал хранит 5 ошибок.\nБез перевода.');
const [fragment] = draft.fragments;
const english: Record<string, string> = {
  'Письмо хранит 30 страниц.': 'The letter keeps 30 pages.',
  'Журнал хранит 5 ошибок.': 'The log keeps errors.',
};
const progress = draftProgress(
  draft,
  Object.entries(english).map(([key, target]) => ({ key, source: key, target, at: 1 })),
);

/** What the point has of errors and untranslated lines with these pieces left out. */
function left(...unticked: string[]) {
  if (!fragment) throw new Error('no point');
  const source = draft.lines.map(({ text }) => text).join('\n');
  const target = progress.map((line) => line.target).join('\n');
  const found = checkTranslation({ source, target });
  const view = viewFragment(fragment, progress, found, new Set(), new Set(), true);
  const { errors, untranslated } = withoutLeftOut(view, new Set(unticked));
  return { errors, untranslated };
}

it('a point counts only what goes in', () => {
  expect(left()).toEqual({ errors: 1, untranslated: 1 });
  expect(left('0 ¶ Журнал хранит 5 ошибок.')).toEqual({ errors: 0, untranslated: 0 });
  expect(left('0 ↵ Без перевода.')).toEqual({ errors: 1, untranslated: 0 });
  expect(left('0 ¶ Письмо хранит 30 страниц.')).toEqual({ errors: 1, untranslated: 1 });
  expect(left('0 ¶ Такого нет.')).toEqual({ errors: 1, untranslated: 1 });
});
