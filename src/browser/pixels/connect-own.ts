/** Puts the operator's own pixels, scripts and webhooks beside the vendors. */
import { readOwnVendors } from '../../config/own-vendors.ts';
import { imageSink } from './image-sink.ts';
import { createOwnOutlet } from './own-outlet.ts';
import { scriptSink } from './script-sink.ts';
import { TAG, toAdapter, toSender } from './to-vendor.ts';
import { webhookSink } from './webhook-sink.ts';
import type { OwnVendor } from '../../config/own-vendors.ts';
import type { OwnOutlet, OwnSink, SinkEnv } from './own-outlet.ts';
import type { RunEnv, Runner } from '../runner.ts';
import type { VendorSender } from '../../core/vendor.ts';

/** What comes of the config. */
export interface Own {
  readonly outlets: readonly OwnOutlet[];
  readonly senders: readonly VendorSender[];
}

/** @param runner - `undefined` until all is ready to send */
export function connectOwn(env: RunEnv, runner: () => Runner | undefined): Own {
  const { config, options, vendors, outlets, consent, report, log, tell } = env;
  const found = readOwnVendors(config, options.webhook, location.href, (sentence) =>
    report('own', sentence),
  );
  const made = found.map((own) => {
    const adapter = toAdapter(own, location.href);
    const { arrive, ...sink } = sinkOf(own, {
      mayRun: () => consent.choiceFor(own.id, own.purpose) === 'granted',
      onLost(event, reason) {
        log({ type: 'event-dropped', vendor: own.id, event, reason });
        tell('event-dropped', { vendor: own.id, event, reason });
      },
    });
    const sender: VendorSender = { ...toSender(own), ...(arrive && { arrived: arrive }) };
    return { adapter, sender, outlet: createOwnOutlet(adapter, sink, env, runner) };
  });
  vendors.push(...made.map(({ adapter }) => adapter));
  outlets.push(...made.map(({ outlet }) => outlet));
  Object.assign(options.tags, Object.fromEntries(found.map(({ id }) => [id, [TAG]])));
  return {
    outlets: made.map(({ outlet }) => outlet),
    senders: made.map(({ sender }) => sender),
  };
}

function sinkOf(
  { kind, url, global }: OwnVendor,
  env: SinkEnv,
): OwnSink & { readonly arrive?: () => void } {
  if (kind === 'script') return scriptSink(global, env);
  const wait = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  return kind === 'image' ? { sink: imageSink(url) } : webhookSink({ ...env, url, wait });
}
