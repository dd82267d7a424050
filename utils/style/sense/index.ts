import { added } from './added.ts';
import { alien } from './alien.ts';
import { condition } from './condition.ts';
import { direction } from './direction.ts';
import type { Guard } from './guard.ts';
import { lost } from './lost.ts';
import { modality } from './modality.ts';
import { negation } from './negation.ts';
import { person } from './person.ts';
import { scope } from './scope.ts';
import { time } from './time.ts';
import { number } from './values/number.ts';
import { quantity } from './values/quantity.ts';

/** The guards of sense. A new one is a file in this folder and a line here. */
export const guards: readonly Guard[] = [
  number,
  quantity,
  negation,
  person,
  modality,
  scope,
  time,
  condition,
  direction,
  lost,
  added,
  alien,
];
