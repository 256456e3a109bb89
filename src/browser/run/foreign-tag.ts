/** Finds a tag in a page's own call that the page has not named in its attribute. */
import type { PageCall } from '../../core/read-call.ts';
import type { VendorSender } from '../../core/vendor.ts';
import type { Item, Outlet } from '../runner.ts';

/** @returns the id, `undefined` where the call names none or a known one */
export function foreignTag(
  { vendor, tags }: Pick<Outlet, 'vendor' | 'tags'>,
  { tagOf }: Pick<VendorSender, 'tagOf'>,
  { args, tag }: Pick<Item, 'args' | 'tag'>,
  found: PageCall | undefined,
): string | undefined {
  const name = found?.event.name ?? '';
  // what stands first after the method, unless it is the name of the event
  const first = args[1] === name ? undefined : args[1];
  return [tag ?? found?.tags, first, tagOf?.(name)]
    .flat()
    .map((each) => String(each ?? ''))
    .find((each) => vendor.tagId.test(each) && !tags.includes(each));
}
