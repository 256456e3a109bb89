/** Consent as Amazon Ads reads it. Source: Amazon Ads, "Amazon Consent Signal (ACS) integration guide". */
import type { Choices } from '../core/purposes.ts';

export interface AmazonInput {
  readonly purposes: Choices;
  /** ISO 3166 code of the place; without one there is no signal. */
  readonly region: string;
  /** Time of the decision, Unix time in milliseconds. */
  readonly at: number;
}

/**
 * The value of the cookie `amzn_consent`.
 * @returns `''` where the country is not known
 */
export function amazonConsent({ purposes, region, at }: AmazonInput): string {
  const word = purposes.marketing === 'granted' ? 'GRANTED' : 'DENIED';
  return (
    region &&
    encodeURIComponent(
      JSON.stringify({
        geo: { countryCode: region.slice(0, 2) },
        amazonConsentFormat: { amznAdStorage: word, amznUserData: word },
        timestamp: new Date(at).toISOString(),
        version: '1',
      }),
    )
  );
}
