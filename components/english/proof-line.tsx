import { useRef } from 'preact/hooks';
import { countProven } from '../../utils/panel/documents/checks/standings-model.ts';
import { stepToFinding } from '../../utils/panel/english/finding-steps.ts';
import { HintList } from '../draft/hint-line.tsx';
import { useLateWords, usePanel, useViewWords } from '../shell/panel-context.ts';
import { PassedOver } from './passed-over.tsx';

/** How many findings stand, the way to the next and the one before, and all that was proven on a click. */
export function ProofLine() {
  const { fragments, proof, checker, view, hints } = usePanel();
  const late = useLateWords();
  const more = useRef<HTMLDivElement>(null);
  const all = fragments.all.value;
  if (all.length === 0) return null;
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  const warnings = all.reduce((sum, one) => sum + one.warnings, 0);
  const isBusy = checker.isBusy.value || (isProven(all) && !proof.value.value);
  if (!late) return null;
  const count = `${late.proof.errors(errors)}, ${late.proof.warnings(warnings)}`;
  const hinted = hints.list.value.length;
  return (
    <section class="proof" aria-label={late.proof.label} aria-busy={isBusy}>
      <button type="button" class="counts" popovertarget="proven" title={count}>
        <span class="sr">{`${late.proof.whole}: ${count}`}</span>
        <span aria-hidden="true">
          {errors > 0 && <span class="error">✕ {errors}</span>}
          {warnings > 0 && <span class="warning">▲ {warnings}</span>}
          {hinted > 0 && <span class="quiet">◌ {hinted}</span>}
          {errors + warnings + hinted === 0 && <span class="quiet">{isBusy ? '◐' : '✓'}</span>}
        </span>
      </button>
      {([-1, 1] as const).map((step) => (
        <button
          key={step}
          type="button"
          class="icon step"
          aria-label={step < 0 ? late.proof.previous : late.proof.next}
          title={step < 0 ? late.proof.previous : late.proof.next}
          disabled={errors + warnings === 0}
          // One stop of the Tab key for both: the way back has a key of its own.
          tabIndex={step < 0 ? -1 : 0}
          // The caret stays where it is: only what is seen changes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => stepToFinding(fragments, view, step)}
        >
          <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
        </button>
      ))}
      <div id="proven" popover="auto" ref={more} class="menu proven">
        <Proven />
        <PassedOver />
        {hinted > 0 && <HintList />}
      </div>
      <span class="proof-main quiet">
        <Proven />
      </span>
    </section>
  );
}

function isProven(all: { lines: { state: string }[] }[]): boolean {
  // Copied lines alone prove nothing worth saying.
  return all.some((one) =>
    one.lines.some(({ state }) => state === 'translated' || state === 'edited'),
  );
}

/** How far the translation is, and what was proven on it; what was proven last stays while it is proven anew. */
function Proven() {
  const { fragments, proof } = usePanel();
  const words = useViewWords().proof;
  const all = fragments.all.value;
  const points = all.filter((one) => one.state !== 'copied');
  const done = points.filter(
    (one) => one.untranslated + one.stale === 0 && one.translating.size === 0,
  );
  const sum = (of: 'errors' | 'warnings' | 'mended' | 'passedOver') =>
    all.reduce((total, one) => total + one[of], 0);
  const found = proof.value.value;
  const passedOver = sum('passedOver') + (found?.calledRight ?? 0);
  const standings = proof.standings.value ?? [];
  const paragraphs = countProven(standings);
  const totals =
    isProven(all) && found
      ? [
          words.rules(found.rules, found.guards, sum('errors') + sum('warnings')),
          standings.length > 0 && words.paragraphs(paragraphs.proven, paragraphs.of),
          found.sentences.of > 0 && words.english(found.sentences.kept, found.sentences.of),
          found.numbers.of > 0 && words.numbers(found.numbers.kept, found.numbers.of),
          found.links.of > 0 && words.links(found.links.kept, found.links.of),
          sum('mended') > 0 && words.mended(sum('mended')),
          passedOver > 0 && words.passedOver(passedOver),
        ].filter(Boolean)
      : [];
  const off = proof.off.value;
  return (
    <p>
      {words.points(done.length, points.length)}
      {totals.length > 0 && ` · ${totals.join(', ')}`}
      {off.length > 0 && ` · ${words.off(off.join(', '))}`}
    </p>
  );
}
