/** France and its regions overseas: GDPR with the CNIL's guidelines on trackers. */
import { euGdpr } from './eu-gdpr.ts';
import type { Regime } from '../core/regime.ts';

const denied = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const;
const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const euFr: Regime = {
  ...euGdpr,
  id: 'eu-fr',
  title: 'France: GDPR with the guidelines of the CNIL',
  places: ['FR', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'],
  exempt: ['analytics'],
  exemptions: [
    {
      purpose: 'analytics',
      conditions:
        'It measures the audience for the operator alone and follows nobody across sites; the visitor is told and can object; the tracker lives for at most 13 months, the data for 25.',
      from: '2020-10-01',
    },
  ],
  minors: { parentalBelow: 15 },
  sources: [
    'https://www.cnil.fr/fr/cookies-et-autres-traceurs',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  notes: [
    'Refusing is as simple as accepting: a button for it on the first layer, or a way on without accepting.',
    'To keep the choice, a yes or a no, for about six months is good practice.',
    'The purposes stand in view before the choice, the list of controllers where the choice is made.',
  ],
  examples: [
    {
      name: 'nothing runs before the answer [loi 78-17, 82]',
      in: { region: 'FR', now: '2026-11-21' },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
    {
      name: 'a region overseas is France [loi 78-17, 82]',
      in: { region: 'RE', now: '2026-11-22', choices: granted },
      out: { purposes: granted, ask: false, honoured: false },
    },
    {
      name: 'a refusal is kept as long as a consent [CNIL 2020-092]',
      in: { region: 'GP', now: '2027-05-19', choices: denied },
      out: { purposes: denied, ask: false, honoured: false },
    },
    {
      name: 'after six months both have lapsed [CNIL 2020-092]',
      in: { region: 'FR', now: '2027-05-20', choices: granted },
      out: { purposes: euGdpr.defaults, ask: true, honoured: false },
    },
  ],
};
