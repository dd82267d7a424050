import type { Judge } from './judge.ts';
import { type Net, readNet } from './net.ts';
import { weighClauses } from './weigh-clauses.ts';
import { weights } from './weights.ts';

let net: Net | undefined;

/** The judge of this version; its weights are read at the first post. */
export const theJudge: Judge = (clauses) => {
  net ??= readNet(weights);
  return weighClauses(clauses, net);
};
