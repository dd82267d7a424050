import { promptDocuments } from '../../../documents/index.ts';
import { estimateTokens } from '../../../job/index.ts';
import { costOf } from '../../../prices.ts';
import type { DocumentRow } from '../../../storage/database.ts';
import type { ReadingKind } from '../../../storage/reading-rows.ts';
import type { Settings } from '../../../storage/settings.ts';
import { rules } from '../../../style/index.ts';
import type { Estimate } from '../../run/estimate.ts';
import { inUse } from '../../settings/connections.ts';
import { priceFor } from '../../settings/price-for.ts';

/** About as many tokens the answer of a careful reader has. */
const remarks = 800;

/** What one request of a reading costs, about; nothing where nobody is paid. */
export function estimateReading(
  kind: ReadingKind,
  of: {
    settings: Settings;
    /** The saved connection that reads; empty for the one in use. */
    connection: string;
    documents: DocumentRow[];
    draft: string;
    lines: { source: string; target: string }[];
  },
): Estimate | undefined {
  const chosen = of.settings.connections.find(({ id }) => id === of.connection);
  const settings = chosen ? { ...of.settings, ...inUse(chosen) } : of.settings;
  if (settings.engine === 'practice' || settings.engine === 'built-in' || of.lines.length === 0)
    return undefined;
  const { pair, style } = settings;
  const off = style.off ? { off: style.off } : {};
  const tokens = (texts: string[]) => estimateTokens(texts.join('\n'));
  const [russian, english] = [
    tokens(of.lines.map(({ source }) => source)),
    tokens(of.lines.map(({ target }) => target)),
  ];
  const told = () =>
    tokens(promptDocuments(of.documents, { rules, pair, ...off }).map(({ text }) => text));
  const [input, output] = {
    sense: () => [told() + tokens([of.draft]) + russian + english, remarks] as const,
    back: () => [english, russian] as const,
    // Russian has about two tokens for one of the English.
    post: () => [english, 2 * english] as const,
    shorten: () => [russian, Math.round(0.8 * russian)] as const,
  }[kind]();
  const dollars = costOf(priceFor(settings), { input, cached: 0, output });
  return { tokens: input + output, ...(dollars === undefined ? {} : { dollars }) };
}
