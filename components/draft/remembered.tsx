import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatDay } from '../../utils/interface/index.ts';
import { memoryOf, type Offer } from '../../utils/panel/draft/memory-model.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { MarkedWords } from './marked-words.tsx';

/** What earlier answers offer for the fragment that is looked at, free of charge; nothing where they offer nothing. */
export function Remembered() {
  const panel = usePanel();
  const offers = useSignal<Offer[]>([]);
  useEffect(() => panel.settings.needViewWords(), []);
  useSignalEffect(() => {
    const id = panel.view.activeId.value;
    const view = id === undefined ? undefined : panel.fragments.view(id).value;
    if (!view || view.untranslated + view.stale === 0) {
      offers.value = [];
      return;
    }
    let isStale = false;
    // What was answered is read when there is something to answer.
    const memory = memoryOf(panel);
    void memory.version.value;
    // What is offered keeps the ledger of now.
    void panel.ruled.value;
    void memory.offers(view).then((found) => {
      if (!isStale) offers.value = found;
    });
    return () => {
      isStale = true;
    };
  });
  const words = panel.settings.viewWords.value?.memory;
  if (!words || offers.value.length === 0) return null;
  return (
    <section class="remembered" aria-label={words.title}>
      {offers.value.map((offer) => (
        <Remembrance
          key={offer.line.line.key}
          offer={offer}
          take={() => memoryOf(panel).take(offer)}
        />
      ))}
    </section>
  );
}

function Remembrance({ offer, take }: { offer: Offer; take: () => Promise<void> }) {
  const { settings } = usePanel();
  const { locale } = useWords();
  const words = settings.viewWords.value?.memory;
  if (!words) return null;
  const { line, memory, english, errors } = offer;
  const now = line.line.text.trimEnd();
  const day = formatDay(locale, memory.line.at ?? 0);
  return (
    <div class="remembrance">
      <p class="quiet">
        {memory.kind === 'same' ? words.from(day) : words.similar(day)}
        {errors > 0 && ` · ${words.errors(errors)}`}
      </p>
      {memory.kind === 'similar' && (
        <p>
          <MarkedWords text={memory.line.source} spans={memory.differs.before} lang="ru" />
          {' → '}
          <MarkedWords text={now} spans={memory.differs.now} lang="ru" />
        </p>
      )}
      <p class="row">
        <span lang="en">{english}</span>
        <button
          type="button"
          class="small"
          aria-label={words.takeNamed(now)}
          aria-keyshortcuts="F4"
          onClick={() => void take()}
        >
          {words.take}
        </button>
      </p>
    </div>
  );
}
