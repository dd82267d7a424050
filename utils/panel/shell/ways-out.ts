import type { Failure } from '../../failure.ts';
import type { SettingsModel } from '../settings/settings-model.ts';
import type { PanelAdapter } from './adapter.ts';
import type { NoticeAction, Notices } from './notices.ts';
import type { ViewModel } from './view-model.ts';

export interface WaysOutInput {
  adapter: PanelAdapter;
  settings: SettingsModel;
  view: ViewModel;
  notices: Notices;
  translate(engine: 'built-in'): Promise<void>;
  copyPrompt(): Promise<void>;
}

/** Failures that the settings mend carry a way to them. */
const settable = new Set<Failure['code']>([
  'no-key',
  'key-unusable',
  'key-refused',
  'key-expired',
  'region-refused',
  'browser-refused',
  'blocked',
  'no-provider',
  'no-memory',
  'too-large',
  'limit-until',
  'wrong-address',
  'web-page',
  'payment-required',
  'forbidden',
  'origin-refused',
  'model-unknown',
  'quota',
  'unreachable',
  'redirected',
  'no-permission',
  'no-engine',
  'practice-only',
  'rejected',
]);

/** Failures of one who has no engine, or whose engine is out of reach for long: there are ways without it. */
const engineless = new Set<Failure['code']>([
  'no-key',
  'no-engine',
  'practice-only',
  'region-refused',
  'browser-refused',
  'blocked',
  'forbidden',
  'payment-required',
  'quota',
  'limit-until',
  'storage-refused',
]);

/** The next steps after a failure, the one that costs least first. */
export function waysOut({ code }: Failure, input: WaysOutInput): NoticeAction[] {
  const { adapter, settings, view, notices } = input;
  const ways: NoticeAction[] = [];
  if (engineless.has(code)) {
    if (adapter.builtIn && settings.settings.peek().engine !== 'built-in')
      ways.push({
        label: (words) => words.run.useBuiltIn,
        run: async () => {
          await settings.change({ engine: 'built-in' });
          // Named, because the settings on the screen follow the stored ones a moment later.
          await input.translate('built-in');
        },
      });
    ways.push(
      {
        label: (words) => words.header.copyPrompt,
        run: () => {
          notices.clear();
          void input.copyPrompt();
        },
      },
      {
        label: (words) => words.header.pasteAnswer,
        run: () => {
          notices.clear();
          view.sheet.value = 'paste-answer';
        },
      },
    );
  }
  if (settable.has(code))
    ways.push({ label: (words) => words.run.openSettings, run: () => adapter.openOptions() });
  return ways;
}
