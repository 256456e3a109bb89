/** Vietnam: Personal Data Protection Law 91/2025. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

export const vnPdpl: Regime = {
  ...strict,
  id: 'vn-pdpl',
  title: 'Vietnam: Personal Data Protection Law',
  places: ['VN'],
  minors: {},
  effectiveFrom: '2026-01-01',
  sources: ['https://vanban.chinhphu.vn/'],
  notes: [
    'How far users must be able to refuse tracking, and from which age a child consents: to be verified. Everybody is asked.',
  ],
  examples: [
    {
      name: 'on the last day before the law the strictest rules stand [Law 91/2025]',
      in: { region: 'VN', now: '2025-12-31' },
      out: { regime: 'strict', purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'from the first day nothing runs before the answer [Law 91/2025]',
      in: { region: 'VN', now: '2026-01-01' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
  ],
};
