import type { Letter } from '../letter.ts';
import { cluster } from './cluster.ts';
import { films } from './films.ts';
import { mobile } from './mobile.ts';
import { practice } from './practice.ts';
import { warehouse } from './warehouse.ts';

/** The letters of `npm run eval`, the longest first. */
export const letters: readonly Letter[] = [practice, warehouse, mobile, cluster, films];
