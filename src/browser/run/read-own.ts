/** Reads a call of the page's own on a vendor's global, and says what of it is otherwise than the vendor documents. */
import { fitParams, formOf } from '../../core/fit-params.ts';
import { readCall } from '../../core/read-call.ts';
import { unifiedNames } from '../../core/unified-names.ts';
import { call } from '../../core/vendor.ts';
import { foreignTag } from './foreign-tag.ts';
import { hasKnownName } from './own-events.ts';
import { senderOf } from './sender-of.ts';
import type { PageCall } from '../../core/read-call.ts';
import type { VendorSender } from '../../core/vendor.ts';
import type { Item, Outlet, RunEnv } from '../runner.ts';
import type { Retarget } from '../retarget-env.ts';
import type { Read } from './read-item.ts';

/** A call that is no event. */
const NO_EVENT: Pick<Read, 'event' | 'names' | 'told'> = {
  event: { name: '', params: {} },
  names: [],
  told: {},
};

/** @returns reads; `undefined` for what no vendor is to hear */
export function createOwnReader(
  report: RunEnv['report'],
  retarget: Retarget | undefined,
): (outlet: Outlet, item: Item) => Read | undefined {
  /** Whether a tag of this page's is meant. One that is not is named; those beside it hear of the event all the same. */
  const isForUs = (outlet: Outlet, { args, tag }: Item, found?: PageCall): boolean => {
    const { id } = outlet.vendor;
    const foreign = foreignTag(outlet, senderOf(outlet), { args, tag }, found);
    const tags = tag === undefined ? (found?.tags ?? []) : [tag];
    if (foreign !== undefined) report('tag', foreign, id);
    if (tags.length > 0 && !tags.some((each) => outlet.tags.includes(each))) {
      if (foreign === undefined) report('route', id, tags[0], outlet.tags[0]);
      return false;
    }
    return foreign === undefined || tags.includes(foreign);
  };
  const readEvent = (
    outlet: Outlet,
    { tag }: Item,
    found: PageCall,
    limit: Read['limit'],
  ): Read => {
    const sender = senderOf(outlet);
    const { event, rebuild } = found;
    const { params, changed } = fitParams(sender, event.name, event.params);
    const forms = changed.map((path) => `${path} as ${formOf(sender, path)}`);
    if (forms.length > 0) report('form', sender.id, event.name, forms.join(', '));
    return {
      event: { ...event, params },
      names: namesOf(sender, event.name),
      told: params,
      tags: [tag ?? found.tags].flat(),
      write: (written, to) => call(...rebuild(written, to)),
      limit,
    };
  };
  return (outlet, item) => {
    const { args, tag } = item;
    const sender = senderOf(outlet);
    const found = readCall(sender, args);
    if (!isForUs(outlet, item, found)) return undefined;
    const limit = sender.limit?.(args, outlet.door.own);
    if (found)
      return hasKnownName(sender, found.event.name, report)
        ? readEvent(outlet, item, found, limit)
        : undefined;
    const tags = tag === undefined ? [] : [tag];
    const person = retarget?.isIdentifying ? sender.match?.read(args) : undefined;
    if (person) return { ...NO_EVENT, tags, write: sender.send, person, limit };
    if (limit) return { ...NO_EVENT, tags, write: () => limit, limit };
    const passes = sender.pass.split(' ').includes(String(args[0]));
    return passes ? { ...NO_EVENT, tags: [], write: () => call(...args) } : undefined;
  };
}

/** What a vendor's event may be called in unified names; one of the page's own keeps its name, a conversion has none. */
function namesOf(sender: VendorSender, name: string): readonly string[] {
  const names = unifiedNames(sender, name);
  return names.length > 0 || sender.conversions?.test(name) ? names : [name];
}
