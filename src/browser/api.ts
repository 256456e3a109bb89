/** `window.pixelgate`: what the page and the elements may ask of the gate. */
import { PURPOSES } from '../core/purposes.ts';
import { copy } from './outlet.ts';
import { report } from './report.ts';
import type { ConsentSnapshot, PixelgateApi } from '../core/api.ts';
import type { Consent } from './consent.ts';
import type { Gate } from './gate.ts';
import type { Options } from '../config/attributes.ts';
import type { ResolvedRegime } from '../regimes/resolve-regime.ts';
import type { View } from './view.ts';

const DAY_MS = 864e5;

export interface ApiEnv {
  readonly consent: Consent;
  readonly options: Options;
  readonly place: ResolvedRegime;
}

export function createApi(
  gate: Gate,
  { open, close, done }: View,
  { consent: owner, options, place }: ApiEnv,
): PixelgateApi {
  const { regime, region, rule } = place;

  const { decide } = gate;
  // a wish of the elements'
  document.addEventListener('consent-request', (event) => {
    const { detail } = event as CustomEvent<{ source?: unknown }>;
    decide(detail?.source === 'preferences' ? 'preferences' : 'banner', detail, done);
  });

  const consent = (): ConsentSnapshot => {
    const { state, record } = owner;
    return {
      regime: regime.id,
      region,
      purposes: state.purposes,
      vendors: Object.fromEntries(gate.outlets.map(({ vendor, choice }) => [vendor.id, choice()])),
      reasons: [{ of: 'regime', rule }, ...state.reasons],
      gpc: owner.gpc,
      limited: record?.limited ?? false,
      policyVersion: options['policy-version'],
      ...(record && {
        decidedAt: record.at,
        expiresAt: record.at + regime.lifetimes.grantDays * DAY_MS,
      }),
      source: record?.source ?? 'default',
    };
  };

  const api: PixelgateApi = {
    version: '0.1.0',
    track(name, params = {}, { eventId = createId(), vendors } = {}) {
      const unified = copy({ name, params, eventId });
      for (const outlet of gate.outlets) {
        if (!vendors || vendors.includes(outlet.vendor.id)) outlet.push([], undefined, unified);
      }
      gate.keep({ unified, vendors, at: Date.now(), href: location.href });
      return unified.eventId;
    },
    // an event without a name, and without an id: who it is may be said again
    identify: (person) => void api.track('', person, { eventId: '' }),
    consent,
    grant: (only) => decide('api', { every: 'granted', only }),
    deny: (only) => void decide('api', { every: 'denied', only }),
    withdraw() {
      api.deny();
      return gate.runner().then((runner) => runner.flush());
    },
    open,
    close,
    on(type, listener) {
      const hear = (event: Event): void => listener((event as CustomEvent<unknown>).detail);
      document.addEventListener(`pixelgate:${type}`, hear);
      return () => document.removeEventListener(`pixelgate:${type}`, hear);
    },
    push(...calls) {
      for (const [method, ...args] of calls.filter((call) => Symbol.iterator in Object(call))) {
        const [, run] = Object.entries(api).find(([name]) => name === method) ?? [];
        if (typeof run === 'function') (run as (...all: unknown[]) => unknown)(...args);
        else report('method', method);
      }
    },
    audit: {
      entries: () => gate.runner().then((runner) => runner.entries()),
      verify: () =>
        gate
          .runner()
          .then((runner) => runner.verify())
          .catch((error) => ({ ok: false, entry: 0, reason: String(error) })),
      export: (format) => gate.runner().then((runner) => runner.export(format)),
    },
    view: () => ({
      ...regime.ui,
      ...owner.state,
      consent: consent(),
      model: regime.model,
      purposes: PURPOSES,
      vendors: gate.outlets.map(({ vendor }) => vendor),
      storage: owner.proof,
      optOutStatus: owner.state.status,
      options,
    }),
  };
  return api;
}

/** A random id, one per action of the visitor; none where the page is no secure context, and nothing is sent. */
const createId = (): string => crypto.randomUUID?.() ?? '';
