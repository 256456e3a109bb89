/** Switzerland: Federal Act on Data Protection and article 45c of the Telecommunications Act. Asked as in the EU. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

export const chFadp: Regime = {
  ...strict,
  id: 'ch-fadp',
  title: 'Switzerland: Federal Act on Data Protection and Telecommunications Act',
  places: ['CH'],
  minors: {},
  effectiveFrom: '2023-09-01',
  sources: [
    'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
    'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/de',
    'https://www.edoeb.admin.ch/',
  ],
  notes: [
    'The law asks for information and a way to refuse; consent is needed for sensitive data, for profiling of high risk and for advertising by third parties. Retargeting is the last of these, so that everybody is asked.',
    'What holds for analytics that stay on the site: to be verified.',
    'No age is fixed. Whether a child can judge decides.',
  ],
  examples: [
    {
      name: 'on the last day before the act the strictest rules stand [FADP 74]',
      in: { region: 'CH', now: '2023-08-31' },
      out: { regime: 'strict', purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'from the first day nothing runs before the answer [FADP 6(6), TCA 45c]',
      in: { region: 'CH', now: '2023-09-01' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'GPC keeps marketing denied, the rest may still be asked [FADP 30(2)(b)]',
      in: { region: 'CH-GE', now: '2026-11-21', gpc: true },
      out: { purposes: { ...strict.defaults, marketing: 'denied' }, ask: true, honoured: false },
    },
  ],
};
