import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { FactLines } from './fact-lines.tsx';

/** The facts of one group under its name. */
export function FactList({ group }: { group: 'rules' | 'questions' }) {
  const { reading } = usePanel();
  const words = useViewWords();
  const facts = reading.value.value.facts.filter((fact) => fact.group === group);
  if (facts.length === 0) return null;
  const title = `facts-of-${group}`;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{words.demands.groups[group]}</h3>
      <FactLines facts={facts} />
    </section>
  );
}
