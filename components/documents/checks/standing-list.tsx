import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  countProven,
  createStandings,
  isProven,
} from '../../../utils/panel/documents/checks/standings-model.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import type { Standing } from '../../../utils/style/index.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { AddCheck } from './add-check.tsx';
import { CheckTools } from './check-tools.tsx';
import { CorrectionList } from './correction-list.tsx';
import { JargonOffer } from './jargon-offer.tsx';
import { RuleCounts } from './rule-counts.tsx';

const glyphs = { rule: '✓', check: '✓', asked: '◌', unclear: '▲' };

/** What each paragraph of T.md is to the proof: proven by what, or only asked of the model. */
export function StandingList({ isOpen, show }: { isOpen: boolean; show(offset: number): void }) {
  const { db, settings, checker } = usePanel();
  const words = useViewWords().standings;
  const model = useMemo(() => createStandings(db, settings.settings, checker.load), []);
  useEffect(() => model.dispose, []);
  const style = useStyle();
  const list = model.list.value;
  if (!list || !style) return null;
  const { proven, of } = countProven(list);
  return (
    <>
      <details class="standings" open={isOpen}>
        <summary>{words.count(proven, of)}</summary>
        <ul aria-label={words.title}>
          {list.map((standing) => (
            <StandingItem key={standing.start} standing={standing} style={style} show={show} />
          ))}
        </ul>
      </details>
      <AddCheck style={style} />
      <CorrectionList style={style} />
      <JargonOffer style={style} />
      <RuleCounts style={style} />
    </>
  );
}

/** The rules themselves, which are loaded by then. */
function useStyle(): StyleModule | undefined {
  const { checker } = usePanel();
  const style = useSignal<StyleModule | undefined>(undefined);
  useEffect(() => {
    void checker.load().then((loaded) => {
      style.value = loaded;
    });
  }, []);
  return style.value;
}

interface ItemProps {
  standing: Standing;
  style: StyleModule;
  show(offset: number): void;
}

function StandingItem({ standing, style, show }: ItemProps) {
  const words = useViewWords();
  const { number, title, kind, rules, twice, differences, problems, checks } = standing;
  const own = words.standings;
  const name =
    [number, title].filter(Boolean).join('. ') || words.documents.line(standing.line + 1);
  const standingWords = {
    rule: own.byRule(rules.join(', ')),
    check: own.byCheck,
    asked: own.asked,
    unclear: own.unclear,
  }[kind];
  return (
    <li>
      <button type="button" class="link" onClick={() => show(standing.start)}>
        {name}
      </button>{' '}
      <span class={isProven(standing) ? 'good' : kind === 'asked' ? 'quiet' : 'warning'}>
        <span aria-hidden="true">{`${glyphs[kind]} `}</span>
        {standingWords}
      </span>
      {checks.some(({ isFromProse }) => isFromProse) && <span class="quiet"> {own.fromProse}</span>}
      {twice.length + differences.length + problems.length > 0 && (
        <ul class="quiet">
          {twice.map((one) => (
            <li key={`twice ${one}`}>{own.twice(one)}</li>
          ))}
          {differences.map((one) => (
            <li key={`${one.code} ${one.subject}`}>{own.difference[one.code](one)}</li>
          ))}
          {problems.map((one) => (
            <li key={`${one.line} ${one.code} ${one.subject}`} class="warning">
              {words.documents.line(one.line + 1)}: {own.problem[one.code](one.subject)}
            </li>
          ))}
        </ul>
      )}
      {checks.map((check) => (
        <CheckTools key={check.id} check={check} style={style} />
      ))}
    </li>
  );
}
