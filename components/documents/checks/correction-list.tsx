import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  fieldsOfCorrection,
  findOffers,
} from '../../../utils/panel/documents/checks/correction-offers.ts';
import type { Correction } from '../../../utils/panel/documents/checks/corrections.ts';
import { refuseOffer } from '../../../utils/panel/documents/checks/refuse-offer.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { AddCheck } from './add-check.tsx';

/** What the author corrected by hand more than once in the same way: each offered as a rule. */
export function CorrectionList({ style }: { style: StyleModule }) {
  const { db, ruled } = usePanel();
  const words = useViewWords().checks;
  const list = useSignal<Correction[]>([]);
  useEffect(() => {
    const control = new AbortController();
    void findOffers(db, style, ruled.peek().style, control.signal).then((found) => {
      if (!control.signal.aborted) list.value = found;
    });
    return () => control.abort();
  }, []);
  const drop = (key: string) => {
    list.value = list.value.filter((one) => one.key !== key);
  };
  if (list.value.length === 0) return null;
  return (
    <section aria-label={words.corrections}>
      <p class="strong">{words.corrections}</p>
      <ul class="corrections">
        {list.value.slice(0, 5).map((one) => (
          <li key={one.key}>
            <p>{words.corrected(one.phrase, one.replacement, one.edits.length)}</p>
            <div class="row">
              <AddCheck
                style={style}
                label={words.makeRule}
                fields={fieldsOfCorrection(one)}
                onSaved={() => drop(one.key)}
              />
              <button
                type="button"
                class="small quiet"
                onClick={() => {
                  drop(one.key);
                  void refuseOffer(db, one.key);
                }}
              >
                {words.neverOffer}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
