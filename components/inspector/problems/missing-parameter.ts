/** Events that a vendor would refuse, with the call as it should be. */
import { ALL_SENDERS } from '../../../src/vendors/all-senders.ts';
import type { InspectEntry } from '../../../src/core/inspect.ts';
import { callToCode } from '../to-code.ts';
import type { Finder, Problem } from './problem.ts';

/** What stands for a value in the code to paste. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  value: 19.9,
  currency: 'EUR',
  transaction_id: 'ORDER-1001',
  order_id: 'ORDER-1001',
};

const MISSING = /^missing-(.+)$/;

/** An event under the vendor's own names. */
export const findMissing: Finder = ({ entries }) => {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { kind, name, vendor = '', reason = '' } = entry;
    const [, param] = MISSING.exec(reason) ?? [];
    const key = [vendor, name, param].join();
    if (kind !== 'event' || param === undefined || seen.has(key)) return [];
    seen.add(key);
    return [missing(entry, vendor, param)];
  });
};

function missing(
  { name, told = {}, eventId }: InspectEntry,
  vendor: string,
  param: string,
): Problem {
  const sender = ALL_SENDERS.find(({ id }) => id === vendor);
  const params = { ...told, [param]: SAMPLES[param] ?? '…' };
  return {
    id: 'missing-parameter',
    severity: 'error',
    title: `${name} for ${vendor} lacks ${param}`,
    why: `${vendor} counts no purchase without ${sender?.purchase.split(' ').join(' and ') ?? param}; the gate does not send it.`,
    found: [`${name}(${Object.keys(told).join(', ') || 'no parameters'})`],
    fix: `Add ${param} where the event is told.`,
    ...(sender && { code: callToCode(vendor, sender.send({ name, params, eventId })) }),
  };
}

/** A call of `pixelgate.track` that the gate has refused, or has taken a parameter out of. */
export const findRefused: Finder = ({ entries }) =>
  entries.flatMap(({ kind, name, text = '' }) => {
    if (kind !== 'problem' || name !== 'event') return [];
    const [, event = 'Purchase'] = /^(\w+):/.exec(text) ?? [];
    return [
      {
        id: 'event-refused',
        severity: 'error' as const,
        title: text.split('. ')[0] ?? text,
        why: 'No vendor hears of this parameter, and of a purchase without value or currency no vendor hears at all.',
        found: [text],
        fix: 'Tell the event with parameters of the right type.',
        code: `pixelgate.track('${event}', { value: 19.9, currency: 'EUR'${event === 'Purchase' ? ", order_id: 'ORDER-1001'" : ''}, content_ids: ['SKU-1'] });`,
      },
    ];
  });
