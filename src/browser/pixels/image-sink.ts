/** A generic image pixel: one picture per event, at an address with the event's own values in it. */
import { MAX_ADDRESS, PLACE } from '../../config/own-address.ts';
import type { Params } from '../../core/param-types.ts';
import type { Sink } from './own-outlet.ts';

/**
 * Fills in the places of an address. Pure. Each value is percent-encoded; what the event does not have becomes nothing.
 *
 * @param random - for `{cachebuster}`
 * @throws Error for an address that servers would cut off
 */
export function fillAddress(
  template: string,
  { name, params, eventId = '' }: { name: string; params: Params; eventId?: string | undefined },
  random: string,
): string {
  const values: Params = { ...params, event: name, event_id: eventId, cachebuster: random };
  const address = template.replace(PLACE, (_, place: string) =>
    encodeURIComponent([values[place] ?? ''].flat().join(',')),
  );
  if (address.length > MAX_ADDRESS)
    throw new Error(`its address has more than ${MAX_ADDRESS} characters. Use fewer params.`);
  return address;
}

/** The partner hears no more of the page than that it is this site. */
export const imageSink =
  (template: string): Sink =>
  (name, params, eventId) => {
    const image = new Image();
    image.referrerPolicy = 'no-referrer';
    image.src = fillAddress(template, { name, params, eventId }, String(Math.random()).slice(2));
  };
