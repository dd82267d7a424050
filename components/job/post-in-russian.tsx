import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { formatDollars } from '../../utils/interface/index.ts';
import { createPostReading, type PostReading } from '../../utils/panel/job/post-reading.ts';
import { TurningButton } from '../shell/bars/turning-button.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** The post and the questions in the author's language, on a click. */
export function PostInRussian() {
  const panel = usePanel();
  const { adapter, settings, place } = panel;
  const words = useViewWords().second;
  const pair = () => settings.settings.peek().pair;
  const reading = useMemo(() => createPostReading({ ...panel, pair }, place.job), []);
  useEffect(() => () => reading.dispose(), []);
  const isWhole = reading.isWhole.value;
  return (
    <section aria-labelledby="post-in-russian">
      <h2 id="post-in-russian">{words.post}</h2>
      {!isWhole && (
        <p class="quiet">
          {words.postHint} {adapter.builtIn ? words.backFree : <PostCost reading={reading} />}
        </p>
      )}
      <p>
        {reading.isReading.value ? (
          <TurningButton turn="stop" onClick={() => void reading.stop()}>
            {words.stop}
          </TurningButton>
        ) : (
          !isWhole && (
            <TurningButton turn="read" onClick={() => void reading.read()}>
              {words.post}
            </TurningButton>
          )
        )}
      </p>
      {reading.texts.value.map(({ line, text }) => (
        <p key={line} class="post" lang={settings.settings.value.pair.source}>
          {text}
        </p>
      ))}
    </section>
  );
}

function PostCost({ reading }: { reading: PostReading }) {
  const { settings } = usePanel();
  const words = useViewWords().second;
  const { locale } = useWords();
  const said = useSignal('');
  const now = settings.settings.value;
  useEffect(() => {
    let isOver = false;
    void reading.estimate(now).then((found) => {
      if (isOver || !found) return;
      const { tokens, dollars } = found;
      const price = dollars === undefined ? undefined : formatDollars(locale, dollars);
      said.value = words.costs(tokens, price);
    });
    return () => {
      isOver = true;
    };
  }, [now]);
  return <span>{said.value}</span>;
}
