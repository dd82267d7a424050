import { type Signal, useSignal } from '@preact/signals';
import { originOf } from '../../../utils/panel/settings/connections.ts';
import { SettledBox } from '../../shell/boxes/settled-box.tsx';
import { NoticeList } from '../../shell/notice-list.tsx';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';
import { ReadingPart } from './reading-part.tsx';
import { ShorterList } from './shorter-list.tsx';

const usualLimit = 5000;

/** The readings that the author may want of the letter, each by his own press. */
export function SecondSheet() {
  const panel = usePanel();
  const words = useViewWords().second;
  const section = useSignal('');
  const limit = useSignal(usualLimit);
  const second = panel.second.value;
  if (!second) return null;
  const views = panel.fragments.all.value;
  const part = views.filter((view) => section.value === '' || view.section === section.value);
  const lines = part.flatMap((view) => view.lines).filter(({ target }) => target !== '');
  const now = lines.reduce((sum, { target }) => sum + target.length + 1, -1);
  const russian = lines.filter(({ line }) => line.kind === 'russian').map(({ line }) => line.key);
  return (
    <SheetFrame title={words.title}>
      <p class="quiet">{words.intro}</p>
      <NoticeList />
      <Reader choice={second.connection} />
      {second.isReading.value && (
        <p>
          <button type="button" class="strong" onClick={() => void second.stop()}>
            {words.stop}
          </button>
        </p>
      )}
      <ReadingPart kind="sense" title={words.sense} hint={words.senseHint} />
      <ReadingPart
        kind="back"
        title={words.back}
        hint={panel.adapter.builtIn && !second.connection.value ? words.backFree : words.backHint}
      />
      <ReadingPart
        kind="shorten"
        title={words.shorten}
        hint={words.shortenHint}
        more={{ keys: russian, limit: limit.value }}
      >
        <p class="row">
          <label>
            {words.section}{' '}
            <select
              value={section.value}
              onChange={(event) => (section.value = event.currentTarget.value)}
            >
              <option value="">{words.whole}</option>
              {[...new Set(views.map((view) => view.section))].map((id) => (
                <option key={id} value={id}>
                  {words.sectionName(id)}
                </option>
              ))}
            </select>
          </label>{' '}
          <SettledBox
            label={words.limit}
            type="number"
            min={100}
            step={100}
            value={limit.value}
            settle={({ valueAsNumber: most }) => {
              if (!(most > 0)) return false;
              limit.value = most;
            }}
          />
        </p>
        <p class="quiet">{words.lengths(Math.max(0, now), limit.value)}</p>
        <ShorterList />
      </ReadingPart>
    </SheetFrame>
  );
}

function Reader({ choice }: { choice: Signal<string> }) {
  const { settings, adapter } = usePanel();
  const words = useViewWords().second;
  const { connections } = settings.settings.value;
  if (connections.length === 0) return null;
  const choose = async (event: { currentTarget: HTMLSelectElement }) => {
    const chosen = connections.find(({ id }) => id === event.currentTarget.value);
    choice.value = chosen?.id ?? '';
    const origin = chosen && originOf(chosen);
    // The browser asks only in a click. A refusal is told when it is to read.
    if (origin) await adapter.requestHost(origin).catch(() => false);
  };
  return (
    <label>
      {words.by}{' '}
      <select value={choice.value} onChange={choose}>
        <option value="">{words.inUse}</option>
        {connections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
