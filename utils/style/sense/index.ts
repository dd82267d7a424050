import { alien } from './alien.ts';
import type { Guard } from './guard.ts';
import { negation } from './negation.ts';

/** The guards of sense. A new one is a file in this folder and a line here. */
export const guards: readonly Guard[] = [negation, alien];
