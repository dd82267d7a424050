import type { Failure } from '../../failure.ts';
import { enWaysOut } from '../../interface/en/ways-out.ts';
import type { Words } from '../../interface/index.ts';
import { ruWaysOut } from '../../interface/ru/ways-out.ts';
import { type EngineId, serverOf } from '../../storage/settings.ts';
import { currentOf, inUse, originOf } from '../settings/connections.ts';
import type { SettingsModel } from '../settings/settings-model.ts';
import type { PanelAdapter } from './adapter.ts';
import type { NoticeAction, Notices } from './notices.ts';
import type { ViewModel } from './view-model.ts';

export interface WaysOutInput {
  adapter: PanelAdapter;
  settings: SettingsModel;
  view: ViewModel;
  notices: Notices;
  translate(engine: EngineId): Promise<void>;
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

/** Failures of a server that may be over soon: only the connection that was named for it stands in. */
const passing = new Set<Failure['code']>([
  'key-refused',
  'key-expired',
  'no-provider',
  'no-memory',
  'too-large',
  'wrong-address',
  'web-page',
  'origin-refused',
  'model-unknown',
  'rate-limited',
  'server',
  'unreachable',
  'redirected',
  'no-permission',
  'timed-out',
  'stalled',
  'interrupted',
  'truncated',
  'refused',
  'rejected',
  'context-too-long',
  'not-aligned',
  'only-thought',
  'prompt-cut',
]);

/** Its own words in the language that is shown: few panels ever need them. */
const inWords = ({ locale }: Words) => (locale === 'ru' ? ruWaysOut : enWaysOut);

/** The next steps after a failure, the one that costs least first. */
export function waysOut({ code }: Failure, input: WaysOutInput): NoticeAction[] {
  const { adapter, settings, view, notices } = input;
  const ways: NoticeAction[] = [];
  const now = settings.settings.peek();
  const current = currentOf(now)?.id;
  const others = now.connections.filter(({ id }) => id !== current);
  if (code === 'no-permission') {
    const origin = originOf({ ...serverOf(now), engine: now.engine });
    if (origin)
      ways.push({
        label: (words) => inWords(words).allowHost(new URL(origin).host),
        run: async () => {
          // First of all: the browser asks only in a click.
          if (await adapter.requestHost(origin)) await input.translate(now.engine);
        },
      });
  }
  // Nothing goes to another server by itself; whose server is out of reach for long is shown every other way.
  for (const other of others)
    if (engineless.has(code) || (other.id === now.fallback && passing.has(code)))
      ways.push({
        label: (words) => inWords(words).goOnWith(other.name),
        run: async () => {
          const origin = originOf(other);
          if (origin && !(await adapter.requestHost(origin))) return;
          await settings.change(inUse(other));
          await input.translate(other.engine);
        },
      });
  if (engineless.has(code)) {
    if (adapter.builtIn && settings.settings.peek().engine !== 'built-in')
      ways.push({
        label: (words) => inWords(words).useBuiltIn,
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
    ways.push({ label: (words) => inWords(words).openSettings, run: () => adapter.openOptions() });
  return ways;
}
