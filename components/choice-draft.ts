/** What the switches of the preferences say before they are saved. Pure: every step gives a new draft. */
import type { ConsentRequest, UiVendor, UiView } from '../src/core/api.ts';
import { isOptionalPurpose, type OptionalPurpose } from '../src/core/purposes.ts';

/** Purposes and vendors that are switched on. A vendor is effective under a purpose when both are. */
export interface ChoiceDraft {
  readonly purposes: ReadonlySet<OptionalPurpose>;
  readonly vendors: ReadonlySet<string>;
  /** Whether the use of sensitive data stays limited. */
  readonly limited: boolean;
}

/** Starts from what holds now: only what is granted is on. */
export const draftOf = ({ consent, purposes, vendors }: UiView): ChoiceDraft => ({
  purposes: new Set(purposes.filter(isOptionalPurpose).filter(isGranted(consent.purposes))),
  vendors: new Set(vendors.map(({ id }) => id).filter(isGranted(consent.vendors))),
  limited: consent.limited,
});

const isGranted =
  (choices: Readonly<Record<string, string>>) =>
  (id: string): boolean =>
    choices[id] === 'granted';

/** Switches a purpose with all its vendors; off leaves those on that serve another purpose. */
export function switchPurpose(
  draft: ChoiceDraft,
  vendors: readonly UiVendor[],
  purpose: OptionalPurpose,
): ChoiceDraft {
  const on = !draft.purposes.has(purpose);
  const purposes = withItem(draft.purposes, purpose, on);
  const mine = vendors.filter(serves(purpose));
  const stays = (id: string): boolean =>
    mine.every((vendor) => vendor.id !== id || vendor.purposes.some((p) => purposes.has(p)));
  return {
    ...draft,
    purposes,
    vendors: new Set(
      on ? [...draft.vendors, ...mine.map(({ id }) => id)] : [...draft.vendors].filter(stays),
    ),
  };
}

/**
 * Switches one vendor, which has one choice for all its purposes.
 *
 * Off takes a purpose along that has no vendor left. On takes along the purpose it was clicked under;
 * others that would come on with that purpose unasked are switched off: nothing is granted unclicked.
 */
export function switchVendor(
  draft: ChoiceDraft,
  vendors: readonly UiVendor[],
  { id, purposes: served }: UiVendor,
  purpose: OptionalPurpose,
): ChoiceDraft {
  if (isOn(draft, id, purpose)) {
    const chosen = withItem(draft.vendors, id, false);
    const empty = served.filter((p) => !vendors.some((v) => serves(p)(v) && chosen.has(v.id)));
    return {
      ...draft,
      vendors: chosen,
      purposes: new Set([...draft.purposes].filter((p) => !empty.includes(p))),
    };
  }
  const unasked = draft.purposes.has(purpose)
    ? []
    : vendors.filter(serves(purpose)).map((v) => v.id);
  const kept = [...draft.vendors].filter((other) => !unasked.includes(other));
  return {
    ...draft,
    vendors: new Set([...kept, id]),
    purposes: withItem(draft.purposes, purpose, true),
  };
}

/** Whether a vendor is on under a purpose. */
export const isOn = (draft: ChoiceDraft, vendor: string, purpose: OptionalPurpose): boolean =>
  draft.purposes.has(purpose) && draft.vendors.has(vendor);

/** For `filter`: the vendors of one purpose. */
export const serves =
  (purpose: OptionalPurpose) =>
  ({ purposes }: UiVendor): boolean =>
    purposes.includes(purpose);

/** Whether a purpose is on with all its vendors, with some of them, or off. */
export function stateOf(
  draft: ChoiceDraft,
  vendors: readonly UiVendor[],
  purpose: OptionalPurpose,
): 'on' | 'some' | 'off' {
  if (!draft.purposes.has(purpose)) return 'off';
  const isWhole = vendors.filter(serves(purpose)).every(({ id }) => draft.vendors.has(id));
  return isWhole ? 'on' : 'some';
}

/** Everything on, or everything off. A limit on sensitive data is another right, and stays. */
export const draftOfAll = ({ purposes, vendors, consent }: UiView, on: boolean): ChoiceDraft => ({
  purposes: new Set(on ? purposes.filter(isOptionalPurpose) : []),
  vendors: new Set(on ? vendors.map(({ id }) => id) : []),
  limited: consent.limited,
});

/** The decision that a draft stands for: every optional purpose, every vendor of the page, and a limit that is lifted. */
export const requestOf = (
  draft: ChoiceDraft,
  { purposes, vendors, consent }: UiView,
): Pick<ConsentRequest, 'purposes' | 'limited'> & Required<Pick<ConsentRequest, 'vendors'>> => ({
  ...(consent.limited && !draft.limited && { limited: false }),
  purposes: Object.fromEntries(
    purposes.filter(isOptionalPurpose).map((id) => [id, said(draft.purposes.has(id))]),
  ),
  vendors: Object.fromEntries(
    vendors.map((v) => [v.id, said(v.purposes.some((purpose) => isOn(draft, v.id, purpose)))]),
  ),
});

const said = (on: boolean): 'granted' | 'denied' => (on ? 'granted' : 'denied');

const withItem = <T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  if (on) next.add(item);
  else next.delete(item);
  return next;
};
