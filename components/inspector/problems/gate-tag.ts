/** The gate's tag as it should stand in the page, to paste. */
import type { PageSnapshot } from '../snapshot.ts';

/** Attributes of a script that are nothing to the gate, or wrong on it. */
const LEAVE_OUT = /^(async|defer|type|nonce)$/;

/**
 * Writes the tag with what it has now and with what is to change.
 * @param change - attributes by name; `null` takes one out
 */
export function gateTag(
  { scripts, gate }: PageSnapshot,
  change: Readonly<Record<string, string | null>> = {},
): string {
  const { attributes = {} } = scripts[gate] ?? {};
  const { src = '/pixelgate.js', ...rest } = attributes;
  const wanted = { src, ...('nonce' in attributes && { nonce: '…' }), ...without(rest), ...change };
  const parts = Object.entries(wanted).flatMap(([name, value]) =>
    value === null ? [] : [value === '' ? name : `${name}="${escape(value)}"`],
  );
  return `<script ${parts.join('\n        ')}></script>`;
}

const without = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !LEAVE_OUT.test(name)));

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
