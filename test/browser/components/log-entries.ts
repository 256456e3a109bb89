/** Entries for the log element, one of each type in turn. */
import {
  AUDIT_TYPES,
  type AuditEntry,
  type AuditFact,
  type AuditType,
} from '../../../src/core/api.ts';
import { nth } from './nth.ts';

const FACTS: Readonly<Partial<Record<AuditType, Omit<AuditFact, 'type'>>>> = {
  granted: {
    purposes: { analytics: 'granted', marketing: 'denied' },
    vendors: { google: 'granted' },
    source: 'banner',
    regime: 'eu-gdpr',
    region: 'DE',
    policyVersion: '2026-11',
    shown: { lang: 'en', layer: 1, text: 'ab'.repeat(32) },
  },
  signal: { gpc: true, source: 'gpc' },
  'vendor-loaded': { vendor: 'meta' },
  'vendor-cleared': { vendor: 'meta', cleared: ['_fbp', '_fbc'] },
  'event-held': { vendor: 'tiktok', event: 'AddToCart', reason: 'consent-missing' },
  'event-sent': { vendor: 'tiktok', event: 'AddToCart', born: 'unset' },
  'event-dropped': { vendor: 'tiktok', event: 'Purchase', reason: 'denied', count: 3 },
  'event-minimized': {
    vendor: 'google',
    event: 'Purchase',
    removed: [{ path: 'user_data.email', reason: 'not-allowed' }],
  },
  'request-blocked': { vendor: 'meta', reason: 'denied' },
  'request-redacted': { vendor: 'meta', removed: [{ path: 'dl', reason: 'query' }] },
};

/** `count` entries, numbered from 1, a minute apart. */
export const entriesOf = (count: number): AuditEntry[] =>
  Array.from({ length: count }, (_, i) => {
    const type = nth(AUDIT_TYPES, i % AUDIT_TYPES.length);
    const hash = String(i + 1).padStart(64, '0');
    const prev = i ? String(i).padStart(64, '0') : '';
    return { seq: i + 1, at: 1_795_000_000_000 + i * 60_000, prev, hash, type, ...FACTS[type] };
  });
