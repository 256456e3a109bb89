/** The common half of the detectors, in the order in which they are asked. */
import { findEmail } from './email.ts';
import { findHash } from './hash.ts';
import { findIp } from './ip.ts';
import { findPair } from './pairs.ts';
import { findPaymentCard } from './payment-card.ts';
import { findPhone } from './phone.ts';
import { findKey, findRandom } from './secret.ts';
import type { FindSpan } from './find-span.ts';

export const COMMON: readonly FindSpan[] = [
  findEmail,
  findKey,
  findRandom,
  findHash,
  findIp,
  findPaymentCard,
  findPhone,
  findPair,
];
