/** Connecticut: Data Privacy Act. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usCt: Regime = {
  ...us,
  id: 'us-ct',
  title: 'Connecticut: Data Privacy Act',
  places: ['US-CT'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2025-01-01', yields: true },
  ui: { ...us.ui, links: ['choices'], notices: [] },
  sensitive: 'opt-in',
  minors: { parentalBelow: 13, bannedBelow: 18 },
  effectiveFrom: '2023-07-01',
  sources: ['https://www.cga.ct.gov/current/pub/chap_743jj.htm'],
  notes: [
    'Below 18 targeted advertising and sale are banned since 2026-07-01. The file is as strict for the time before.',
    'The list of sensitive data is wider since 2026-07-01.',
  ],
  examples: [
    {
      name: 'on the last day before the act the rules for an unknown state stand [Conn. Gen. Stat. 42-518]',
      in: { region: 'US-CT', now: '2023-06-30' },
      out: { regime: 'us', purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'from the first day its own rules stand, and nobody is interrupted [Conn. Gen. Stat. 42-518]',
      in: { region: 'US-CT', now: '2023-07-01' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out that binds since 2025-01-01 [Conn. Gen. Stat. 42-520]',
      in: { region: 'US-CT', now: '2025-01-01', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sale and targeted advertising does not lapse [Conn. Gen. Stat. 42-518]',
      in: { region: 'US-CT', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
  ],
};
