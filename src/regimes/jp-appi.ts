/** Japan: APPI and the external transmission rule of the Telecommunications Business Act. The visitor is told. */
import { strict } from './strict.ts';
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const jpAppi: Regime = {
  ...strict,
  id: 'jp-appi',
  title: 'Japan: Protection of Personal Information Act and Telecommunications Business Act',
  model: 'notice',
  places: ['JP'],
  defaults: granted,
  ui: { ...strict.ui, prompt: 'notice' },
  lifetimes: { grantDays: 365, refusalDays: 365 },
  minors: {},
  effectiveFrom: '2023-06-16',
  sources: [
    'https://www.ppc.go.jp/en/legal/',
    'https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/gaibusoushin_kiritsu.html',
  ],
  notes: [
    'For each tag the page says who receives what, and for which purpose.',
    'Where the recipient will know who the person is, the consent of the person is to be confirmed first (APPI 31). Set `data-regime` to `strict` then.',
  ],
  examples: [
    {
      name: 'on the last day before the rule the strictest rules stand [TBA 27-12]',
      in: { region: 'JP', now: '2023-06-15' },
      out: { regime: 'strict', purposes: strict.defaults, ask: true, honoured: false },
    },
    {
      name: 'from the first day the visitor is told what is sent to whom [TBA 27-12]',
      in: { region: 'JP', now: '2023-06-16' },
      out: { purposes: granted, ask: true, honoured: false },
    },
    {
      name: 'GPC opts out of marketing [TBA 27-12]',
      in: { region: 'JP-13', now: '2026-11-21', gpc: true },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: true, honoured: false },
    },
  ],
};
