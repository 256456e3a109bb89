/** Every law. A new one is its file and one line here. */
import { euGdpr } from './eu-gdpr.ts';
import { strict } from './strict.ts';
import { usCa } from './us-ca.ts';
import type { Regime } from '../core/regime.ts';

/** What applies where no other law does. */
export { strict } from './strict.ts';

export const REGIMES: readonly Regime[] = [euGdpr, strict, usCa];
