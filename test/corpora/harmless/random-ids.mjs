/** Ids made at random or from the clock, as shops use them for products, carts and events. */
import { createHash } from 'node:crypto';
import { times } from '../half.mjs';

/** @typedef {import('../half.mjs').Half} Half */

const HEX = '0123456789abcdef';
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** @param {Half} half @param {string} version @param {string} [head] - of twelve digits */
const uuid = (half, version, head = half.chars(12, HEX)) =>
  `${head.slice(0, 8)}-${head.slice(8)}-${version}${half.chars(3, HEX)}-${half.pick([...'89ab'])}${half.chars(3, HEX)}-${half.chars(12, HEX)}`;

/** Milliseconds of a day in the last three years. @param {Half} half */
const someTime = (half) => half.int(1_700_000_000_000, 1_795_000_000_000);

/** @type {readonly (readonly [form: string, make: (half: Half) => string])[]} */
const SHAPES = [
  ['uuid-v4', (half) => uuid(half, '4')],
  ['uuid-v1', (half) => uuid(half, '1')],
  ['uuid-v7', (half) => uuid(half, '7', someTime(half).toString(16).padStart(12, '0'))],
  ['uuid-upper', (half) => uuid(half, '4').toUpperCase()],
  ['uuid-braced', (half) => `{${uuid(half, '4')}}`],
  ['uuid-bare', (half) => uuid(half, '4').replaceAll('-', '')],
  ['uuid-prefixed', (half) => `evt_${uuid(half, '4')}`],
  ['ulid', (half) => `01${half.chars(24, CROCKFORD)}`],
  ['nanoid', (half) => half.chars(21, URL_SAFE)],
  ['nanoid-short', (half) => half.chars(11, URL_SAFE)],
  ['cuid', (half) => `c${half.chars(24, `abcdefghijklmnopqrstuvwxyz0123456789`)}`],
  ['object-id', (half) => half.chars(24, HEX)],
  ['md5-id', (half) => createHash('md5').update(half.digits(9)).digest('hex')],
  ['time-random', (half) => `${someTime(half)}.${half.digits(8)}`],
  ['time-dash-random', (half) => `${someTime(half)}-${half.digits(6)}`],
  ['prefixed', (half) => `prod_${half.chars(14, URL_SAFE.slice(0, 62))}`],
  ['snowflake', (half) => `7${half.digits(18)}`],
  ['hex-short', (half) => half.chars(8, HEX)],
];

/** @param {Half} half */
export const randomIds = (half) =>
  [...SHAPES, ...half.of('harmless', 'ids', [])].flatMap(([form, make]) =>
    times(32, () => ({
      kind: 'random-id',
      form,
      value: make(half),
      key: half.pick(['content_ids', 'order_id', 'event_id', 'id', 'item_id']),
    })),
  );
