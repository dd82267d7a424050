import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** While recurring words are being named: how many, and the way on without them. */
export function NamingLine() {
  const { run } = usePanel();
  const words = useViewWords().running;
  const naming = run.isRunning.value ? run.run.value?.naming : undefined;
  if (!naming) return null;
  return (
    <p class="quiet">
      {words.naming(naming)}{' '}
      <button type="button" class="small" onClick={() => void run.skipTerms()}>
        {words.skipNaming}
      </button>
    </p>
  );
}
