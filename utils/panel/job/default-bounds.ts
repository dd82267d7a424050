import { defaultThresholds } from '../../demands/facts/fact.ts';

/** What holds where the user set no bound of their own. */
export const defaultBounds: Readonly<Record<string, number>> = { ...defaultThresholds };
