/** Sends the event of an audience once a visitor belongs to it. The vendor gets the event, never the history. */
import { fitsPath, isMet, seenKey } from '../../core/retarget/audience.ts';
import { isRecord } from '../../core/is-record.ts';
import type { AudienceRule, RetargetRules } from '../../core/retarget/rules.ts';
import type { Params } from '../../core/param-types.ts';
import type { Outlet } from '../runner.ts';
import type { RetargetEnv, ToldEvent } from '../retarget-env.ts';
import type { KeptHistory } from './keep-history.ts';

export interface Audiences {
  /** A path was opened. */
  view(path: string): void;
  /** An event has gone out. */
  sent(told: ToldEvent): void;
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
      if (outlet.granted().length === 0 || !(vendors?.includes(id) ?? true)) return false;
      const { custom } = senderOf(outlet);
      if (!custom) report('no-custom', id, name);
      return Boolean(custom);
    });
  const fire = async (rule: AudienceRule): Promise<void> => {
    const { name, onceMs, params, cart } = rule;
    if (!(await history.claim(name, onceMs))) return;
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
        if (pages && fitsPath(pages.path, path))
          history.tell({ kind: 'seen', key: seenKey(rule, 'pages'), at: Date.now() });
      }
      check();
    },
    sent({ names, params }) {
      const at = Date.now();
      for (const rule of audiences) {
        const key = seenKey(rule, 'categories');
        const isSeen = rule.when.categories?.names.some((name) =>
          categoriesOf(params).includes(name),
        );
        if (!isSeen || counted.has(key)) continue;
        counted.add(key);
        history.tell({ kind: 'seen', key, at });
      }
      if (isCart && names.includes('AddToCart'))
        history.tell({ kind: 'cart', at, ids: idsOf(params) });
      if (isCart && names.includes('Purchase')) history.tell({ kind: 'cart', at, ids: [] });
      // after the other vendors have heard of the event as well
      queueMicrotask(check);
    },
  };
}

/** Products of an event, in unified names and in the vendors' own. */
const entriesOf = (params: Params): readonly Params[] =>
  ['contents', 'items', 'line_items']
    .map((list) => params[list])
    .filter(Array.isArray)
    .flat()
    .filter(isRecord);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 100;

const categoriesOf = (params: Params): readonly string[] =>
  [params, ...entriesOf(params)]
    .flatMap((each) =>
      ['content_category', 'category', 'item_category', 'product_category'].map(
        (name) => each[name],
      ),
    )
    .filter(isText);

const idsOf = (params: Params): readonly string[] =>
  [
    params['content_ids'],
    ...entriesOf(params).map(
      (each) => each['id'] ?? each['content_id'] ?? each['item_id'] ?? each['product_id'],
    ),
  ]
    .flat()
    .filter((id) => isText(id) || Number.isFinite(id))
    .map(String);
