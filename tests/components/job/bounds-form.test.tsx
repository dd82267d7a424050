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
function draw(views: typeof enViews, facts: Record<string, number>, isSlow = false) {
  const settings = signal<{ facts: Record<string, number> }>({ facts });
  type Kept = { facts: Record<string, number> };
  const waiting: ((now: Kept) => Kept)[] = [];
  const change = async (next: (now: Kept) => Kept) => {
    waiting.push(next);
    if (!isSlow) store();
  };
  /** What a slow database does at last. */
  const store = () => {
    for (const next of waiting.splice(0)) settings.value = next(settings.value);
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
  return { boxes, store, asked: () => waiting.length, facts: () => settings.value.facts };
}

function type(box: HTMLInputElement | undefined, text: string): void {
  if (!box) throw new Error('no such box');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

const leave = (box: HTMLInputElement | undefined) =>
  box?.dispatchEvent(new Event('change', { bubbles: true }));

const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));

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
      type(box, typed);
      leave(box);
      expect(facts()).toEqual(kept);
    }
  });
});

describe('a place that is left at once', () => {
  const rating = enViews.demands.bound.rating ?? '';

  it('takes what stands in a box', () => {
    const { boxes, facts } = draw(enViews, { other: 1 });
    type(boxes[rating], '4.5');
    render(null, document.body);
    expect(facts()).toEqual({ other: 1, rating: 4.5 });
  });

  it('takes nothing twice', () => {
    const { boxes, asked } = draw(enViews, {}, true);
    type(boxes[rating], '4.5');
    leave(boxes[rating]);
    render(null, document.body);
    expect(asked()).toBe(1);
  });
});

describe('a database that takes its time', () => {
  const { rating, invites } = {
    rating: enViews.demands.bound.rating ?? '',
    invites: enViews.demands.bound.invites ?? '',
  };

  it('leaves what is being typed, and drops none of two changes', async () => {
    const { boxes, facts, store } = draw(enViews, {}, true);
    type(boxes[rating], '5');
    leave(boxes[rating]);
    type(boxes[invites], '3');
    leave(boxes[invites]);
    type(boxes[rating], '45');
    store();
    await drawn();
    expect(facts()).toEqual({ rating: 5, invites: 3 });
    expect(boxes[rating]?.value).toBe('45');
    expect(boxes[invites]?.value).toBe('3');
    type(boxes[rating], '4.5');
    leave(boxes[rating]);
    store();
    await drawn();
    expect(boxes[rating]?.value).toBe('4.5');
    expect(facts()).toEqual({ rating: 4.5, invites: 3 });
  });
});
