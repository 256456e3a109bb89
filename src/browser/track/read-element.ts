/** What an element with `data-track` says, and what of it is wrong. */
import { EVENTS } from '../../core/events.ts';
import { readTrackParams } from '../../core/track/track-params.ts';
import { TRIGGER_FORMS, parseTriggers } from '../../core/track/triggers.ts';
import { PRODUCT_FORMS, isProductFrom } from '../../core/track/product.ts';
import type { Trigger } from '../../core/track/triggers.ts';
import type { ProductFrom } from '../../core/track/product.ts';
import type { Source, TrackEnv } from './track-env.ts';

/** Events about one product, for which the data of the whole page is taken where the config asks for it. */
const ABOUT_PRODUCTS = /^(ViewContent|AddToCart|RemoveFromCart|AddToWishlist|CustomizeProduct)$/;

export interface Read {
  /** `undefined` where the event is none. */
  readonly source: Source | undefined;
  readonly triggers: readonly Trigger[];
}

/** @param productData - what the config says for all events about a product */
export function readElement(
  element: Element,
  { gate, say }: Pick<TrackEnv, 'gate' | 'say'>,
  productData: ProductFrom | undefined,
): Read {
  const name = element.getAttribute('data-track') ?? '';
  const written = attributesOf(element);
  const wrong = (attribute: string, value: string, use: string): void =>
    say(`data-track${attribute}="${value.slice(0, 60)}" is not valid. Use ${use}.`);

  const standard = element instanceof HTMLFormElement ? 'submit' : 'click';
  const { triggers, wrong: noTriggers } = parseTriggers(written['on'] || standard);
  for (const word of noTriggers) wrong('-on', word, TRIGGER_FORMS);
  if (!EVENTS.includes(name)) {
    wrong('', name, EVENTS.join(', '));
    return { source: undefined, triggers };
  }
  const told = readTrackParams(written);
  for (const param of told.wrong) wrong(`-${param.name}`, param.value, param.expected);

  const from = written['from'] || (ABOUT_PRODUCTS.test(name) && productData) || undefined;
  const isForm = from === undefined || isProductFrom(from);
  if (!isForm) wrong('-from', from, PRODUCT_FORMS);
  const source = {
    name,
    told,
    vendors: written['vendors']
      ? vendorsOf(written['vendors'], gate, (vendor, known) => wrong('-vendors', vendor, known))
      : undefined,
    from: isForm ? from : undefined,
    eventId: written['event-id'] || undefined,
    element,
  };
  return { source, triggers };
}

/** Only vendors of this page. Of none the event reaches nobody: what was meant is not known. */
function vendorsOf(
  text: string,
  gate: TrackEnv['gate'],
  onWrong: (vendor: string, known: string) => void,
): readonly string[] {
  const known = gate.view().vendors.map(({ id }) => id);
  return text.split(/[\s,]+/).filter((vendor) => {
    const isKnown = known.includes(vendor);
    if (vendor && !isKnown) onWrong(vendor, known.join(', '));
    return isKnown;
  });
}

/** Values by name without `data-track-`. */
const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    element
      .getAttributeNames()
      .filter((name) => name.startsWith('data-track-'))
      .map((name) => [name.slice(11), element.getAttribute(name)?.trim() ?? '']),
  );
