/** Trackers on the page that the gate's tag does not name: scripts, frames, images, requests, cookies. */
import { VENDOR_NAMES } from '../../vendor-names.ts';
import type { PageSnapshot } from '../snapshot.ts';
import { BASE_CODES } from './base-codes.ts';
import { gateTag } from './gate-tag.ts';
import type { Finder, Problem } from './problem.ts';
import { whoseAddress, whoseName, type Who } from './who.ts';

/** What was found of one of them. */
interface Evidence {
  readonly who: Who;
  readonly found: readonly string[];
}

export const findUndeclared: Finder = (page) =>
  evidence(page)
    .filter(({ who }) => !page.tags[who.vendor])
    .map(({ who, found }) =>
      who.vendor ? undeclaredVendor(page, who, found) : tracker(who, found),
    );

function evidence(page: PageSnapshot): Evidence[] {
  const scripts = page.scripts.filter(({ isInert }) => !isInert).map(({ src }) => src);
  const places = new Set([...scripts, ...page.images, ...page.frames, ...page.resources]);
  const kept = page.entries.flatMap(({ kind, url = '' }) => (kind === 'request' ? [url] : []));
  const pairs = [
    ...[...places, ...kept].map((address) => [whoseAddress(address), address] as const),
    ...page.stored.map((name) => [whoseName(name), `cookie or storage key ${name}`] as const),
    // blocked before the feed was there: only the gate knows
    ...page.entries.flatMap(({ kind, name, about: [vendor = ''] = [] }) =>
      kind === 'problem' && name === 'undeclared'
        ? [[vendorOf(vendor), 'blocked by the guard'] as const]
        : [],
    ),
    ...page.scripts.flatMap(({ text }) =>
      BASE_CODES.filter(({ pattern }) => pattern.test(text)).map(
        ({ vendor }) => [vendorOf(vendor), 'base code in the page'] as const,
      ),
    ),
  ];
  const byName = new Map<string, { who: Who; found: Set<string> }>();
  for (const [who, what] of pairs) {
    if (!who) continue;
    const known = byName.get(who.name) ?? { who, found: new Set() };
    known.found.add(what);
    byName.set(who.name, known);
  }
  return [...byName.values()].map(({ who, found }) => ({ who, found: [...found] }));
}

const vendorOf = (vendor: string): Who => ({
  name: VENDOR_NAMES[vendor] ?? vendor,
  vendor,
  purpose: 'marketing',
});

/** What the vendors call the tag id in their addresses. */
const ID_PARAMS = ['id', 'sdkid', 'tid', 'ti', 'pid', 'a'];

/** The id is in the address or in the base code; where it is not, a sample stands for it. */
function idOf(page: PageSnapshot, vendor: string, found: readonly string[]): string {
  const row = BASE_CODES.find((each) => each.vendor === vendor);
  const inCode = page.scripts.flatMap(({ text }) => [...text.matchAll(row?.ids ?? /$^/g)]);
  const inAddress = found.flatMap((address) => {
    const { searchParams } = URL.canParse(address) ? new URL(address) : new URL('about:blank');
    return ID_PARAMS.flatMap((name) => searchParams.get(name) ?? []);
  });
  return inCode[0]?.[1] ?? inAddress[0] ?? 'YOUR-ID';
}

const undeclaredVendor = (page: PageSnapshot, who: Who, found: readonly string[]): Problem => ({
  id: 'undeclared-vendor',
  severity: 'error',
  title: `${VENDOR_NAMES[who.vendor] ?? who.name} is on the page, but not in data-${who.vendor}`,
  why: 'The gate blocks what scripts send to it. What stands in the page as plain markup leaves before anybody has answered, and visitors are not told about it.',
  found,
  fix: `Name it on the gate’s tag, and take its own code out of the page: the gate loads it after consent.`,
  code: gateTag(page, { [`data-${who.vendor}`]: idOf(page, who.vendor, found) }),
});

function tracker({ name, purpose }: Who, found: readonly string[]): Problem {
  const script = found.find((each) => /^https?:.*\.js\b|^https?:.*(tag|gtm)/.test(each));
  return {
    id: 'undeclared-tracker',
    severity: 'error',
    title: `${name} runs outside of the gate`,
    why: `It is used for ${purpose}, and data-guard="known" does not know its hosts: it sends before consent, and after a refusal.`,
    found,
    fix: `Make it inert, so that it starts when ${purpose} is granted; or hold every foreign host with data-guard="strict".`,
    code: `<script type="text/plain" data-purpose="${purpose}" data-src="${script ?? 'https://…'}"></script>`,
  };
}
