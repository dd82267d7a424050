import { emptyFields } from '../../../utils/panel/documents/checks/check-form.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { AddCheck } from './add-check.tsx';

/** The jargon of the settings as a check of T.md, where it travels with the text; on a click only. */
export function JargonOffer({ style }: { style: StyleModule }) {
  const { settings } = usePanel();
  const words = useViewWords().checks;
  const { jargon = [] } = settings.settings.value.style;
  const added = jargon.filter((word) => !word.startsWith('-'));
  if (added.length === 0) return null;
  const told = added.map((word) => `«${word}»`).join(', ');
  return (
    <section class="row" aria-label={words.jargon(added.length)}>
      <span>{words.jargon(added.length)}</span>
      <AddCheck
        style={style}
        label={words.carryOver}
        fields={{
          ...emptyFields,
          title: 'Жаргон',
          prose: `Не пиши ${told}.`,
          forbid: added.join('\n'),
          severity: 'warning',
        }}
        onSaved={() => {
          void settings.change(({ style }) => ({
            style: { ...style, jargon: style.jargon?.filter((word) => word.startsWith('-')) },
          }));
        }}
      />
    </section>
  );
}
