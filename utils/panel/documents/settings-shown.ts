import type { Settings } from '../../storage/settings.ts';
import type { Backup } from './backup.ts';

/** The settings of a file as one line, before anybody takes them; `undefined` where it holds none. */
export function settingsShown({ tables }: Backup): string | undefined {
  const found = tables.settings.find(({ id }) => id === 'settings') as
    | Partial<Settings>
    | undefined;
  if (!found) return undefined;
  const { engine, openai, compatible, pair, style = {} } = found;
  const off = style.off?.join(', ');
  return [
    engine,
    [openai?.model, openai?.effort].filter(Boolean).join(' '),
    [compatible?.baseUrl, compatible?.model].filter(Boolean).join(' '),
    pair && `${pair.source} → ${pair.target}`,
    off && `− ${off}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
