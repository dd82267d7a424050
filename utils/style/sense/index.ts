import { alien } from './alien.ts';
import type { Guard } from './guard.ts';
import { modality } from './modality.ts';
import { negation } from './negation.ts';
import { person } from './person.ts';
import { time } from './time.ts';

/** The guards of sense. A new one is a file in this folder and a line here. */
export const guards: readonly Guard[] = [negation, person, modality, time, alien];
