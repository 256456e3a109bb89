/** What a vendor may know of how a visitor came: campaigns under any consent, click ids only for marketing. */
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import type { CleanUrlOptions } from '../../minimize/clean-url.ts';
import type { Consent } from '../consent.ts';

export const landingFor = (
  vendor: string,
  choiceFor: Consent['choiceFor'],
): Pick<CleanUrlOptions, 'clickIds' | 'campaigns'> => ({
  clickIds: choiceFor(vendor, 'marketing') === 'granted',
  campaigns: OPTIONAL_PURPOSES.some((purpose) => choiceFor(vendor, purpose) === 'granted'),
});
