/** Italy: GDPR with the Garante's cookie guidelines of 10 June 2021. An X in the corner refuses. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;

export const euIt: Regime = {
  ...euGdpr,
  id: 'eu-it',
  title: 'Italy: GDPR with the cookie guidelines of the Garante',
  places: ['IT'],
  exempt: ['analytics'],
  exemptions: [
    {
      purpose: 'analytics',
      conditions:
        'It yields aggregate statistics on this one site only, the IP address is masked, and the provider neither joins the data with others nor passes them on.',
      from: '2022-01-10',
    },
  ],
  ui: { ...euGdpr.ui, closing: 'refuse' },
  minors: { parentalBelow: 14 },
  sources: [
    'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'The banner has an X at the top right. It refuses, and the banner says so.',
    'Nobody is asked again for six months, unless the conditions change or the answer cannot be found.',
    'The guidelines want a link in the footer, and a sign that shows the state of the choice.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer; scrolling is none [Garante 231/2021]',
      in: { region: 'IT', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'a refusal, by the X too, stands for six months [Garante 231/2021]',
      in: { region: 'IT', now: '2027-05-19', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
    {
      name: 'after six months the question may come back [Garante 231/2021]',
      in: { region: 'IT-25', now: '2027-05-20', choices: denied },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
  ],
};
