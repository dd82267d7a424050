import { useSignal } from '@preact/signals';
import { usePanel, useWords } from '../shell/panel-context.ts';

/** Over the English: how far it is, and what was proven on it. */
export function ProofLine() {
  const { fragments, proof, checker, view } = usePanel();
  const words = useWords();
  const isWhole = useSignal(false);
  const all = fragments.all.value;
  if (all.length === 0) return null;
  const points = all.filter((one) => one.state !== 'copied');
  const done = points.filter(
    (one) => one.untranslated + one.stale === 0 && one.translating.size === 0,
  );
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  const warnings = all.reduce((sum, one) => sum + one.warnings, 0);
  const found = proof.value.value;
  const mended = all.reduce((sum, one) => sum + one.mended, 0);
  const passedOver = all.reduce((sum, one) => sum + one.passedOver, 0) + (found?.calledRight ?? 0);
  // Totals are of what was translated: copied lines alone prove nothing worth saying.
  const isProven = all.some((one) =>
    one.lines.some(({ state }) => state === 'translated' || state === 'edited'),
  );
  const isBusy = isProven && (checker.isBusy.value || !found);
  // What was proven last stays while it is proven anew, so that the line never blinks.
  const totals =
    isProven && found
      ? [
          found.sentences.of > 0 && words.proof.english(found.sentences.kept, found.sentences.of),
          found.numbers.of > 0 && words.proof.numbers(found.numbers.kept, found.numbers.of),
          found.links.of > 0 && words.proof.links(found.links.kept, found.links.of),
          words.proof.rules(found.rules, found.guards, errors + warnings),
          mended > 0 && words.proof.mended(mended),
          passedOver > 0 && words.proof.passedOver(passedOver),
        ]
          .filter(Boolean)
          .join(', ')
      : '';
  const next = () => {
    const first = all.find((one) => one.findings.length > 0);
    if (!first) return;
    view.toEnglish(first.id);
    view.finding.value = { id: first.id, index: 0 };
  };
  return (
    <section class="proof" aria-label={words.proof.label}>
      <span class="proof-main">
        {words.proof.points(done.length, points.length)}
        {' · '}
        <button
          type="button"
          class={`link${errors ? ' error' : ''}`}
          disabled={errors === 0}
          onClick={next}
        >
          {errors > 0 && <span aria-hidden="true">✕ </span>}
          {words.proof.errors(errors)}
        </button>
        {' · '}
        <button
          type="button"
          class={`link${warnings ? ' warning' : ''}`}
          disabled={warnings === 0}
          onClick={next}
        >
          {warnings > 0 && <span aria-hidden="true">▲ </span>}
          {words.proof.warnings(warnings)}
        </button>
      </span>
      {/* One line high; what does not fit in it is shown on a click. */}
      <button
        type="button"
        class="proof-more"
        title={totals}
        aria-busy={isBusy}
        aria-expanded={isWhole.value}
        hidden={!totals && !isBusy}
        onClick={() => (isWhole.value = !isWhole.value)}
      >
        {totals || words.proof.checking}
      </button>
      {proof.off.value.length > 0 && (
        <span class="quiet">{words.proof.off(proof.off.value.join(', '))}</span>
      )}
    </section>
  );
}
