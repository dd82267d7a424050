import type { Behaviour } from './behaviour.ts';
import { refusals } from './refusals.ts';
import { setups } from './settings.ts';
import { spellings } from './spellings.ts';
import { streams } from './streams.ts';

export type { Behaviour };

/** Everything that was seen of servers and can be played; each is met once through the real panel. */
export const behaviours: Behaviour[] = [...streams, ...refusals, ...spellings, ...setups];
