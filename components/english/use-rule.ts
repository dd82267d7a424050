import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Rule } from '../../utils/style/rule.ts';
import { usePanel } from '../shell/panel-context.ts';

/** The rule's own object, loaded when its card is open. */
export function useRule(id: string, isWanted: boolean): Rule | undefined {
  const { checker } = usePanel();
  const rule = useSignal<Rule | undefined>(undefined);
  useEffect(() => {
    if (!isWanted) return;
    void checker.load().then(({ rules }) => {
      rule.value = rules.find((one) => one.id === id);
    });
  }, [id, isWanted]);
  return rule.value;
}
