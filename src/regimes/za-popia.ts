/** South Africa: Protection of Personal Information Act. Opt-in, to be careful. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

export const zaPopia: Regime = {
  ...strict,
  id: 'za-popia',
  title: 'South Africa: Protection of Personal Information Act',
  places: ['ZA'],
  minors: { parentalBelow: 18 },
  effectiveFrom: '2021-07-01',
  sources: [
    'https://www.gov.za/documents/protection-personal-information-act',
    'https://inforegulator.org.za/',
  ],
  notes: [
    'Section 11 would let some things run on a legitimate interest; section 69 asks for consent to electronic marketing. Everybody is asked.',
    'A competent person consents for anybody under 18.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [POPIA 11]',
      in: { region: 'ZA', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'GPC is an objection to marketing [POPIA 11(3)]',
      in: { region: 'ZA-WC', now: '2026-11-21', gpc: true },
      out: { purposes: { ...strict.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
  ],
};
