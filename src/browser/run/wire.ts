/** What leaves on the wire to a vendor: whose an address is, what is taken out, and who hears of that. */
import { redactBody, redactField } from '../../minimize/redact-body.ts';
import { redactQuery } from '../../minimize/redact-query.ts';
import { landingFor } from './landing-for.ts';
import { ownSums } from './own-sums.ts';
import { wireOf } from './sender-of.ts';
import { whoseAddress } from './whose-address.ts';
import type { Removal } from '../../minimize/cut-event.ts';
import type { Redacted, WireRules } from '../../minimize/wire-rules.ts';
import type { Tell } from '../../core/inspect.ts';
import type { RunEnv } from '../runner.ts';

export interface WireEnv extends Pick<RunEnv, 'consent' | 'vendors' | 'log'> {
  /** For the developer panel. */
  readonly tellPanel?: Tell | undefined;
  /** Whether an address is that of a sensitive page. Absent: none is. */
  readonly isSensitive?: ((address: string) => boolean) | undefined;
}

/** A request to a vendor's place on the net, on its way out. Each part is told about as it is cleaned. */
export interface WireRequest {
  /** The address, fit to leave: as it was where nothing had to go. Told about when it is asked for. */
  readonly address: string;
  body(text: string): string;
  /** One field of a form. @returns `undefined` where it goes */
  field(name: string, value: string): string | undefined;
  /** Notes a body, or a field, that cannot be read, and therefore goes. */
  unreadable(path: string): void;
}

/** @returns `undefined` for an address that is no vendor's. @param via - `fetch`, `beacon`, `img` ... */
export type Wire = (address: unknown, via: string) => WireRequest | undefined;

/** Names that the log takes per vendor and page: a script that makes them up does not fill it. */
const MAX_TOLD = 40;

export function createWire(env: WireEnv): Wire {
  const { consent, vendors, log, tellPanel, isSensitive } = env;
  const told = new Map<string, Set<string>>();

  const rulesFor = (vendor: string): WireRules => ({
    ...wireOf(vendor),
    ...landingFor(vendor, consent.choiceFor),
    sums: ownSums,
    isSensitive,
    sensitiveTitle: isSensitive?.(location.href) ? document.title : undefined,
  });
  /** Each name and reason once per page. */
  const write = (vendor: string, removed: readonly Removal[]): void => {
    const known = told.get(vendor) ?? new Set();
    told.set(vendor, known);
    const fresh = removed.filter(({ path, reason }) => {
      const key = `${path} ${reason}`;
      return known.size < MAX_TOLD && !known.has(key) && known.add(key);
    });
    if (fresh.length > 0) log({ type: 'request-redacted', vendor, removed: fresh });
  };
  return (given, via) => {
    const [written, url] = parse(given);
    const vendor = url && whoseAddress(url, vendors)?.of;
    if (!vendor) return undefined;
    const rules = rulesFor(vendor);
    const take = <T extends Omit<Redacted, 'text'>>(redacted: T): T => {
      const { removed } = redacted;
      if (removed.length === 0) return redacted;
      write(vendor, removed);
      const name = url.hostname + url.pathname;
      tellPanel?.({ kind: 'request', name, vendor, via, verdict: 'redact', removed });
      return redacted;
    };
    let address: string | undefined;
    return {
      get address() {
        address ??= take(redactQuery(written, rules)).text;
        return address;
      },
      body: (text) => take(redactBody(text, rules)).text,
      field: (name, value) => take(redactField(name, value, rules)).text,
      unreadable: (path) => void take({ removed: [{ path, reason: 'wrong-type' }] }),
    };
  };
}

/** Read once: what was looked at is what is asked for. */
function parse(address: unknown): readonly [text: string, url?: URL] {
  try {
    const text = String(address);
    return [text, new URL(text, document.baseURI)];
  } catch {
    return ['']; // no address: the browser itself will say so
  }
}
