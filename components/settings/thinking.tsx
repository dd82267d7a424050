import { useOptions } from './options-context.ts';

/** How much the model thinks: as OpenAI lists it for its models; off, on or an effort for any other. */
export function Thinking() {
  const { words, engine: form, effortChoice, thinkingChoices } = useOptions();
  const isOpenai = form.engine.value === 'openai';
  const chosen = form.server.value.thinking ?? '';
  const { values, value } = isOpenai
    ? effortChoice(form.model.value, chosen || undefined)
    : { values: [...new Set([...thinkingChoices, chosen])], value: chosen };
  if (values.length < 2) return null;
  return (
    <>
      <label for="effort">{words.effort}</label>
      <select
        id="effort"
        value={value}
        onChange={(event) => form.change({ thinking: event.currentTarget.value || undefined })}
      >
        {values.map((effort) => (
          <option key={effort} value={effort}>
            {effort === ''
              ? words.effortDefault
              : (words.efforts[effort as keyof typeof words.efforts] ?? effort)}
          </option>
        ))}
      </select>
    </>
  );
}
