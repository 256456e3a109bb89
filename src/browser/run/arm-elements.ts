/** Addresses that elements load: what goes to a vendor is cleaned first; before the rarer ones the guard stands here as well. */
import { patch } from '../patch.ts';
import { isLoose } from './loose-referrer.ts';
import type { Policy } from '../policy.ts';
import type { Wire } from './wire.ts';

export interface ElementsEnv {
  readonly wire: Wire;
  /** Whether an address may be asked for now. */
  readonly admits: (address: unknown) => boolean;
  /** `undefined` where the page's CSP forbids it. */
  readonly policy: Policy | undefined;
}

/** An attribute with an address, and the property for it, where it has a setter. */
interface Place {
  readonly type: abstract new () => Element;
  readonly attribute: string;
  readonly property: string;
  /** Whether several may stand there, with blanks between. */
  readonly isList: boolean;
  /** Whether the guard of the first file stands behind it. */
  readonly isGuarded: boolean;
  readonly via: string;
}

const place = (type: Place['type'], property: string, via: string, isGuarded = false): Place => ({
  type,
  attribute: property.toLowerCase(),
  property,
  isList: /srcset|ping/i.test(property),
  isGuarded,
  via,
});

/** @see https://html.spec.whatwg.org/multipage/indices.html#attributes-3 those that a browser asks for by itself */
const placesOf = (): readonly Place[] => [
  place(HTMLScriptElement, 'src', 'script', true),
  place(HTMLImageElement, 'src', 'img', true),
  place(HTMLIFrameElement, 'src', 'iframe', true),
  place(HTMLLinkElement, 'href', 'link', true),
  place(HTMLFrameElement, 'src', 'iframe'),
  place(HTMLImageElement, 'srcset', 'img'),
  place(HTMLSourceElement, 'srcset', 'source'),
  place(HTMLSourceElement, 'src', 'source'),
  place(HTMLLinkElement, 'imageSrcset', 'link'),
  place(HTMLMediaElement, 'src', 'media'),
  place(HTMLVideoElement, 'poster', 'media'),
  place(HTMLTrackElement, 'src', 'media'),
  place(HTMLEmbedElement, 'src', 'embed'),
  place(HTMLObjectElement, 'data', 'object'),
  place(HTMLInputElement, 'src', 'img'),
  place(HTMLAnchorElement, 'ping', 'ping'),
  place(HTMLAreaElement, 'ping', 'ping'),
  place(SVGImageElement, 'href', 'img'),
  place(SVGScriptElement, 'href', 'script'),
];

export function armElements({ wire, admits, policy }: ElementsEnv): void {
  const places = placesOf();
  const names = new Set(['referrerpolicy', ...places.map(({ attribute }) => attribute)]);

  const clean = (value: unknown, via: string): unknown => {
    const cleaned = wire(value, via)?.address;
    if (cleaned === undefined || cleaned === String(value)) return value;
    // what the page's own policy has made stays something that a policy has made
    return typeof value === 'string' ? cleaned : (policy?.createScriptURL(cleaned) ?? cleaned);
  };
  const addressesIn = ({ isList }: Place, value: unknown): readonly unknown[] =>
    isList ? (String(value).match(IN_LIST) ?? []) : [value];
  /** Sets what may stand there, or nothing. */
  const put = (
    self: Element,
    at: Place,
    value: unknown,
    set: (left: unknown) => unknown,
  ): unknown => {
    const { isList, isGuarded, via } = at;
    if (!isGuarded && !addressesIn(at, value).every(admits)) return undefined;
    const left = isList
      ? String(value).replace(IN_LIST, (address) => String(clean(address, via)))
      : clean(value, via);
    if (isLoose(self.getAttribute('referrerpolicy')) && wire(value, via))
      self.removeAttribute('referrerpolicy');
    return set(left);
  };
  /** Whether an element would tell a vendor the address of the page. */
  const tells = (self: Element, value: unknown): boolean =>
    isLoose(value) &&
    places.some(
      ({ type, attribute, via, isList }) =>
        !isList && self instanceof type && wire(self.getAttribute(attribute) ?? '', via),
    );
  /** @param name - of the attribute, as the page writes it @param isGuarded - whether the guard looks at it as well */
  const setNamed = (
    self: Element,
    name: unknown,
    value: unknown,
    set: (left: unknown) => unknown,
    isGuarded: boolean,
  ): unknown => {
    const local = String(name)
      .toLowerCase()
      .replace(/^xlink:/, '');
    if (!names.has(local)) return set(value);
    if (local === 'referrerpolicy') return tells(self, value) ? undefined : set(value);
    const at = places.find(({ type, attribute }) => attribute === local && self instanceof type);
    return at ? put(self, { ...at, isGuarded: at.isGuarded && isGuarded }, value, set) : set(value);
  };

  for (const at of places)
    patch(
      at.type.prototype as object,
      at.property,
      (original) =>
        function (value) {
          return put(this as Element, at, value, (left) => original.call(this, left));
        },
    );
  for (const { type } of places)
    if (Object.hasOwn(type.prototype as object, 'referrerPolicy'))
      patch(
        type.prototype as object,
        'referrerPolicy',
        (original) =>
          function (value) {
            return tells(this as Element, value) ? undefined : original.call(this, value);
          },
      );
  armAttributes(setNamed);
  // it writes its address past all setters
  patch(
    globalThis,
    'Audio',
    (original) =>
      new Proxy(original, {
        construct(target, [address]: unknown[], newTarget: () => unknown) {
          const audio = Reflect.construct(target, [], newTarget) as HTMLAudioElement;
          if (address !== undefined) audio.src = String(address);
          return audio;
        },
      }),
  );
}

/** One address of a `srcset` or `ping`; what says how wide a picture is reads as an address of the page's own. */
const IN_LIST = /[^\s,](?:\S*[^\s,])?/g;

type SetNamed = (
  self: Element,
  name: unknown,
  value: unknown,
  set: (left: unknown) => unknown,
  isGuarded: boolean,
) => unknown;

function armAttributes(setNamed: SetNamed): void {
  patch(
    Element.prototype,
    'setAttribute',
    (original) =>
      function (name, value, ...rest) {
        const set = (left: unknown): unknown => original.call(this, name, left, ...rest);
        return setNamed(this as Element, name, value, set, true);
      },
  );
  patch(
    Element.prototype,
    'setAttributeNS',
    (original) =>
      function (namespace, name, value, ...rest) {
        const set = (left: unknown): unknown => original.call(this, namespace, name, left, ...rest);
        return setNamed(this as Element, name, value, set, false);
      },
  );
}
