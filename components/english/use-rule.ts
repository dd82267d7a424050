import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Rule } from '../../utils/style/rule.ts';

type Told = Pick<Rule, 'id' | 'title' | 'instruction' | 'examples'>;

import { usePanel } from '../shell/panel-context.ts';

/** The rule's own object, loaded when its card is open. */
export function useRule(id: string, isWanted: boolean): Told | undefined {
  const { checker, ruled } = usePanel();
  const rule = useSignal<Told | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    void checker.load().then(({ rulesOf, habitRule }) => {
      rule.value = [...rulesOf(ruled.peek().style), habitRule].find((one) => one.id === id);
    });
  }, [id, isWanted]);
  return rule.value;
}
