/** How hard a model may be told to think before it answers. */
export type Effort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

const upToMax: Effort[] = ['none', 'low', 'medium', 'high', 'xhigh', 'max'];
const classic: Effort[] = ['low', 'medium', 'high'];

/**
 * What each model takes, the more special name first; as its vendor lists it, looked up 2026-11-26. A model that is not
 * here may take anything or nothing.
 */
const table: [RegExp, Effort[]][] = [
  [/^gpt-\d[\w.]*-chat/, []],
  [/^gpt-6\.1-sol/, ['low', 'medium', 'high', 'xhigh', 'max']],
  [/^gpt-6(?:\.\d+)?-(?:luna|terra|sol)/, upToMax],
  [/^gpt-5(?:\.[1-9]\d*)?-pro/, ['high']],
  [/^gpt-5-codex/, classic],
  [/^gpt-5\.1/, ['none', ...classic]],
  [/^gpt-5\.[2-9]/, ['none', ...classic, 'xhigh']],
  [/^gpt-5(?:-|$)/, ['minimal', ...classic]],
  [/^(?:o[1-9]-(?:mini|preview)|o[1-9](?:-|$))/, classic],
  [/^(?:gpt-[34]|chatgpt)/, []],
];

/** What can be chosen for a model; `undefined` where nobody told. */
export function effortsOf(model: string): Effort[] | undefined {
  return table.find(([name]) => name.test(model))?.[1];
}

/**
 * What is sent: the user's choice where the model takes it, else none where it has that, because thinking makes a
 * translation slow and hardly better. `undefined` leaves it to the model.
 */
export function effortFor(model: string, chosen: string | undefined): string | undefined {
  const efforts = effortsOf(model);
  if (efforts === undefined) return chosen === 'minimal' ? undefined : chosen;
  if (efforts.some((effort) => effort === chosen)) return chosen;
  return efforts.includes('none') ? 'none' : undefined;
}

/** What the settings offer for a model, and what stands chosen there; an empty text leaves it to the model. */
export function effortChoice(
  model: string,
  chosen: string | undefined,
): { values: string[]; value: string } {
  const efforts = effortsOf(model) ?? classic;
  const value = effortFor(model, chosen) ?? '';
  const values = efforts.includes('none') ? efforts : ['', ...efforts];
  return { values: [...new Set([...values, value])], value };
}
