/** Addresses that vendors' scripts ask for: what must not leave goes out of query, fragment and path. */
import { findLeak } from './find-leak.ts';
import { decodeLoose, encodeLoose } from './loose-uri.ts';
import { createPass } from './redact-pass.ts';
import { orNothing, redactPairs, redactText } from './redact-text.ts';
import type { RemovalReason } from './find-leak.ts';
import type { Pass } from './redact-pass.ts';
import type { Redacted, WireRules } from './wire-rules.ts';

/**
 * Takes what must not leave out of the address of a request.
 *
 * Pure, never throws, linear in its length. The vendor's own ids stay, as its rules name them; what is not changed stays
 * as it was written. Redacting twice changes nothing more.
 * @param address - absolute, or as a page writes it
 */
export const redactQuery = (address: string, rules: WireRules): Redacted =>
  orNothing(() => redact(address, rules));

function redact(given: string, rules: WireRules): Redacted {
  const pass = createPass(rules);
  // browsers pass over these, and would put together what they part
  const address = given.replace(/[\t\n\r]/g, '');
  const [, front = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const [start = '', ...matrix] = front.split(';');
  const [path, reason] = cleanSegments(start);
  const parts = [
    path,
    matrix.length > 0 ? `;${redactPairs(pass, matrix.join(';'), ';')}` : '',
    query === undefined ? '' : `?${redactPairs(pass, query)}`,
    fragment === undefined ? '' : `#${redactFragment(pass, fragment)}`,
  ];
  const { removed } = pass;
  return {
    text: parts.join(''),
    removed: reason ? [{ path: 'path', reason }, ...removed] : removed,
  };
}

/** Ids of the vendor's stand in its paths; an e-mail address in one is a page's. Nobody logs in at a vendor's host. */
function cleanSegments(path: string): readonly [path: string, reason: RemovalReason | undefined] {
  const hosts = /^([a-z]+:)?[/\\]{2}/i.test(path) ? 3 : 0;
  let reason: RemovalReason | undefined;
  // a backslash is a slash to browsers; each stands between two segments
  const cleaned = path.split(/([/\\])/).map((segment, place) => {
    const at = place / 2;
    if (!Number.isInteger(at)) return segment;
    if (at === hosts - 1) {
      const host = segment.slice(segment.lastIndexOf('@') + 1);
      if (host !== segment) reason ??= findLeak(decodeLoose(segment)) ?? 'secret';
      return host;
    }
    const leak = at < hosts ? undefined : findLeak(decodeLoose(segment));
    if (leak !== 'email' && !(leak && /@|%40/.test(segment))) return segment;
    reason ??= leak;
    return '-';
  });
  return [cleaned.join(''), reason];
}

/** A frame's own script reads it; a form, JSON or a text. */
function redactFragment(pass: Pass, fragment: string): string {
  const plain = decodeLoose(fragment);
  const left = redactText(pass, plain);
  return left === plain ? fragment : left === undefined ? '' : encodeLoose(left);
}
