/** From a vendor's name of an event back to the unified ones. */
import type { VendorSender } from './vendor.ts';

/** Between the ids of one event. No detector takes what it joins for a card or a telephone number. */
export const OWN_AND = '|';

/** @returns unified names of the events that the vendor knows as `own`, alone or as one of several ids */
export const unifiedNames = ({ events }: Pick<VendorSender, 'events'>, own: string): string[] =>
  Object.keys(events).filter((unified) =>
    [events[unified], ...(events[unified]?.split(OWN_AND) ?? [])].includes(own),
  );
