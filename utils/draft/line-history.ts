import type { LineVersion } from '../storage/database.ts';
import type { LineProgress } from './progress.ts';

/** What is stored of one line: by the engine or by the user. */
interface WithHistory {
  key: string;
  history: LineVersion[];
}

/**
 * Every English there was of a line, the oldest first: of the engine and of the hand, and of the former line that it
 * came from. One that both rows hold, because it went over once, stands once.
 */
export function lineHistory(
  { line, formerKey }: Pick<LineProgress, 'line' | 'formerKey'>,
  rows: WithHistory[],
): LineVersion[] {
  const versions = rows
    .filter(({ key }) => key === line.key || key === formerKey)
    .flatMap(({ history }) => history);
  const once = new Map(versions.map((one) => [`${one.at} ${one.by} ${one.target}`, one]));
  return [...once.values()].sort((a, b) => a.at - b.at);
}
