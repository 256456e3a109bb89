/** Sends the event of an audience once a visitor belongs to it. The vendor gets the event, never the history. */
import { isMet, seenKey } from '../../core/retarget/audience.ts';
import { categoriesOf, idsOf } from '../../core/retarget/products-of.ts';
import { matchPath } from '../../core/track/match-path.ts';
import { VENDOR_IDS } from '../../vendors/ids.ts';
import type { AudienceRule, RetargetRules } from '../../core/retarget/rules.ts';
import type { Params } from '../../core/param-types.ts';
import type { Outlet } from '../runner.ts';
import type { RetargetEnv, ToldEvent } from '../retarget-env.ts';
import type { KeptHistory } from './keep-history.ts';

/** What an event does to the cart, by unified name. */
const CART: Readonly<
  Record<string, (ids: readonly string[]) => { ids: readonly string[]; isOut?: boolean }>
> = {
  AddToCart: (ids) => ({ ids, isOut: false }),
  RemoveFromCart: (ids) => ({ ids, isOut: true }),
  Purchase: () => ({ ids: [] }),
};

export interface Audiences {
  /** A path was opened. */
  view(path: string): void;
  /** An event has gone out to a vendor. */
  sent(outlet: Outlet, told: ToldEvent): void;
  /** Looks who belongs where now. */
  check(): void;
}

export function createAudiences(
  { outlets, senderOf, report }: RetargetEnv,
  { audiences }: RetargetRules,
  history: KeptHistory,
  isGranted: () => boolean,
): Audiences {
  const isCart = audiences.some(({ cart }) => cart);
  const busy = new Set<string>();
  /** Categories of this path that were counted. */
  let counted = new Set<string>();

  const takers = ({ name, vendors }: AudienceRule): readonly Outlet[] =>
    outlets.filter((outlet) => {
      const { id } = outlet.vendor;
      // the operator's own hear of an audience where a rule names them
      if (outlet.granted().length === 0 || !(vendors ?? VENDOR_IDS).includes(id)) return false;
      const { custom } = senderOf(outlet);
      if (!custom) report('no-custom', id, name);
      return Boolean(custom);
    });
  const fire = async (rule: AudienceRule): Promise<void> => {
    const { name, onceMs, params, cart } = rule;
    const at = Date.now();
    if (!(await history.claim(name, (fired) => at - fired >= onceMs))) return;
    const ids = cart ? (history.now.cart?.ids ?? []) : [];
    const all: Params = {
      ...params,
      ...(ids.length > 0 && { content_ids: ids, content_type: 'product' }),
    };
    const eventId = crypto.randomUUID();
    for (const outlet of takers(rule)) outlet.push([], undefined, { name, params: all, eventId });
  };
  const check = (): void => {
    if (!isGranted()) return;
    for (const rule of audiences) {
      if (busy.has(rule.name) || !isMet(rule, history.now, Date.now())) continue;
      if (takers(rule).length === 0) continue;
      busy.add(rule.name);
      void fire(rule).finally(() => busy.delete(rule.name));
    }
  };
  return {
    check,
    view(path) {
      counted = new Set();
      for (const rule of audiences) {
        const { pages } = rule.when;
        if (pages && matchPath(pages.path, path))
          history.tell({ kind: 'seen', key: seenKey(rule, 'pages'), at: Date.now() });
      }
      check();
    },
    sent(outlet, { names, params, at }) {
      const vendor = senderOf(outlet);
      for (const rule of audiences) {
        const key = seenKey(rule, 'categories');
        const isSeen = rule.when.categories?.names.some((name) =>
          categoriesOf(params, vendor).includes(name),
        );
        if (!isSeen || counted.has(key)) continue;
        counted.add(key);
        history.tell({ kind: 'seen', key, at: Date.now() });
      }
      const change = isCart && CART[names.find((name) => Object.hasOwn(CART, name)) ?? ''];
      if (change) history.tell({ kind: 'cart', at, ...change(idsOf(params, vendor)) });
      // after the other vendors have heard of the event as well
      queueMicrotask(check);
    },
  };
}
