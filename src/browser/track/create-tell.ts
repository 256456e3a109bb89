/** Hands an event to the gate, with the product that it is about. Whether and when it leaves is the gate's to decide. */
import { buildParams } from '../../core/track/track-params.ts';
import type { Bring } from './create-bring.ts';
import type { ProductFile, Products, Source, Tell, TrackEnv } from './track-env.ts';

export function createTell({ gate, clock, say }: TrackEnv, bring: Bring): Tell {
  let here: Products | undefined;
  let coming: Promise<Products | undefined> | undefined;

  const products = (): Promise<Products | undefined> =>
    (coming ??= bring('product', 'Events go without product data.').then(
      (file) => (here = (file as ProductFile | undefined)?.connect({ clock, say })),
    ));
  const now: Tell['now'] = ({ name, told, vendors, element }, product, eventId) =>
    void gate.track(
      name,
      { ...buildParams(told, product), ...markOf(element) },
      {
        ...(eventId && { eventId }),
        ...(vendors && { vendors }),
      },
    );
  const tell = (
    source: Source,
    // none where the page is no secure context, and nothing is sent
    eventId: string | undefined = source.eventId ?? crypto.randomUUID?.(),
  ): string | undefined => {
    const { from, element, told } = source;
    const find = (file: Products | undefined): void =>
      now(source, from && file?.find(from, element, told.product.id), eventId);
    // at once wherever that is possible: a link may lead away
    if (!from || here) find(here);
    else void products().then(find);
    return eventId;
  };
  return Object.assign(tell, { products, now });
}

/** What stands in something that the page marks as sensitive is. Roots of shadow trees are passed through. */
function markOf(element: Element | undefined): { readonly sensitive?: string } {
  for (let inner = element; inner;) {
    const marked = inner.closest('[data-sensitive]');
    if (marked) return { sensitive: marked.getAttribute('data-sensitive') ?? '' };
    const root = inner.getRootNode();
    inner = root instanceof ShadowRoot ? root.host : undefined;
  }
  return {};
}
