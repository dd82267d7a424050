import { useOptions } from './options-context.ts';

/** Words that the user called right for all drafts, each with its rule, and the way to take that back. */
export function RightWords() {
  const { words, settings } = useOptions();
  const { right = [] } = settings.settings.value.style;
  if (right.length === 0) return null;
  return (
    <section>
      <h2>{words.rightTitle}</h2>
      <p class="quiet">{words.rightHint}</p>
      <ul class="rule-list">
        {right.map((one) => (
          <li key={`${one.rule} ${one.word}`}>
            <span>
              <span class="rule-id">{one.rule}</span> {one.word}
            </span>
            <button
              type="button"
              class="small"
              aria-label={words.countAgainNamed(one.rule, one.word)}
              onClick={() =>
                void settings.change(({ style }) => ({
                  style: {
                    ...style,
                    right: style.right?.filter(
                      ({ rule, word }) => rule !== one.rule || word !== one.word,
                    ),
                  },
                }))
              }
            >
              {words.countAgain}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
