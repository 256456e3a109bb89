/** What would happen elsewhere: the gate's own pure functions, with made-up inputs. Touches nothing. */
import { decideConsent, type ConsentState } from '../../src/core/decide-consent.ts';
import { strictest, type Choice, type OptionalPurpose } from '../../src/core/purposes.ts';
import { isOptIn, resolveRegime, type ResolvedRegime } from '../../src/regimes/resolve-regime.ts';
import { VENDORS } from '../../src/vendors/index.ts';
import type { ConsentRecord } from '../../src/core/consent-record.ts';
import type { InspectEntry } from '../../src/core/inspect.ts';

/** Who visits, and what the visitor has answered. */
export interface Visitor {
  /** Id of a law that is fixed, or `auto`. */
  readonly regime: string;
  /** ISO 3166 code, or `''` for a place that is not told. */
  readonly region: string;
  /** IANA time zone, for a place that is guessed, or `''`. */
  readonly zone: string;
  readonly languages: readonly string[];
  /** Unix time in milliseconds, UTC. */
  readonly now: number;
  readonly gpc: boolean;
  readonly audience: string;
  readonly exempt: string;
  readonly policyVersion: string;
  /** `undefined`: nobody has answered. */
  readonly answer: Readonly<Record<OptionalPurpose, Choice>> | undefined;
  /** Age of the answer in days. */
  readonly ageDays: number;
}

/** The page that is visited. */
export interface Site {
  /** Tag ids by vendor id. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** `strict`: a guess may not loosen anything. */
  readonly regionGuess: string;
  readonly entries: readonly InspectEntry[];
}

export interface SimulatedVendor {
  readonly id: string;
  readonly choice: Choice;
  /** Tags that would run. */
  readonly tags: readonly string[];
}

export interface SimulatedEvent {
  readonly entry: InspectEntry;
  readonly fate: 'would go' | 'would wait' | 'would be dropped';
}

export interface Simulation {
  readonly place: ResolvedRegime;
  readonly state: ConsentState;
  readonly vendors: readonly SimulatedVendor[];
  /** Events that were recorded on this page, each vendor's once. */
  readonly events: readonly SimulatedEvent[];
}

const DAY_MS = 864e5;

/** Pure. The answer counts as one that can be proved, given under the same law, for every vendor of the page. */
export function simulate(visitor: Visitor, site: Site): Simulation {
  const { regime: wanted, region, zone, languages, now } = visitor;
  const place = resolveRegime(
    { regime: wanted, region, hint: '', zone, languages, 'region-guess': site.regionGuess },
    now,
  );
  const { regime } = place;
  const adapters = VENDORS.filter(({ id }) => site.tags[id]);
  const record = recordOf(
    visitor,
    regime.id,
    adapters.map(({ id }) => id),
  );
  const state = decideConsent({
    regime,
    record,
    recordOptIn: isOptIn(record?.regime),
    gpc: visitor.gpc,
    proof: 'ok',
    policyVersion: visitor.policyVersion,
    vendors: adapters,
    exempt: visitor.exempt,
    audience: visitor.audience,
    now,
  });
  const choiceOf = (vendor: string, purpose: OptionalPurpose): Choice => {
    const choice = strictest([state.purposes[purpose], state.vendors[vendor] ?? 'denied']);
    // an exemption is for the site's own use: a vendor needs the visitor's word
    const isWord =
      regime.model !== 'opt-in' ||
      state.reasons.some(({ of, rule }) => of === purpose && rule === 'record');
    return choice === 'granted' && !isWord ? 'unset' : choice;
  };
  const vendors = adapters.map(({ id, purposeOf }): SimulatedVendor => {
    const tags = site.tags[id] ?? [];
    const choices = tags.map((tag) => choiceOf(id, purposeOf?.(tag) ?? 'marketing'));
    return {
      id,
      choice: (['granted', 'unset'] as const).find((each) => choices.includes(each)) ?? 'denied',
      tags: tags.filter((_, at) => choices[at] === 'granted'),
    };
  });
  return { place, state, vendors, events: eventsOf(site.entries, vendors) };
}

const recordOf = (
  { answer, now, ageDays, policyVersion, gpc }: Visitor,
  regime: string,
  vendors: readonly string[],
): ConsentRecord | undefined =>
  answer && {
    choices: answer,
    vendors: Object.fromEntries(vendors.map((id) => [id, 'granted'])),
    regime,
    policyVersion,
    at: now - ageDays * DAY_MS,
    source: 'banner',
    gpc,
    limited: false,
  };

const FATES = {
  granted: 'would go',
  unset: 'would wait',
  denied: 'would be dropped',
} as const;

/** An event that waited is in the feed twice: its last note counts. What was dropped for another reason stays dropped. */
function eventsOf(
  entries: readonly InspectEntry[],
  vendors: readonly SimulatedVendor[],
): SimulatedEvent[] {
  const own = entries.filter(({ kind, reason }) => kind === 'event' && reason !== 'ignored');
  const last = new Map(
    own.map((entry) => [[entry.vendor, entry.name, entry.eventId, entry.bornAt].join(), entry]),
  );
  return [...last.values()].map((entry) => {
    const { choice = 'denied' } = vendors.find(({ id }) => id === entry.vendor) ?? {};
    const isRefused = entry.verdict === 'block' && entry.reason !== 'denied';
    return { entry, fate: isRefused ? 'would be dropped' : FATES[choice] };
  });
}
