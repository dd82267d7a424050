// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BoundsForm } from '../../../components/job/bounds-form.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { defaultThresholds } from '../../../utils/demands/facts/fact.ts';
import { enViews } from '../../../utils/interface/en/views.ts';
import { ruViews } from '../../../utils/interface/ru/views.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';

afterEach(() => render(null, document.body));

/** Draws the form over these bounds; gives its boxes by name, and the bounds as they become. */
function draw(views: typeof enViews, facts: Record<string, number>) {
  const settings = signal<{ facts: Record<string, number> }>({ facts });
  const change = async (next: { facts: Record<string, number> }) => {
    settings.value = next;
  };
  const panel = { settings: { settings, change, viewWords: signal(views) } } as unknown as Panel;
  render(
    <PanelContext.Provider value={panel}>
      <BoundsForm />
    </PanelContext.Provider>,
    document.body,
  );
  const boxes = Object.fromEntries(
    [...document.querySelectorAll('label')].map((label) => [
      label.textContent?.trim(),
      label.querySelector('input') as HTMLInputElement,
    ]),
  );
  return { boxes, facts: () => settings.value.facts };
}

const names = Object.keys(defaultThresholds);

describe.each([
  ['English', enViews],
  ['Russian', ruViews],
])('the bounds in %s', (_language, views) => {
  it.each([...names, 'ownRate'])('«%s» can be set, and be left to the program again', (name) => {
    const { boxes, facts } = draw(views, { other: 1 });
    const box = boxes[views.demands.bound[name] ?? ''];
    if (!box) throw new Error(`no box for ${name}`);
    expect(box.value).toBe('');
    expect(box.placeholder).toBe(
      String(defaultThresholds[name as keyof typeof defaultThresholds] ?? ''),
    );
    for (const [typed, kept] of [
      ['7.5', { other: 1, [name]: 7.5 }],
      ['', { other: 1 }],
    ] as const) {
      box.value = typed;
      box.dispatchEvent(new Event('change', { bubbles: true }));
      expect(facts()).toEqual(kept);
    }
  });
});
