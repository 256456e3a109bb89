/** Runs every detector over one text. */
import { hasEmail } from './email.ts';
import { hasPaymentCard } from './payment-card.ts';
import { hasPhone } from './phone.ts';
import { hasSecret } from './secret.ts';

/** Why something was removed. */
export type RemovalReason =
  | 'not-allowed'
  | 'wrong-type'
  | 'email'
  | 'phone'
  | 'payment-card'
  | 'secret'
  | 'query'
  /** Beyond the length of any cart, name or id. */
  | 'too-long';

/** The patterns take longer than linear time; nothing that a vendor needs is longer. */
const MAX_LENGTH = 1000;
/** Ids that are made at random: groups of digits in them mean nothing. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The first thing in `text` that must not leave, or `undefined`. */
export function findLeak(text: string): RemovalReason | undefined {
  if (text.length > MAX_LENGTH) return 'too-long';
  if (UUID.test(text)) return undefined;
  if (hasEmail(text)) return 'email';
  if (hasPaymentCard(text)) return 'payment-card';
  if (hasSecret(text)) return 'secret';
  if (hasPhone(text)) return 'phone';
  return undefined;
}
