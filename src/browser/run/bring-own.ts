/** Brings what serves the operator's own pixels and webhooks, where the page has any. */
import { isRecord } from '../../core/is-record.ts';
import { knowSender } from './sender-of.ts';
import type { connectOwn } from '../pixels/connect-own.ts';
import type { RunEnv, Runner, Told } from '../runner.ts';

/** @returns starts them: what the page has told so far, and from now on, goes to them as well */
export async function bringOwn(env: RunEnv): Promise<(runner: Runner) => void> {
  const { config, options, bring, report, told } = env;
  let runner: Runner | undefined;
  const isNamed =
    options.webhook !== '' || (isRecord(config) && ('pixels' in config || 'webhooks' in config));
  const outlets = isNamed
    ? await bring('pixels').then(
        (file) => {
          const own = (file as { connectOwn: typeof connectOwn }).connectOwn(env, () => runner);
          own.senders.forEach(knowSender);
          return own.outlets;
        },
        () => {
          report('own-file');
          return [];
        },
      )
    : [];
  const take = ({ unified, vendors, at, href }: Told): void => {
    for (const outlet of outlets) {
      if (vendors?.includes(outlet.vendor.id) ?? true)
        outlet.take({ args: [], tag: undefined, unified: copy(unified), at, href });
    }
  };
  return (ready) => {
    runner = ready;
    told.splice(0).forEach(take);
    // nothing waits here any more
    told.push = (...more) => {
      more.forEach(take);
      return 0;
    };
  };
}

/** What happens to the page's own objects while an event waits is nothing to the event. */
const copy = <T>(value: T): T => {
  try {
    return structuredClone(value);
  } catch {
    return value; // a callback
  }
};
