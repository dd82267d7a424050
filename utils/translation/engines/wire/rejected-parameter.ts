import { RefusedAnswer, readEvidence } from './read-evidence.ts';

/** A part of a request that not every model takes. */
export interface Parameter<Body> {
  name: keyof Body & string;
  /** How servers name it. */
  sign: RegExp;
  /** Where a model may take one value and not another, what is learnt is the value. */
  value?: (body: Body) => string;
}

/** With these a server says that it does not take what was sent, or cannot do it. */
const rejections = [400, 415, 422, 500, 501];

/** How it says that a field as such is unknown, and not its value. */
const unknownField =
  /(?:unknown|unrecogni[sz]ed|unexpected|extra|additional)\W+(?:\w+\W+){0,3}(?:param|field|argument|key|input|propert|not permitted)|not permitted|no such (?:field|param)/i;

/**
 * What of a request a server has rejected, as it is kept: `response_format=json_schema`, or the name alone. Only what
 * its answer names or speaks of: of a rejection without a reason nothing is learnt, and nothing is guessed.
 */
export function rejectedParameter<Body extends object>(
  error: unknown,
  body: Body,
  optional: Parameter<Body>[],
): string | undefined {
  const cause = (error as { cause?: unknown } | undefined)?.cause;
  const { status, param, words } = readEvidence(cause instanceof RefusedAnswer ? cause : error);
  if (status === undefined || !rejections.includes(status)) return undefined;
  const sent = optional.filter(({ name }) => name in body);
  // Where a parameter is named in its own place, the words may speak of others.
  const inPlace = param === '' ? undefined : sent.find(({ sign }) => sign.test(param));
  const named = inPlace ?? sent.find(({ sign }) => sign.test(words));
  if (!named || (param !== '' && !inPlace && !/body|request|^\d+$/.test(param))) return undefined;
  return !named.value || unknownField.test(words) ? named.name : keptName(named, body);
}

/** The name under which a refused value is kept. */
export function keptName<Body>({ name, value }: Parameter<Body>, body: Body): string {
  return value ? `${name}=${value(body)}` : name;
}
