import type { ReadonlySignal } from '@preact/signals';
import type { Database, LineVersion } from '../../storage/database.ts';
import type { StyleInput } from '../../style/rule.ts';
import { watchCorrections } from '../documents/checks/watch-corrections.ts';
import type { RuledSettings } from '../documents/ruled-settings.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import type { RunModel } from '../run/run-model.ts';
import type { SettingsModel } from '../settings/settings-model.ts';
import type { Notices } from '../shell/notices.ts';
import type { Unsaved } from '../shell/unsaved.ts';
import type { ViewModel } from '../shell/view-model.ts';
import type { Checker } from './checker.ts';
import { divideEnglish, giveUpEdits, saveEnglish } from './edit-english.ts';
import { englishKey } from './english-key.ts';
import { divideEdit, indexOfPart, type LinePart } from './english-part.ts';
import type { FragmentView, PlacedFinding } from './fragment-view.ts';
import { openLines } from './open-lines.ts';

export interface EnglishModel {
  /** Keeps what the user made of a fragment's English, or of one of its lines; false where it could not be stored. */
  edit(
    view: FragmentView,
    english: string,
    part?: LinePart,
    /** The draft in which it was typed, where another may be open by now. */
    draftId?: string,
  ): Promise<boolean>;
  fix(view: FragmentView, finding: PlacedFinding): Promise<void>;
  fixAll(view: FragmentView): Promise<void>;
  ignore(finding: PlacedFinding): Promise<void>;
  /** Counts again what was passed over. */
  takeBack(finding: PlacedFinding): Promise<void>;
  /** «This is right»: the finding's word counts no more under its rule, in any draft. */
  callRight(finding: PlacedFinding): Promise<void>;
  /** A former English is right for the changed Russian too. */
  keepStale(view: FragmentView): Promise<void>;
  /** `Translate fragment`: what has no English; where all has, all of it again. */
  translate(view: FragmentView, wish?: string): Promise<void>;
  answer(view: FragmentView, yes: boolean): Promise<void>;
  /** Puts an earlier text of a line in its place. */
  goBack(view: FragmentView, index: number, target: string): Promise<void>;
}

export interface EnglishInput {
  db: Database;
  draft: DraftModel;
  run: RunModel;
  checker: Checker;
  unsaved: Unsaved;
  view: Pick<ViewModel, 'asking' | 'place'>;
  settings: Pick<SettingsModel, 'settings' | 'change' | 'viewWords'>;
  ruled: ReadonlySignal<RuledSettings>;
  notices: Notices;
  styleInput(view: FragmentView): StyleInput;
}

/** What the user does with the English: edits, fixes, ignores, asks again. */
export function createEnglishModel(input: EnglishInput): EnglishModel {
  const { db, draft, run, checker, unsaved, settings } = input;
  const { asking } = input.view;

  const keep = async (
    view: FragmentView,
    divided: string[],
    {
      by = 'hand',
      part,
      draftId = draft.id.peek(),
    }: {
      by?: LineVersion['by'];
      part?: LinePart | undefined;
      draftId?: string | undefined;
    } = {},
  ) => {
    if (draftId === undefined) return false;
    const changed = view.lines.flatMap((line, index) => {
      const target = divided[index] ?? '';
      return target === line.target ? [] : [{ line, target }];
    });
    const now = Date.now();
    return unsaved.store({
      key: englishKey(draftId, view.id, part),
      draftId,
      name: `${draftId}-${view.id}.txt`,
      text: part === undefined ? divided.join('\n') : (divided[indexOfPart(view, part)] ?? ''),
      write: () => saveEnglish(db, draftId, changed, by, now),
    });
  };
  const fix = (view: FragmentView, english: string) =>
    keep(view, divideEnglish(view.lines, english), { by: 'fix' });

  const ask = async (view: FragmentView, wish: string | undefined) => {
    const russian = view.lines.filter((line) => line.line.kind === 'russian');
    const open = russian.filter(
      (line) => line.state === 'untranslated' || (line.state === 'stale' && !line.byHand),
    );
    // A wish is about the whole fragment.
    const asked = open.length > 0 && !wish ? open : russian;
    const again = asked.some((line) => line.state === 'translated' || line.byHand);
    await run.translate({
      keys: asked.map((line) => line.line.key),
      ...(again ? { again } : {}),
      ...(wish ? { wish } : {}),
    });
  };

  return {
    async edit(view, english, part, draftId) {
      const isKept = await keep(view, divideEdit(view, english, part), { part, draftId });
      watchCorrections({ ...input, viewWords: settings.viewWords });
      return isKept;
    },
    async fix(view, finding) {
      if (!finding.fix) return;
      const { applyFix } = await checker.load();
      await fix(view, applyFix(input.styleInput(view), finding));
    },
    async fixAll(view) {
      const { fixTranslation } = await checker.load();
      await fix(view, fixTranslation(input.styleInput(view)).target);
    },
    ignore: (finding) =>
      draft.decide((row) => ({ ignored: [...new Set([...row.ignored, finding.ignoreKey])] })),
    takeBack: (finding) =>
      draft.decide((row) => ({ ignored: row.ignored.filter((key) => key !== finding.ignoreKey) })),
    async callRight(finding) {
      const { word } = finding;
      if (word === undefined) return;
      const called = { rule: finding.rule, word };
      await settings.change(({ style }) => ({
        style: { ...style, right: [...(style.right ?? []), called] },
      }));
    },
    async keepStale(view) {
      const draftId = draft.id.peek();
      if (draftId === undefined) return;
      const stale = view.lines.filter((line) => line.state === 'stale');
      const kept = stale.map((line) => ({ line, target: line.target }));
      const now = Date.now();
      await unsaved.store({
        key: `kept ${draftId} ${view.id}`,
        draftId,
        name: `${draftId}-${view.id}.txt`,
        text: view.target,
        write: () => saveEnglish(db, draftId, kept, 'hand', now),
      });
    },
    async translate(view, wish) {
      const byHand = view.edited + view.staleByHand;
      if (byHand > 0 && (openLines(view) === 0 || wish))
        asking.value = { id: view.id, ...(wish ? { wish } : {}) };
      else await ask(view, wish);
    },
    async answer(view, yes) {
      const asked = asking.peek();
      asking.value = undefined;
      const draftId = draft.id.peek();
      if (!yes || !asked || draftId === undefined) return;
      const keys = view.lines
        .filter((line) => line.state === 'edited')
        .map((line) => line.line.key);
      await giveUpEdits(db, draftId, keys);
      await ask(view, asked.wish);
    },
    async goBack(view, index, target) {
      await keep(
        view,
        view.lines.map((line, at) => (at === index ? target : line.target)),
      );
    },
  };
}
