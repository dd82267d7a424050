/** A job that was not read has no title yet; the ends of its id tell it from another. */
export function unreadJob(
  id: string | undefined,
  name: (id: string) => string,
): string | undefined {
  const ends = /^(~\d{4})\d+(\d{4})$/.exec(id ?? '');
  return ends ? name(`${ends[1]}…${ends[2]}`) : undefined;
}
