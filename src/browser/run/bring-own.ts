/** Brings what serves the operator's own pixels and webhooks, where the page has any. */
import { isRecord } from '../../core/is-record.ts';
import { knowSender } from './sender-of.ts';
import type { connectOwn } from '../pixels/connect-own.ts';
import type { OwnOutlet } from '../pixels/own-outlet.ts';
import type { RunEnv, Runner } from '../runner.ts';

/** Never rejects. @returns starts them: until then they keep what the page tells */
export async function bringOwn(env: RunEnv): Promise<(runner: Runner) => void> {
  const { config, options, bring, report } = env;
  let runner: Runner | undefined;
  const isNamed =
    options.webhook !== '' || (isRecord(config) && ('pixels' in config || 'webhooks' in config));
  try {
    const file = isNamed && ((await bring('pixels')) as { connectOwn: typeof connectOwn });
    const own = file && file.connectOwn(env, () => runner);
    if (own) own.senders.forEach(knowSender);
    takeTold(env, own ? own.outlets : []);
  } catch {
    report('own-file');
    takeTold(env, []);
  }
  return (ready) => {
    runner = ready;
  };
}

/** What the page told before they were there. From now on it tells them as it tells any vendor. */
function takeTold({ told }: RunEnv, outlets: readonly OwnOutlet[]): void {
  for (const { unified, vendors, at, href } of told.splice(0)) {
    for (const outlet of outlets) {
      if (vendors?.includes(outlet.vendor.id) ?? true)
        outlet.take({ args: [], tag: undefined, unified, at, href, isHeld: true });
    }
  }
  // nothing waits here any more
  told.push = () => 0;
}
