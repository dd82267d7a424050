// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { NoticeList } from '../../../components/shell/notice-list.tsx';
import { PanelContext } from '../../../components/shell/panel-context.ts';
import { en } from '../../../utils/interface/en/index.ts';
import { createNotices, type Notices } from '../../../utils/panel/shell/notices.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';

afterEach(() => render(null, document.body));

function show(): Notices {
  const notices = createNotices();
  const settings = {
    words: signal(en),
    viewWords: signal(undefined),
    needViewWords: () => undefined,
  };
  render(
    <PanelContext.Provider value={{ notices, settings } as unknown as Panel}>
      <NoticeList />
    </PanelContext.Provider>,
    document.body,
  );
  return notices;
}

const said = () => [...document.querySelectorAll('.notice p')].map((one) => one.textContent);
const press = (name: string) =>
  act(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons
      .find((one) => [one.textContent, one.getAttribute('aria-label')].includes(name))
      ?.click();
  });

it('shows the newest of several, the older ones in a list', async () => {
  const notices = show();
  await act(() => {
    notices.say(() => 'first');
    notices.say(() => 'second');
    notices.fail({ code: 'no-key' });
    notices.fail({ code: 'no-form' });
  });
  // A new word of what was done overtakes the former one; what went wrong stands until its cause ends.
  expect(notices.list.peek()).toHaveLength(3);
  expect(said()).toHaveLength(1);
  await press('2 older');
  expect(said()).toHaveLength(3);
  expect(said()[2]).toBe('second');
  await press('2 older');
  expect(said()).toHaveLength(1);
});

it('shows the one before when the newest is dismissed or its cause ends', async () => {
  const notices = show();
  await act(() => {
    notices.say(() => 'done');
    notices.fail({ code: 'no-form' });
  });
  await press('Dismiss');
  expect(said()).toEqual(['done']);
  await act(() => {
    notices.fail({ code: 'no-key' });
    notices.end(({ failure }) => failure?.code === 'no-key');
  });
  expect(said()).toEqual(['done']);
});

it('tells the same failure once', async () => {
  const notices = show();
  await act(() => {
    for (let i = 0; i < 5; i++) notices.fail({ code: 'no-form' });
  });
  expect(said()).toHaveLength(1);
  expect(document.querySelector('.older')).toBeNull();
});
