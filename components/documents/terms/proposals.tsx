import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { findProposals } from '../../../utils/panel/documents/terms/find-proposals.ts';
import { draftScope } from '../../../utils/panel/documents/terms/scopes.ts';
import type { TermsModel } from '../../../utils/panel/documents/terms/terms-model.ts';
import type { TermRow } from '../../../utils/storage/term-row.ts';
import type { Proposal } from '../../../utils/terms/index.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

interface Props {
  known: readonly TermRow[];
  terms: TermsModel;
}

/** What the draft proposes for the ledger; each is taken as it is, or as it was changed in its box, with Enter. */
export function Proposals({ known, terms }: Props) {
  const { db, draft, fragments } = usePanel();
  const words = useViewWords().terms;
  const found = useSignal<Proposal[]>([]);
  const list = useRef<HTMLUListElement>(null);
  const id = draft.id.value;
  const views = fragments.all.value;
  useEffect(() => {
    let isStale = false;
    if (id !== undefined)
      void findProposals(db, id, views, known).then((next) => {
        if (!isStale) found.value = next;
      });
    return () => {
      isStale = true;
    };
  }, [id, views, known]);
  if (id === undefined || found.value.length === 0) return null;
  const decide = async (proposal: Proposal, english: string | undefined) => {
    const { source, target, origin } = proposal;
    const said = { scope: draftScope(id), source, kind: 'translate' as const };
    const at = found.value.indexOf(proposal);
    found.value = found.value.filter((one) => one !== proposal);
    if (english === undefined) await terms.refuse({ ...said, target }, origin);
    else await terms.save({ ...said, target: english.trim() || target }, undefined, origin);
    // The next one is under the same key.
    list.current?.querySelectorAll('input')[Math.min(at, found.value.length - 1)]?.focus();
  };
  return (
    <section aria-label={words.proposals(found.value.length)}>
      <h3>{words.proposals(found.value.length)}</h3>
      <p class="quiet">{words.proposalsHint}</p>
      <ul class="terms" ref={list}>
        {found.value.map((proposal) => (
          <ProposalRow
            key={`${proposal.origin} ${proposal.source}`}
            proposal={proposal}
            decide={(english) => void decide(proposal, english)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  proposal: Proposal;
  /** Takes it with this English, or turns it down. */
  decide(english: string | undefined): void;
}

function ProposalRow({ proposal, decide }: RowProps) {
  const words = useViewWords().terms;
  const { source, target, origin } = proposal;
  const english = useSignal(target);
  return (
    <li class="proposal">
      <span>
        <span lang="ru">{source}</span> <small class="quiet">{words.origins[origin]}</small>
      </span>
      <input
        class="field"
        lang="en"
        aria-label={words.proposal(source)}
        value={english.value}
        onInput={(event) => (english.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') decide(english.value);
          else if (event.key === 'Delete' && (event.ctrlKey || event.metaKey)) decide(undefined);
          else return;
          event.preventDefault();
        }}
      />
      <button
        type="button"
        class="small"
        aria-label={words.take(source)}
        onClick={() => decide(english.value)}
      >
        ✓
      </button>
      <button
        type="button"
        class="small quiet"
        aria-label={words.refuse(source)}
        onClick={() => decide(undefined)}
      >
        ×
      </button>
    </li>
  );
}
