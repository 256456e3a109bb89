/** Trouble with the page's Content-Security-Policy, where it concerns the gate or a vendor. */
import type { InspectEntry } from '../../../src/core/inspect.ts';
import type { PageSnapshot } from '../snapshot.ts';
import type { Finder, Problem } from './problem.ts';

const TYPES = 'trusted-types pixelgate lit-html';

export const findPolicy: Finder = (page) => {
  const violations = page.entries.filter(({ kind }) => kind === 'violation');
  const byDirective = new Map<string, InspectEntry[]>();
  for (const entry of violations.filter((each) => concernsUs(page, each))) {
    // `script-src-elem` is set by `script-src`
    const directive = entry.name.replace(/-(elem|attr)$/, '');
    byDirective.set(directive, [...(byDirective.get(directive) ?? []), entry]);
  }
  const refused = page.entries.some(
    ({ kind, name }) => kind === 'problem' && name === 'trusted-types',
  );
  const found = [...byDirective].map(([directive, entries]) => blocked(directive, entries));
  const isTold = [...byDirective.keys()].some((directive) => directive.includes('trusted-types'));
  return refused && !isTold ? [...found, blocked('trusted-types', [])] : found;
};

/** The gate's own files and styles, and addresses of vendors. What else a page's policy refuses is its own affair. */
function concernsUs(
  { scripts, gate }: PageSnapshot,
  { vendor, url = '', name, about = [] }: InspectEntry,
): boolean {
  const base = (scripts[gate]?.src ?? '').replace(/[^/?]*(\?.*)?$/, '');
  const isOurs = [url, ...about].some((each) => base !== '' && each.startsWith(`${base}pixelgate`));
  return vendor !== undefined || isOurs || /trusted-types/.test(name);
}

function blocked(directive: string, entries: readonly InspectEntry[]): Problem {
  const isTypes = directive.includes('trusted-types');
  const origins = [...new Set(entries.map(({ url = '' }) => originOf(url)))].filter(Boolean);
  const vendors = [...new Set(entries.flatMap(({ vendor }) => vendor ?? []))];
  const isReport = entries.length > 0 && entries.every(({ reason }) => reason === 'report');
  return {
    id: 'csp',
    severity: isReport ? 'hint' : 'error',
    title: `The page’s policy ${isReport ? 'would refuse' : 'refuses'} ${isTypes ? 'the gate’s Trusted Types' : `${vendors.join(', ') || 'the gate'}: ${directive}`}`,
    why: isTypes
      ? 'The gate and its elements make scripts and templates through two policies of these names.'
      : 'The visitor has allowed it, and the browser does not: what was granted never arrives.',
    found: [...new Set(entries.map(({ url = '', text = '' }) => url || text))].filter(Boolean),
    fix: isTypes
      ? 'Name both policies in the header.'
      : 'Add to the header; with a nonce on the gate’s tag, scripts that the gate loads carry it.',
    code: isTypes
      ? `Content-Security-Policy: ${TYPES}`
      : `Content-Security-Policy: ${directive} … ${origins.join(' ') || "'self'"}`,
  };
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
