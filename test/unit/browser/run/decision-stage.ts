/** A visitor's browser with one cookie jar, for the tests of decisions: pages come and go, the clock and the law change. */
import { createConsent } from '../../../../src/browser/consent.ts';
import { createDecisions } from '../../../../src/browser/run/decisions.ts';
import { parseRecord } from '../../../../src/core/consent-record.ts';
import { parseAttributes } from '../../../../src/config/attributes.ts';
import { resolveRegime } from '../../../../src/regimes/resolve-regime.ts';
import type { Consent } from '../../../../src/browser/consent.ts';
import type { Decisions } from '../../../../src/browser/run/decisions.ts';
import type { RawFact, RunEnv } from '../../../../src/browser/runner.ts';
import type { ConsentRecord } from '../../../../src/core/consent-record.ts';

export const START = Date.parse('2026-11-21T12:00:00Z');
export const DAY_MS = 86_400_000;

/** A page load: where, with which signal, under which attributes. */
export interface Load {
  readonly regime?: string;
  readonly gpc?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface Page extends Decisions {
  readonly consent: Consent;
  readonly facts: RawFact[];
  readonly problems: unknown[];
  /** How often the gate was brought in line, and the other tabs were told. */
  readonly counts: { updates: number; announcements: number };
}

export interface Browser {
  now: number;
  /** Whether it keeps cookies. */
  keeps: boolean;
  load(load?: Load): Page;
  /** What a page that is loaded now would read. */
  stored(): ConsentRecord | undefined;
  /** Days for which the cookie was last kept. */
  keptDays(): number;
  /** Puts a cookie there from outside. */
  plant(value: string): void;
}

/** Takes the place of the browser's globals until the next one is opened. */
export function openBrowser(): Browser {
  let jar: { readonly value: string; readonly until: number; readonly maxAge: number } | undefined;
  const value = (): string => (jar && browser.now < jar.until ? jar.value : '');
  const browser: Browser = {
    now: START,
    keeps: true,
    load: (load) => loadPage(load),
    stored: () => parseRecord(value(), browser.now),
    keptDays: () => (jar?.maxAge ?? 0) / 86_400,
    plant(text) {
      jar = { value: text, until: Infinity, maxAge: Infinity };
    },
  };
  const document = {
    get cookie(): string {
      const own = value();
      return own ? `theme=dark; pixelgate=${own}; cart=7` : 'theme=dark; cart=7';
    },
    set cookie(text: string) {
      const [, written = '', age] = /^pixelgate=([^;]*);max-age=(\d+);/.exec(text) ?? [];
      const maxAge = Number(age);
      if (browser.keeps) jar = { value: written, until: browser.now + maxAge * 1000, maxAge };
    },
  };
  Object.assign(globalThis, { document, location: { protocol: 'https:' } });
  Date.now = () => browser.now;
  return browser;
}

const META = { meta: '1234567890' };

function loadPage({ regime = 'eu-de', gpc = false, attributes = META }: Load = {}): Page {
  const navigator = { globalPrivacyControl: gpc };
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator });
  const given = { regime, google: 'G-ABCDEF1234', ...attributes };
  const options = parseAttributes(given, (name) => {
    throw new Error(`data-${name} is wrong`);
  });
  const place = { region: '', hint: '', zone: '', languages: [], 'region-guess': 'auto' };
  const found = resolveRegime({ ...place, regime }, Date.now());
  const consent = createConsent(found, options);
  const facts: RawFact[] = [];
  const problems: unknown[] = [];
  const counts = { updates: 0, announcements: 0 };
  const env = {
    options: { 'cookie-domain': '', ...options },
    consent,
    log: (fact: RawFact) => void facts.push(fact),
    report: (...problem: readonly unknown[]) => void problems.push(problem.join(' ')),
    update() {
      consent.update();
      counts.updates++;
    },
    snapshot: () => ({
      reasons: [{ of: 'regime', rule: 'data-regime' }, ...consent.state.reasons],
    }),
  } as unknown as RunEnv;
  return {
    ...createDecisions(env, () => void counts.announcements++),
    consent,
    facts,
    problems,
    counts,
  };
}
