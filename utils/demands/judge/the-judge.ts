import { demandKinds } from '../demand.ts';
import { type Judge, standings } from './judge.ts';
import { weights } from './weights.ts';
import { readWeights } from './weights-text.ts';

let read: Judge | undefined;

/** The judge of this version; its weights are read at the first post. */
export function theJudge(): Judge {
  read ??= {
    standing: readWeights(weights.standing, standings.length),
    kind: readWeights(weights.kind, demandKinds.length),
  };
  return read;
}
