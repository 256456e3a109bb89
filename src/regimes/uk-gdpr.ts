/** United Kingdom: UK GDPR and PECR, with the exceptions of the Data (Use and Access) Act 2025. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const ukGdpr: Regime = {
  ...euGdpr,
  id: 'uk-gdpr',
  title: 'United Kingdom: UK GDPR and PECR',
  places: ['GB'],
  exempt: ['functional', 'analytics'],
  exemptions: [
    {
      purpose: 'functional',
      conditions:
        'It only fits the look or the working of the site to what the visitor prefers; the visitor is told clearly and can object simply and free of charge.',
      from: '2026-02-05',
    },
    {
      purpose: 'analytics',
      conditions:
        'Its sole purpose is aggregate statistics on the operator’s own service in order to improve it; nobody is followed, no third party uses the data for itself; the visitor is told clearly and can object simply and free of charge.',
      from: '2026-02-05',
    },
  ],
  minors: { parentalBelow: 13 },
  effectiveFrom: '2018-05-25',
  sources: [
    'https://www.legislation.gov.uk/uksi/2003/2426',
    'https://www.legislation.gov.uk/ukpga/2025/18',
    'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/',
  ],
  notes: [
    'The exceptions hold since 2026-02-05 (PECR, schedule A1). Advertising, the capping of its frequency and its measurement still need consent.',
    'Whoever has a third party store something answers for it as well.',
    'No source fixes how long a consent lasts; 180 days are the choice of this project.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [PECR 6]',
      in: { region: 'GB', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'GPC keeps marketing denied, the rest may still be asked [UK GDPR 21(5)]',
      in: { region: 'GB-SCT', now: '2026-11-21', gpc: true },
      out: { purposes: { ...euGdpr.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
    {
      name: 'a consent lapses and is not renewed by itself [UK GDPR 7]',
      in: { region: 'GB', now: '2027-05-20', choices: granted },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'Jersey has a law of its own, which is treated like the GDPR [DPJL 2018]',
      in: { region: 'JE', now: '2026-11-21' },
      out: { regime: 'eu-gdpr', purposes: euGdpr.defaults, ask: true, honoured: false },
    },
  ],
};
