/**
 * Consent as Microsoft's scripts read it.
 *
 * Sources: Microsoft Advertising, "Universal Event Tracking: consent mode" (only `ad_storage` counts);
 * Microsoft Clarity, "Consent API v2" (`ad_Storage` and `analytics_Storage`, with capitals).
 */
import type { Choice, Choices } from '../core/purposes.ts';

const word = (choice: Choice): 'granted' | 'denied' => (choice === 'granted' ? choice : 'denied');

/** Arguments of `uetq.push`; `default` stands before everything else in the queue. */
export const uetConsent = (
  kind: 'default' | 'update',
  { marketing }: Pick<Choices, 'marketing'>,
): readonly [string, string, object] => ['consent', kind, { ad_storage: word(marketing) }];

/** Arguments of `clarity`. */
export const clarityConsent = ({ marketing, analytics }: Choices): readonly [string, object] => [
  'consentv2',
  { ad_Storage: word(marketing), analytics_Storage: word(analytics) },
];
