/** What got out, or was stored, although its purpose is not granted; and what does not arrive although it is. */
import type { PageSnapshot } from '../snapshot.ts';
import type { Finder, Problem } from './problem.ts';
import { whoseName } from './who.ts';

export const findLeaks: Finder = (page) => {
  const sent = page.entries.filter(
    ({ kind, reason }) => kind === 'request' && reason === 'unstoppable',
  );
  const vendors = [...new Set(sent.map(({ vendor = '' }) => vendor))].filter((id) => page.tags[id]);
  return vendors.map((vendor) => {
    const found = sent.filter((entry) => entry.vendor === vendor).map(({ url = '' }) => url);
    return {
      id: 'sent-without-consent',
      severity: 'error',
      title: `${vendor} was asked for something before it was granted`,
      why: 'Markup that stands in the page is fetched by the browser before any script can hold it.',
      found: [...new Set(found)],
      fix: 'Delete the markup: the gate loads the vendor. What must stay is made inert.',
      code: `<script type="text/plain" data-purpose="marketing" data-src="${found[0]}"></script>\n<img data-purpose="marketing" data-src="${found[0]}" alt="">`,
    };
  });
};

export const findStored: Finder = (page) => {
  const early = page.stored.filter((name) => {
    const { vendor = '' } = whoseName(name) ?? {};
    return page.tags[vendor] && page.vendors[vendor] !== 'granted';
  });
  return early.length === 0 ? [] : [storedEarly(page, early)];
};

const storedEarly = ({ attributes }: PageSnapshot, names: readonly string[]): Problem => ({
  id: 'stored-without-consent',
  severity: 'error',
  title: 'Cookies of vendors are there without a grant',
  why: 'They are older than the answer, come from the server, or belong to a parent domain, where the gate cannot clear them unless data-cookie-domain names it.',
  found: names,
  fix: attributes['cookie-domain']
    ? 'Look for the server or the subdomain that sets them; delete them there.'
    : 'Look for the server or the subdomain that sets them; where they lie on the parent domain, delete them there.',
  code: names.map((name) => `Set-Cookie: ${name}=; Max-Age=0; Path=/; Domain=…`).join('\n'),
});

/** Scripts of vendors that did not come: blockers in the browser, mostly. */
export const findFailed: Finder = ({ entries }) => {
  const failed = entries.filter(({ name, vendor }) => name === 'script-failed' && vendor);
  return [...new Set(failed.map(({ vendor = '' }) => vendor))].map((vendor) => ({
    id: 'script-failed',
    severity: 'warning',
    title: `The script of ${vendor} did not arrive`,
    why: 'A content blocker in this browser, the network, or the page’s policy has stopped it. Events wait in its queue and are lost with the page.',
    found: failed.filter((entry) => entry.vendor === vendor).map(({ url = '' }) => url),
    fix: 'Look at it in a browser without extensions; see the problems with the policy, if there are any.',
  }));
};
