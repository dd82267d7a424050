export { type CheckedDemand, checkDemands, type Field } from './check/check-demands.ts';
export type { Contact, ContactKind } from './contacts/contact.ts';
export { findContacts } from './contacts/find-contacts.ts';
export type { Demand, DemandKind, DemandState, Order, Place, Wording } from './demand.ts';
export { holdingKinds } from './demand.ts';
export { defaultThresholds, type Fact, type FactGroup, type Thresholds } from './facts/fact.ts';
export { readFacts } from './facts/read-facts.ts';
export { readOrders } from './orders/read-orders.ts';
export { readDemands } from './read-demands.ts';
