/** One request as the server of the bench saw it. */
export interface Asked {
  prompt: string;
  at: number;
  begunAt?: number;
}

/**
 * Bytes that no cache can have had: those after the longest beginning that a request shares with an earlier one, whose
 * first byte had come before it was sent.
 */
export function countFresh(requests: Asked[]): number {
  const prompts = requests.map(({ prompt }) => Buffer.from(prompt));
  return requests.reduce((sum, { at }, place) => {
    const own = prompts[place] as Buffer;
    const shared = requests.map(({ begunAt = Number.POSITIVE_INFINITY }, other) =>
      other < place && begunAt <= at ? sharedLength(own, prompts[other] as Buffer) : 0,
    );
    return sum + own.length - Math.max(0, ...shared);
  }, 0);
}

function sharedLength(one: Buffer, other: Buffer): number {
  const end = Math.min(one.length, other.length);
  let length = 0;
  while (length < end && one[length] === other[length]) length++;
  return length;
}
