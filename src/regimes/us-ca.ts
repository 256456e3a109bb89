/** California: CCPA as amended by CPRA, with the regulations in force since 2026-01-01. Opt-out. */
import { us } from './us.ts';
import type { Regime } from '../core/regime.ts';

const optedOut = { ...us.defaults, marketing: 'denied' } as const;

export const usCa: Regime = {
  ...us,
  id: 'us-ca',
  title: 'California: Consumer Privacy Act as amended by the Privacy Rights Act',
  places: ['US-CA'],
  gpc: { denies: ['marketing'], binding: true, bindingFrom: '2020-08-14', yields: true },
  ui: { ...us.ui, links: ['opt-out', 'limit', 'choices'], notices: [] },
  sensitive: 'opt-out',
  minors: { parentalBelow: 13, optInBelow: 16 },
  effectiveFrom: '2020-01-01',
  sources: [
    'https://cppa.ca.gov/regulations/',
    'https://oag.ca.gov/privacy/ccpa',
    'https://www.w3.org/TR/gpc/',
  ],
  notes: [
    'One link, “Your Privacy Choices” with the icon beside it, may stand for the other two.',
    'The link that limits sensitive data is for operators who use them beyond 11 CCR 7027(m).',
    'A cookie banner alone is no way to opt out: what the visitor opens speaks of sale and sharing.',
    'Nobody is asked to opt in again for 12 months after an opt-out, and then in two steps.',
    'Since 2026 the page has to show that an opt-out was honoured; the words here are an example of the regulations.',
    'Closing a window or walking away is no consent. The data of known children under 16 are sensitive.',
    'Requests are kept for 24 months, and used for nothing else.',
    'Pixels, chat and session replay are litigated as wiretaps here. Who wants to be careful renders `data-regime="strict"` for these visitors; the links and the status of this act are then the page’s own affair.',
  ],
  examples: [
    {
      name: 'pixels run until the visitor opts out, and nobody is interrupted [CCPA 1798.120]',
      in: { region: 'US-CA', now: '2026-11-21' },
      out: { purposes: us.defaults, ask: false, honoured: false },
    },
    {
      name: 'GPC is an opt-out of sale and sharing, and the page says so [11 CCR 7025]',
      in: { region: 'US-CA', now: '2026-11-21', gpc: true },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'an opt-out on the page counts like the signal and does not lapse [11 CCR 7026]',
      in: { region: 'US-CA', now: '2029-11-21', choices: optedOut },
      out: { purposes: optedOut, ask: false, honoured: true },
    },
    {
      name: 'turning off analytics is no opt-out of sale [11 CCR 7026(a)(4)]',
      in: { region: 'US-CA', now: '2026-11-22', choices: { ...us.defaults, analytics: 'denied' } },
      out: { purposes: { ...us.defaults, analytics: 'denied' }, ask: false, honoured: false },
    },
  ],
};
