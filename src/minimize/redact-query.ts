/** Addresses that vendors' scripts ask for: what must not leave goes out of query, fragment and path. */
import { findLeak } from './find-leak.ts';
import { decodeLoose, encodeLoose } from './loose-uri.ts';
import { createPass, orNothing, redactPairs, redactText } from './redact-text.ts';
import type { Pass } from './redact-text.ts';
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

function redact(address: string, rules: WireRules): Redacted {
  const pass = createPass(rules);
  const [, front = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const [start = '', ...matrix] = front.split(';');
  const path = cleanSegments(start);
  const parts = [
    path,
    matrix.length > 0 ? `;${redactPairs(pass, matrix.join(';'), ';')}` : '',
    query === undefined ? '' : `?${redactPairs(pass, query)}`,
    fragment === undefined ? '' : `#${redactFragment(pass, fragment)}`,
  ];
  const isPath = path !== start;
  return {
    text: parts.join(''),
    removed: isPath ? [{ path: 'path', reason: 'email' }, ...pass.removed] : pass.removed,
  };
}

/** Ids of the vendor's stand in its paths; an e-mail address in one is a page's. */
function cleanSegments(path: string): string {
  const hosts = /^([a-z]+:)?\/\//i.test(path) ? 3 : 0;
  return path
    .split('/')
    .map((segment, at) =>
      at >= hosts && /@|%40/.test(segment) && findLeak(decodeLoose(segment)) ? '-' : segment,
    )
    .join('/');
}

/** A frame's own script reads it; a form, JSON or a text. */
function redactFragment(pass: Pass, fragment: string): string {
  const plain = decodeLoose(fragment);
  const left = redactText(pass, plain);
  return left === plain ? fragment : left === undefined ? '' : encodeLoose(left);
}
