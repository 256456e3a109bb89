/** `window.pixelgate`: what the page and the elements may ask of the gate. */
import { isOptionalPurpose, OPTIONAL_PURPOSES, PURPOSES } from '../core/purposes.ts';
import { report } from './report.ts';
import type { ConsentSnapshot, PixelgateApi, UiView } from '../core/api.ts';
import type { Consent, Decision } from './consent.ts';
import type { Gate } from './gate.ts';
import type { Options } from '../config/attributes.ts';
import type { ResolvedRegime } from '../regimes/resolve-regime.ts';

const DAY_MS = 864e5;

export interface ApiEnv {
  readonly consent: Consent;
  readonly options: Options;
  readonly place: ResolvedRegime;
  readonly lang: string;
  readonly open: () => void;
  readonly close: () => void;
}

export function createApi(
  gate: Gate,
  { consent: owner, options, place, lang, open, close }: ApiEnv,
): PixelgateApi {
  const { regime, region, rule } = place;

  /** @returns whether it counted: a grant needs a gesture that the browser has just seen, or the operator's word */
  const decide = (decision: Decision): boolean => {
    const choices = [...Object.values(decision.purposes), ...Object.values(decision.vendors ?? {})];
    const counts =
      !choices.includes('granted') ||
      !options['allow-api-grant'] ||
      navigator.userActivation.isActive;
    if (counts) gate.decide(decision);
    else report('gesture');
    return counts;
  };
  const every = (
    choice: 'granted' | 'denied',
    purposes: readonly unknown[] = OPTIONAL_PURPOSES,
  ): boolean =>
    decide({
      purposes: Object.fromEntries(
        purposes.filter(isOptionalPurpose).map((purpose) => [purpose, choice]),
      ),
      source: 'api',
    });

  // a wish of the elements'; anybody on the page can send one, so it is read like any input
  document.addEventListener('consent-request', (event) => {
    const { purposes, vendors, shown, source } = fields((event as CustomEvent<unknown>).detail);
    const counts = decide({
      purposes: choicesOf(purposes, OPTIONAL_PURPOSES),
      vendors: choicesOf(vendors, Object.keys(options.tags)),
      source: source === 'preferences' ? source : 'banner',
      shown,
    });
    if (counts) close();
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
      const unified = { name, params, eventId };
      for (const outlet of gate.outlets) {
        if (vendors?.includes(outlet.vendor.id) ?? true) outlet.push([], undefined, unified);
      }
      return unified.eventId;
    },
    consent,
    grant: (purposes) => every('granted', purposes),
    deny: (purposes) => void every('denied', purposes),
    async withdraw() {
      every('denied');
      await (await gate.runner()).flush();
    },
    open,
    close,
    on(type, listener) {
      const hear = (event: Event): void => listener((event as CustomEvent<unknown>).detail);
      document.addEventListener(`pixelgate:${type}`, hear);
      return () => document.removeEventListener(`pixelgate:${type}`, hear);
    },
    push(...calls) {
      for (const [method, ...args] of calls) {
        const run: unknown = Object.hasOwn(api, String(method)) && Reflect.get(api, String(method));
        if (typeof run === 'function') Reflect.apply(run, api, args);
        else report('method', method);
      }
    },
    audit: {
      entries: async () => (await gate.runner()).entries(),
      verify: () =>
        gate.runner().then(
          (runner) => runner.verify(),
          (error) => ({ ok: false, entry: 0, reason: String(error) }),
        ),
      export: async (format) => (await gate.runner()).export(format),
    },
    view: () => ({
      consent: consent(),
      model: regime.model,
      purposes: PURPOSES,
      vendors: gate.outlets.map(({ vendor: { id, name, purposes } }) => ({ id, name, purposes })),
      controller: options.controller,
      privacyUrl: options['privacy-url'],
      lang,
      position: options.position as UiView['position'],
      theme: options.theme as UiView['theme'],
      storage: owner.proof,
      optOutStatus: owner.state.status,
    }),
  };
  return api;
}

/** A random id, one per action of the visitor; none where the page is no secure context, and nothing is sent. */
const createId = (): string => crypto.randomUUID?.() ?? '';

const fields = (value: unknown): Record<string, unknown> =>
  Object(value) as Record<string, unknown>;

const choicesOf = (
  value: unknown,
  names: readonly string[],
): Record<string, 'granted' | 'denied'> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const choice = fields(value)[name];
      return choice === 'granted' || choice === 'denied' ? [[name, choice]] : [];
    }),
  );
