/** South Korea: Personal Information Protection Act. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const krPipa: Regime = {
  ...strict,
  id: 'kr-pipa',
  title: 'South Korea: Personal Information Protection Act',
  places: ['KR'],
  minors: { parentalBelow: 14 },
  effectiveFrom: '2011-09-30',
  sources: ['https://www.pipc.go.kr/eng/', 'https://www.law.go.kr/LSW/eng/engMain.do'],
  notes: [
    'Behaviour that can be tied to a person is collected after consent only.',
    'The policy says what collects data by itself, and how to refuse it (article 30(1)7).',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [PIPA 15(1)1]',
      in: { region: 'KR', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'consent is given purpose by purpose [PIPA 22]',
      in: { region: 'KR-11', now: '2026-11-22', choices: { ...denied, analytics: 'granted' } },
      out: { purposes: { ...denied, analytics: 'granted' }, ask: false, honoured: false },
    },
  ],
};
