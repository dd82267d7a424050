import { findingKey } from '../../utils/panel/english/english-part.ts';
import {
  type FragmentView,
  type PlacedFinding,
  readRule,
} from '../../utils/panel/english/fragment-view.ts';
import { removalOf } from '../../utils/panel/english/removal.ts';
import { deferred } from '../shell/deferred.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useRule } from './use-rule.ts';

const TermChoice = deferred(async () => (await import('./term-choice.tsx')).TermChoice);

interface Props {
  view: FragmentView;
  finding: PlacedFinding;
}

/** One broken rule: what, what it wants, an example, what to do about it; T.md's words, which speak to a model, folded. */
export function FindingCard({ view, finding }: Props) {
  const panel = usePanel();
  const words = useWords();
  const late = useViewWords();
  const open = panel.view.finding.value;
  const key = findingKey(view, finding);
  const isOpen = open?.id === view.id && open.key === key;
  const rule = useRule(finding.rule, isOpen);
  const isError = finding.severity === 'error';
  // What a reader suggests is used or passed over; a rule is kept or not.
  const isRead = finding.rule === readRule;
  const { second } = late;
  const title = rule?.title[panel.settings.language.value];
  const removal = finding.fix
    ? undefined
    : removalOf(view.target.split('\n')[finding.line] ?? '', finding);
  const sentence = late.rules.sentences[finding.rule];
  const example =
    rule?.examples.find((one) => one.author) ?? rule?.examples.find((one) => one.good);
  return (
    <li class={`finding ${finding.severity}`} data-finding={key}>
      <button
        type="button"
        class="finding-head"
        aria-expanded={isOpen}
        onClick={() => {
          panel.view.finding.value = isOpen ? undefined : { id: view.id, key };
        }}
      >
        <span class="mark" aria-hidden="true">
          {isError ? '✕' : '▲'}
        </span>
        <span class="sr">{isError ? words.common.error : words.common.warning}</span>{' '}
        {!isRead && <span class="rule-id">{finding.rule}</span>}{' '}
        <span class="finding-message">{finding.message}</span>
      </button>
      <span class="finding-actions">
        {finding.fix && (
          <button
            type="button"
            class="small"
            aria-label={
              isRead
                ? second.useNamed(finding.text)
                : late.finding.fixNamed(finding.rule, finding.text)
            }
            onClick={() => void panel.english.fix(view, finding)}
          >
            {isRead ? second.use : late.finding.fix}
          </button>
        )}
        {removal && (
          <button
            type="button"
            class="small"
            onClick={() => void panel.english.fix(view, { ...finding, fix: removal })}
          >
            {late.finding.removeWord(finding.text)}
          </button>
        )}
        <button
          type="button"
          class="small quiet"
          aria-label={
            isRead
              ? second.passOverNamed(finding.text)
              : late.finding.ignoreNamed(finding.rule, finding.text)
          }
          onClick={() => void panel.english.ignore(finding)}
        >
          {isRead ? second.passOver : late.finding.ignore}
        </button>
      </span>
      {isOpen && (
        <div class="finding-more">
          {title && (
            <p class="strong">
              {late.finding.rule(finding.rule)}: {title}
            </p>
          )}
          {finding.word !== undefined && !isRead && (
            <button
              type="button"
              class="small"
              onClick={() => void panel.english.callRight(finding)}
            >
              {late.finding.callRight(finding.word)}
            </button>
          )}
          {finding.term && <TermChoice term={finding.term} text={finding.text} />}
          {sentence && <p>{sentence}</p>}
          {example && (
            <dl class="example">
              <dt>{late.finding.example}</dt>
              <dd lang="ru">{example.source}</dd>
              <dd lang="en" class="bad">
                <span aria-hidden="true">✕ </span>
                {example.target}
              </dd>
              {example.good && (
                <dd lang="en" class="good">
                  <span aria-hidden="true">✓ </span>
                  {example.good}
                </dd>
              )}
            </dl>
          )}
          {rule && (
            <details>
              <summary>{late.rules.ownWords}</summary>
              <p class="instruction" lang="ru">
                {rule.instruction}
              </p>
            </details>
          )}
        </div>
      )}
    </li>
  );
}
