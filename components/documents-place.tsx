import { useViewWords } from './panel-context.ts';

/** The user's documents. */
export function DocumentsPlace() {
  const words = useViewWords().documents;
  return <p class="quiet pad">{words.intro}</p>;
}
