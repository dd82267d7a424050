export { type CheckedDemand, checkDemands, type Field } from './check/check-demands.ts';
export type { Demand, DemandKind, DemandState, Order, Place, Wording } from './demand.ts';
export { holdingKinds } from './demand.ts';
export { readDemands } from './read-demands.ts';
