/** A push of the page's to a vendor's queue holds one call, or several one after another. */
import { isRecord } from './is-record.ts';
import type { Call, EntryRules, VendorSender } from './vendor.ts';

/**
 * Takes a push apart.
 *
 * Pure, never throws. A queue that stood there before the gate comes as one push.
 * @param args - what was pushed: words and objects, or arrays of them
 * @returns one call per event or command, in order; what is set for an event stands in front of it
 */
export function splitPush(vendor: VendorSender, args: Call): readonly Call[] {
  const { commands, entries } = vendor;
  if (commands) return splitStream(args.flat(), commands);
  return entries ? splitEntries(args.flat(), entries) : [args];
}

/** `'event', name, {...}, 'pageLoad', {ea: ...}` */
function splitStream(
  items: readonly unknown[],
  commands: Readonly<Record<string, number>>,
): readonly Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const most = typeof item === 'string' && Object.hasOwn(commands, item) ? commands[item] : 0;
    let args = items.slice(at + 1, at + 1 + (most ?? 0));
    // the last one may be left out: then what stands there is the next command
    if (args.length === most && most > 0 && !isRecord(args.at(-1))) args = args.slice(0, -1);
    calls.push([item, ...args]);
    at += args.length;
  }
  return calls;
}

/** `{event: 'setAccount', ...}, {event: 'viewItem', ...}`: what was set holds for the events after it. */
function splitEntries(
  items: readonly unknown[],
  { nameIn, isSetting, person }: EntryRules,
): readonly Call[] {
  const calls: Call[] = [];
  const set = new Map<string, unknown>();
  for (const item of items.filter(isRecord)) {
    const name = String(item[nameIn]);
    if (name === person) calls.push([item]);
    if (isSetting.test(name)) set.set(name, item);
    else calls.push([...set.values(), item]);
  }
  return calls;
}
