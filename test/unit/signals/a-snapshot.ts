/** A snapshot of consent for the tests of signals: granted in California unless told otherwise. */
import type { ConsentSnapshot } from '../../../src/core/api.ts';
import type { Choice } from '../../../src/core/purposes.ts';

type Given = Partial<ConsentSnapshot> & { readonly marketing?: Choice };

export const aSnapshot = ({ marketing = 'granted', ...given }: Given = {}): ConsentSnapshot => ({
  regime: 'us-ca',
  region: 'US-CA',
  purposes: { necessary: 'granted', functional: 'granted', analytics: 'granted', marketing },
  vendors: {},
  reasons: [],
  gpc: false,
  limited: false,
  policyVersion: '1',
  source: 'default',
  ...given,
});
