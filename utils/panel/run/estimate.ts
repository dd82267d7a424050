import { promptDocuments } from '../../documents/index.ts';
import { estimateTokens, promptOntology } from '../../job/index.ts';
import { costOf } from '../../prices.ts';
import type { DocumentRow, JobRow } from '../../storage/database.ts';
import { type Settings, serverOf } from '../../storage/settings.ts';
import { rules } from '../../style/index.ts';
import { addressHost, isHome } from '../../text/base-url.ts';
import { priceFor } from '../settings/price-for.ts';

/** What the next press of `Translate` will cost, about. */
export interface Estimate {
  tokens: number;
  /** In dollars; absent where nobody told the price. */
  dollars?: number;
}

export interface EstimateInput {
  settings: Settings;
  documents: DocumentRow[];
  job: JobRow | undefined;
  /** The whole draft, and the lines of it that are to be translated. */
  draft: string;
  open: string[];
}

/** Nothing for an engine that is paid by nobody, and where there is nothing to do. */
export function estimateRun(input: EstimateInput): Estimate | undefined {
  const { settings, documents, job, draft, open } = input;
  const { engine, pair, style } = settings;
  if (engine === 'built-in' || engine === 'practice' || open.length === 0) return undefined;
  const whole = job ? promptOntology(job).whole : '';
  const off = style.off ? { off: style.off } : {};
  const texts = promptDocuments(documents, { rules, pair, ...off }, whole).map(({ text }) => text);
  // The same for all requests of a run: from the second on the provider has it in its cache.
  const stable = estimateTokens([...texts, whole].join('\n'));
  const own = estimateTokens(draft);
  const asked = estimateTokens(open.join('\n'));
  const requests = requestCount(settings, open.length);
  const input_ = requests * (stable + own) + asked;
  const cached = (requests - 1) * stable;
  // English is about as many tokens as half the Russian, and each line comes in its frame.
  const output = Math.round(0.6 * asked) + 12 * open.length;
  const dollars = costOf(priceFor(settings), { input: input_, cached, written: stable, output });
  return { tokens: input_ + output, ...(dollars === undefined ? {} : { dollars }) };
}

/** A lane begins with a small request, and asks for the rest of it in one. */
function requestCount(settings: Settings, lines: number): number {
  const host = addressHost(serverOf(settings).baseUrl);
  const lanes = settings.lanes ?? (isHome(host) ? 1 : 4);
  return Math.min(lines, 2 * lanes);
}
