import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { longestUnfolded } from '../draft/large/folded.ts';
import { deferred } from '../shell/deferred.tsx';
import { useLateWords, usePanel, useWords } from '../shell/panel-context.ts';
import { EnglishBox } from './english-box.tsx';
import { LineStates } from './line-states.tsx';
import { showWish } from './show-wish.ts';
import { stateGlyphs } from './state-glyphs.ts';

const Findings = deferred(async () => (await import('./findings.tsx')).Findings);
const PairLines = deferred(async () => (await import('./pairs/pair-lines.tsx')).PairLines);
const BackTexts = deferred(async () => (await import('./reading/back-text.tsx')).BackTexts);
const LongLines = deferred(async () => (await import('../draft/large/long-lines.tsx')).LongLines);
const FragmentMore = deferred(async () => (await import('./fragment-more.tsx')).FragmentMore);

/** One numbered point with its English, state and findings. */
export function FragmentCard({ id }: { id: string }) {
  const panel = usePanel();
  const words = useWords();
  const late = useLateWords();
  const root = useRef<HTMLElement>(null);
  const isOpen = useSignal(false);
  const view = panel.fragments.view(id).value;
  const isActive = panel.view.activeId.value === id;
  const body = panel.view.body.value;
  const isThere = view !== undefined && late !== undefined;
  const take = () => {
    const wish = panel.view.showEnglish.peek();
    const now = panel.fragments.view(id).peek();
    if (wish?.id !== id || !now || !root.current) return;
    if (showWish(root.current, now, wish, panel.view.body.peek()))
      panel.view.showEnglish.value = undefined;
  };
  useSignalEffect(() => {
    if (panel.view.showEnglish.value?.id === id) take();
  });
  useEffect(take, [body, isThere]);
  if (!view || !late) return null;
  const asking = panel.view.asking.value?.id === id;
  const isBusy = panel.run.isRunning.value || panel.run.isStarting.value;
  const canTranslate = view.lines.some((line) => line.line.kind === 'russian');
  const isAgain = canTranslate && view.untranslated + view.stale === 0;
  // The name says what is translated; where the card shows it, the first word is enough for the eye.
  const [short, rest] = divide(late.fragment.translate);
  const former = view.lines.find((line) => line.state === 'stale')?.formerSource;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as the card is.
    <section
      ref={root}
      class={`fragment ${view.state}${isActive ? ' active' : ''}${view.isTicked ? '' : ' out'}`}
      role="group"
      aria-label={late.fragment.name(id)}
      data-fragment={id}
    >
      <header class="fragment-head">
        <span class="rail">
          <input
            type="checkbox"
            checked={view.isTicked}
            aria-label={late.fragment.includeNamed(id)}
            title={late.fragment.include}
            onChange={(event) => void panel.insert.tick([id], event.currentTarget.checked)}
          />
          <button
            type="button"
            class="number"
            title={late.fragment.showSource}
            aria-label={`${late.fragment.showSource}: ${id}`}
            id={`point-${id}`}
            onClick={() => panel.view.toSource(id, { focus: true })}
          >
            {id}
          </button>
          <span class={`state ${view.state}`} title={late.fragment.state[view.state]}>
            <span class="glyph" aria-hidden="true">
              {stateGlyphs[view.state]}
            </span>{' '}
            {late.fragment.state[view.state]}
          </span>
          {body !== 'pairs' && <LineStates view={view} />}
        </span>
        <span class="tools">
          <button
            type="button"
            class={canTranslate ? 'small quiet' : 'small quiet idle'}
            disabled={isBusy || !canTranslate}
            title={isAgain ? late.fragment.again : undefined}
            onClick={() => void panel.english.translate(view)}
          >
            {isAgain && <span aria-hidden="true">↻ </span>}
            {short}
            <span class="sr">{rest}</span>
          </button>
          <button
            type="button"
            class="icon"
            aria-label={late.fragment.moreNamed(id)}
            title={late.fragment.more}
            aria-expanded={isOpen.value}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            ⋯
          </button>
        </span>
      </header>
      {asking && (
        <div class="ask" role="alert">
          <p>{late.fragment.replaceEdited(view.edited + view.staleByHand)}</p>
          <button
            type="button"
            class="small strong"
            onClick={() => void panel.english.answer(view, true)}
          >
            {late.fragment.replaceEditedYes}
          </button>{' '}
          <button
            type="button"
            class="small"
            onClick={() => void panel.english.answer(view, false)}
          >
            {words.common.cancel}
          </button>
        </div>
      )}
      {isOpen.value && <FragmentMore view={view} />}
      {body === 'pairs' ? (
        <PairLines view={view} onDrawn={take} />
      ) : (
        <div class="english-frame">
          <div class="spacers" aria-hidden="true" />
          <EnglishBox id={id} />
        </div>
      )}
      {view.target.length > longestUnfolded && (
        <LongLines
          lines={view.lines.map(({ target }) => target)}
          open={(index) => (panel.view.sheet.value = { longLine: { index, point: id } })}
        />
      )}
      {former !== undefined && view.translating.size === 0 && (
        <p class="former">
          {late.fragment.former} <s lang="ru">{former.trim()}</s>{' '}
          <button type="button" class="small" onClick={() => void panel.english.keepStale(view)}>
            {late.fragment.keepStale}
          </button>
        </p>
      )}
      {view.mended > 0 && (
        <p class="mends">
          <button
            type="button"
            class="link"
            onClick={() => {
              panel.view.sheet.value = { history: id };
            }}
          >
            {late.fragment.mended(view.mended)}
          </button>
        </p>
      )}
      {body !== 'pairs' && view.findings.length > 0 && <Findings view={view} />}
      {body !== 'pairs' && panel.second.value?.backs.value.size ? <BackTexts view={view} /> : null}
    </section>
  );
}

function divide(label: string): [string, string] {
  const at = label.indexOf(' ');
  return at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at)];
}
