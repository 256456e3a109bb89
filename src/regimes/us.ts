/**
 * United States, where the state is not known or has no law of its own in force. Opt-out, and in every
 * field at least as strict as the law of any state; the states' files spread this one and loosen it.
 */
import type { Regime } from '../core/regime.ts';

const granted = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const;

export const us: Regime = {
  id: 'us',
  title: 'United States, state unknown or without a law of its own',
  model: 'opt-out',
  places: ['US'],
  defaults: granted,
  exempt: [],
  exemptions: [],
  gpc: {
    denies: ['marketing'],
    // California was the first state to bind, and an unknown state may be California
    binding: true,
    bindingFrom: '2020-08-14',
    yields: true, // 11 CCR 7025(c)(3)
  },
  ui: {
    prompt: 'link',
    closing: 'none',
    twoStepOptIn: true, // 11 CCR 7028
    controlText: 'Your Privacy Choices', // 11 CCR 7015(b)
    optOutStatus: 'Opt-Out Request Honored', // 11 CCR 7025(c)(6)
    rejectOnFirstLayer: true,
    links: ['opt-out', 'limit', 'choices'],
    icon: true,
    notices: [
      'NOTICE: We may sell your sensitive personal data.',
      'NOTICE: We may sell your biometric personal data.',
      'NOTICE: This website may sell your sensitive personal data.',
      'NOTICE: This website may sell your biometric personal data.',
    ],
  },
  // an opt-out stands until the visitor takes it back
  lifetimes: { grantDays: 365, refusalDays: Infinity },
  sensitive: 'necessary-only',
  minors: { parentalBelow: 13, optInBelow: 18, bannedBelow: 18 },
  proofRetentionDays: 2 * 365, // 11 CCR 7101: 24 months
  effectiveFrom: '1970-01-01',
  sources: [
    'https://cppa.ca.gov/regulations/',
    'https://www.ftc.gov/legal-library/browse/rules/childrens-online-privacy-protection-rule-coppa',
  ],
  lastReviewed: '2026-11-21',
  notes: [
    'No federal law asks for this. It is the union of what the states ask for, so that a wrong guess errs to the stricter side.',
    'A signal is honoured in every state, also where no law binds a site to it.',
    'Nevada SB 220 gives an opt-out of sales. Nevada SB 370 and the My Health My Data Act of Washington ask for consent before data about health are used (2024-03-31).',
    'The Child Data Protection Act of New York asks, since 2025-06-20, for consent or strict necessity below 18.',
    'COPPA applies everywhere: below 13 a parent consents, and separately to disclosure to third parties.',
  ],
  examples: [
    {
      name: 'pixels run until the visitor opts out, and nobody is interrupted [CCPA 1798.120]',
      in: { region: 'US', now: '2026-11-21' },
      out: { purposes: granted, ask: false, honoured: false },
    },
    {
      name: 'GPC is honoured where the state is not known [11 CCR 7025]',
      in: { region: 'US', now: '2026-11-21', gpc: true },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: true },
    },
    {
      name: 'GPC is honoured in a state without a law of its own [11 CCR 7025]',
      in: { region: 'US-WA', now: '2026-11-21', gpc: true },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: true },
    },
    {
      name: 'an opt-out of sales in Nevada does not lapse [NV SB 220]',
      in: { region: 'US-NV', now: '2029-11-21', choices: { ...granted, marketing: 'denied' } },
      out: { purposes: { ...granted, marketing: 'denied' }, ask: false, honoured: true },
    },
  ],
};
