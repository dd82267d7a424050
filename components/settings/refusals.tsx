import { useOptions } from './options-context.ts';

/** What the server has refused and is therefore not asked for, with a way to try it again at once. */
export function Refusals() {
  const { words, refusals } = useOptions();
  if (refusals.refusals.value.length === 0) return null;
  return (
    <>
      {refusals.refusals.value.map(({ model, names }) => (
        <p key={model} class="quiet">
          {words.refused(model, names)}
        </p>
      ))}
      <p>
        <button type="button" class="small" onClick={() => void refusals.forget()}>
          {words.tryRefused}
        </button>
      </p>
    </>
  );
}
