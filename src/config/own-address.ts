/** Where an operator's own pixels and webhooks may lead, and what may stand in their addresses. */
import { findLeak } from '../minimize/find-leak.ts';

/** What an address may hold beside unified parameters. */
export const PLACES: readonly string[] = ['event', 'event_id', 'cachebuster'];

/** Longer ones are cut off on their way by some servers. */
export const MAX_ADDRESS = 2000;

/** A place that is filled in. */
export const PLACE: RegExp = /\{(\w*)\}/g;

/**
 * What is wrong with an address. Pure, never throws.
 *
 * @param address - as it is configured
 * @param params - names that may stand in it in brackets; `undefined` where none may
 * @param page - address of the page
 * @param mayBeOwn - whether it may lead to the site itself
 * @returns the end of a sentence, with what to write instead; `''` when it is right
 */
export function addressProblem(
  address: string,
  params: readonly string[] | undefined,
  page: string,
  mayBeOwn: boolean,
): string {
  const form = mayBeOwn
    ? 'Write an address of this site such as /hooks/crm, or one with https.'
    : 'Write an address with https such as https://pixel.partner.example/p.gif.';
  const plain = address.replace(PLACE, '');
  if (!URL.canParse(address, page) || !URL.canParse(plain, page)) return `is no address. ${form}`;
  const url = new URL(plain, page);
  const isOwn = url.origin === new URL(page).origin;
  if (url.protocol !== 'https:' && !(mayBeOwn && isOwn)) return `has no https. ${form}`;
  if (url.username || url.password) return `names a user. ${form}`;
  if (findLeak(decode(plain))) return `holds personal data or a secret. ${form}`;
  const places = [...address.matchAll(PLACE)].map(([, name = '']) => name);
  if (params === undefined)
    return places.length > 0 ? `has places to fill in; only an image has them. ${form}` : '';
  const wrong = places.find(
    (name) => name === 'contents' || ![...params, ...PLACES].includes(name),
  );
  if (wrong !== undefined)
    return `holds {${wrong}}, which is not in its params. Use ${[...params, ...PLACES].map((name) => `{${name}}`).join(', ')}.`;
  // where it leads is not for a value to say
  return whereTo(address, '1', page) === whereTo(address, '2', page)
    ? ''
    : `has a place to fill in before its path. ${form}`;
}

/** What of an address says where it leads, with a value in all its places. */
function whereTo(address: string, value: string, page: string): string {
  const filled = address.replace(PLACE, value);
  if (!URL.canParse(filled, page)) return value;
  const { origin, username, password } = new URL(filled, page);
  return [origin, username, password].join(' ');
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
};
