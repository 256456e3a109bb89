/** For people with a bundler. Imports in Node without a DOM; every line is a promise. */
export { minimizeEvent } from './minimize/minimize-event.ts';
export type { MinimizeOptions } from './minimize/minimize-event.ts';
export type { MinimizedEvent, Removal } from './minimize/cut-event.ts';
export type { Action, RuleOptions } from './minimize/rules.ts';
export type { LeakKind, RemovalReason } from './minimize/find-leak.ts';
export { verifyChain } from './audit/chain.ts';
export { parseRecord } from './core/consent-record.ts';
export type { ConsentRecord } from './core/consent-record.ts';
export { EVENTS } from './core/events.ts';
export type { VendorEvent } from './core/events.ts';
export { PURPOSES } from './core/purposes.ts';
export type { Choice, Choices, OptionalPurpose, Purpose } from './core/purposes.ts';
export type * from './core/api.ts';
export type { Regime } from './core/regime.ts';
export type { VendorAdapter } from './core/vendor.ts';
