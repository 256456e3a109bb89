/** Values and vendor calls as people would type them. */
import { VENDORS } from '../../src/vendors/index.ts';
import type { Call } from '../../src/core/vendor.ts';

/** Lines up to this length stay in one. */
const WIDTH = 64;

/** Writes a value as a JavaScript literal. Never throws. */
export function toCode(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (value instanceof Date) return `new Date('${value.toISOString()}')`;
  if (Object(value) !== value || typeof value === 'function') return nameOf(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => toCode(each, inner))
    : Object.entries(value as object).map(([key, each]) => `${keyOf(key)}: ${toCode(each, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const short = parts.join(', ');
  if (parts.length === 0) return open + close;
  return indent.length + short.length < WIDTH && !short.includes('\n')
    ? `${open}${isList ? short : ` ${short} `}${close}`
    : `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

const nameOf = (value: unknown): string =>
  typeof value === 'function' ? '() => {…}' : String(value);

const keyOf = (key: string): string => (/^[a-z_$][\w$]*$/i.test(key) ? key : toCode(key));

/** Writes a call of a vendor's global the way its documentation does. @param tag - of a call on one of several tags */
export function callToCode(vendorId: string, [method, ...args]: Call): string {
  const vendor = VENDORS.find(({ id }) => id === vendorId);
  const [name = vendorId] = vendor?.globals ?? [];
  const list = (values: readonly unknown[]): string =>
    values.map((each) => toCode(each)).join(', ');
  if (vendor?.style === 'methods') return `${name}.${String(method)}(${list(args)})`;
  if (vendor?.style !== 'data-layer') return `${name}(${list([method, ...args])})`;
  return Object(method) === method
    ? `${name}.push(${toCode(method)})`
    : `gtag(${list([method, ...args])})`;
}
