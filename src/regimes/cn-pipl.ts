/** China: Personal Information Protection Law. Opt-in. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const cnPipl: Regime = {
  ...strict,
  id: 'cn-pipl',
  title: 'China: Personal Information Protection Law',
  places: ['CN'],
  minors: { parentalBelow: 14 },
  effectiveFrom: '2021-11-01',
  sources: ['https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm'],
  notes: ['Personalised advertising needs a switch that turns it off.'],
  examples: [
    {
      name: 'nothing runs before the answer [PIPL 13(1)1]',
      in: { region: 'CN', now: '2026-11-21' },
      out: { purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'personalised marketing can be refused alone [PIPL 24]',
      in: {
        region: 'CN-31',
        now: '2026-11-22',
        choices: { functional: 'granted', analytics: 'granted', marketing: 'denied' },
      },
      out: {
        purposes: { functional: 'granted', analytics: 'granted', marketing: 'denied' },
        ask: false,
        honoured: false,
      },
    },
    {
      name: 'a refusal is an answer [PIPL 15]',
      in: { region: 'CN', now: '2026-11-22', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
  ],
};
