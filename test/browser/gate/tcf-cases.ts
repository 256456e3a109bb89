/** What the browser tests of the TCF share: the stub, a gate to be driven by hand, and ways to ask. */
import { installStub } from '../../../src/browser/cmp-stub.ts';
import { OPTIONAL_PURPOSES } from '../../../src/core/purposes.ts';
import type { ConsentSnapshot, Source } from '../../../src/core/api.ts';
import type { Choice, OptionalPurpose } from '../../../src/core/purposes.ts';
import type { TcfEnv } from '../../../src/browser/tcf/connect.ts';

export const LIST = '/test/support/vendor-list.json';
export const CONFIG = { cmpId: 123, cmpVersion: 4, vendorList: LIST, publisherCountry: 'DE' };

/** 2026-11-21, morning, UTC. */
export const MORNING = Date.UTC(2026, 10, 21, 7);

export type Call = (...args: readonly unknown[]) => unknown;
const page = globalThis as unknown as { __tcfapi?: Call };

installStub('__tcfapi', { cmpLoaded: false, cmpStatus: 'stub', apiVersion: '2.2' });
const stub = page.__tcfapi!;

/** Puts the stub back, empty. There is one per page, since each brings a listener for frames. */
export function resetStub(): void {
  (stub() as unknown[]).length = 0;
  page.__tcfapi = stub;
}

/** Asks as a script of the page would. */
export function ask(command: string, parameter?: unknown, version = 2): unknown[][] {
  const heard: unknown[][] = [];
  page.__tcfapi?.(command, version, (...args: unknown[]) => heard.push(args), parameter);
  return heard;
}

/** The first thing that somebody heard, as an object. */
export const first = (heard: unknown[][]): Record<string, unknown> =>
  (heard[0]?.[0] ?? {}) as Record<string, unknown>;

/** The last thing that somebody heard. */
export const last = (heard: unknown[][]): Record<string, unknown> => first(heard.slice(-1));

export interface Decision {
  readonly granted?: readonly OptionalPurpose[];
  /** When; absent: nobody has answered. */
  readonly at?: number;
  readonly regime?: string;
  readonly source?: Source;
  readonly vendors?: Readonly<Record<string, Choice>>;
}

export function snapshotOf({ granted = [], at, regime = 'eu-gdpr', source, vendors }: Decision) {
  const choice = (purpose: OptionalPurpose): Choice =>
    at === undefined ? 'unset' : granted.includes(purpose) ? 'granted' : 'denied';
  return {
    regime,
    region: '',
    purposes: {
      necessary: 'granted',
      functional: choice('functional'),
      analytics: choice('analytics'),
      marketing: choice('marketing'),
    },
    vendors: vendors ?? {},
    reasons: OPTIONAL_PURPOSES.map((of) => ({ of, rule: at === undefined ? 'default' : 'record' })),
    gpc: false,
    policyVersion: '1',
    ...(at !== undefined && { decidedAt: at }),
    source: source ?? (at === undefined ? 'default' : 'banner'),
  } as unknown as ConsentSnapshot;
}

export interface FakeGate {
  readonly env: TcfEnv;
  readonly reports: string[];
  /** What the visitor does. */
  shows(isShown: boolean): void;
  decides(decision: Decision): void;
}

/** A gate without a banner and without an answer, unless the test says otherwise. */
export function gateWith(tcf: unknown, decision: Decision = {}, isShown = false): FakeGate {
  const reports: string[] = [];
  const now = { snapshot: snapshotOf(decision), isShown };
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    env: {
      snapshot: () => now.snapshot,
      isShown: () => now.isShown,
      onChange: (listener) => void listeners.push(listener),
      config: tcf === undefined ? {} : { tcf },
      signals: '',
      report: (kind, sentence) => void reports.push(`${kind}: ${String(sentence)}`),
      lang: 'de',
    },
    reports,
    shows(shown) {
      now.isShown = shown;
      tell();
    },
    decides(made) {
      now.snapshot = snapshotOf(made);
      tell();
    },
  };
}
