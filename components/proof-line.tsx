import { usePanel, useWords } from './panel-context.ts';

/** Over the English: how far it is, and what was proven on it. */
export function ProofLine() {
  const { fragments, proof, checker, view } = usePanel();
  const words = useWords();
  const all = fragments.all.value;
  if (all.length === 0) return null;
  const points = all.filter((one) => one.state !== 'copied');
  const done = points.filter(
    (one) => one.untranslated + one.stale === 0 && one.translating.size === 0,
  );
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  const warnings = all.reduce((sum, one) => sum + one.warnings, 0);
  const found = proof.value.value;
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
      <span class="proof-more">
        {checker.isBusy.value || !found
          ? done.length > 0 && words.proof.checking
          : [
              words.proof.english(found.sentences.kept, found.sentences.of),
              words.proof.numbers(found.numbers.kept, found.numbers.of),
              words.proof.links(found.links.kept, found.links.of),
              words.proof.rules(found.rules, errors + warnings),
            ].join(', ')}
      </span>
      {proof.off.value.length > 0 && (
        <span class="proof-more">{words.proof.off(proof.off.value.join(', '))}</span>
      )}
    </section>
  );
}
