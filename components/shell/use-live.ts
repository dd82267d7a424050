import { useEffect, useMemo } from 'preact/hooks';
import { live } from '../../utils/panel/shell/live.ts';

/** Follows a query of the database while the component stands. */
export function useLive<T>(query: () => (() => Promise<T>) | undefined, initial: T): T {
  const found = useMemo(() => live(query, initial), []);
  useEffect(() => found.stop, []);
  return found.value.value;
}
