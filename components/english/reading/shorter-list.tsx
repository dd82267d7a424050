import { shorterLines } from '../../../utils/panel/english/reading/shorter-lines.ts';
import { takeShorter } from '../../../utils/panel/english/reading/take-shorter.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

/** Shorter Russian lines, each against the old; taken one by one. */
export function ShorterList() {
  const panel = usePanel();
  const words = useViewWords().second;
  const last = panel.second.value?.last('shorten');
  if (last?.state !== 'done') return null;
  const views = panel.fragments.all.value;
  const lines = shorterLines(views, last.readTexts ?? []);
  if (lines.length === 0) return <p class="quiet">{words.nothingShorter}</p>;
  const asked = new Set(last.keys);
  const now = views
    .flatMap((view) => view.lines)
    .filter(({ line }) => asked.has(line.key))
    .reduce((sum, { target }) => sum + target.length + 1, -1);
  const saved = lines
    .filter(({ differences }) => differences.length === 0)
    .reduce((sum, { length, predicted }) => sum + length - predicted, 0);
  return (
    <>
      <p>{words.sum(now - saved)}</p>
      <ul class="shorter">
        {lines.map((one) => (
          <li key={one.key}>
            <p lang="ru">
              <s>{one.before}</s>
            </p>
            <p lang="ru">{one.after}</p>
            <p class="quiet">{words.predicted(one.length, one.predicted)}</p>
            {one.differences.length > 0 && (
              <p class="error">
                <span aria-hidden="true">✕ </span>
                {words.blocked}{' '}
                {one.differences
                  .map(
                    ({ kind, text, side }) =>
                      `${words.differs[kind]} «${text}» (${words.side[side]})`,
                  )
                  .join(', ')}
              </p>
            )}
            <button
              type="button"
              class="small"
              aria-label={words.takeNamed(one.index + 1)}
              disabled={one.differences.length > 0}
              onClick={() => void takeShorter(panel, one)}
            >
              {words.take}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
