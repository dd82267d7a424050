/**
 * Which optional parameter of a request a server has rejected: the one that its answer (400 or 422) names, or, where
 * it names none, the first of those that are left. `undefined` when the rejection has another reason.
 * `signs` gives for each parameter what names it in the server's words.
 */
export function rejectedParameter(
  error: unknown,
  sent: string[],
  signs: Record<string, RegExp>,
): string | undefined {
  const { status, param, message, code } = error as {
    status?: number;
    param?: string | null;
    message?: string;
    code?: string | null;
  };
  if (status !== 400 && status !== 422) return undefined;
  if (code && /context_length|invalid_api_key|quota|practice|model_not_found/.test(code))
    return undefined;
  const words = `${param ?? ''} ${message ?? ''}`;
  const named = sent.find((parameter) => signs[parameter]?.test(words));
  if (named) return named;
  // Another parameter is named (the model, the input): dropping an optional one would not help.
  if (param) return undefined;
  return /context|too long|practice model|api key/i.test(words) ? undefined : sent[0];
}
