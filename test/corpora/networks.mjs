/** Addresses of devices: IP of both versions, and MAC. */
import { times } from './half.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

/** An address of the public net: no version number begins like this and has four parts below 256. @param {Half} half */
const v4 = (half) =>
  [
    half.pick([24, 31, 46, 62, 78, 84, 91, 109, 151, 178, 188, 203, 212, 217]),
    half.int(16, 255),
    half.int(0, 255),
    half.int(1, 254),
  ].join('.');

/** The same address in the shorter ways of RFC 5952. @param {string} full */
const shortV6 = (full) => {
  const groups = full.split(':').map((group) => group.replace(/^0{1,3}/, ''));
  return [...groups.slice(0, 3), '', ...groups.slice(6)].join(':');
};

/** @param {Half} half @returns {Entry[]} */
export const ips = (half) =>
  times(260, (index) => {
    const full = half.pick(half.fakers).internet.ipv6();
    const forms = [
      ['v4', v4(half)],
      ['v4-in-text', `from ${v4(half)}, twice`],
      ['v4-port', `${v4(half)}:${half.int(1024, 65_000)}`],
      ['v6', full],
      ['v6-short', shortV6(full)],
      ['v4-in-v6', `::ffff:${v4(half)}`],
      ['v4-list', `${v4(half)}, ${v4(half)}`],
      ...half.of('found', 'ipForms', []).map((make) => make(half, v4(half), full)),
    ];
    const [form = 'v4', value = ''] = forms[index % forms.length] ?? [];
    return { kind: 'ip', form, value, tells: 'value' };
  });

/** @param {Half} half @returns {Entry[]} */
export const macs = (half) =>
  times(120, (index) => {
    const bytes = times(6, () => half.chars(2, '0123456789abcdef'));
    const forms = [
      ['colons', bytes.join(':')],
      ['dashes', bytes.join('-').toUpperCase()],
      ['dots', `${bytes[0]}${bytes[1]}.${bytes[2]}${bytes[3]}.${bytes[4]}${bytes[5]}`],
      ['in-text', `device ${bytes.join(':').toUpperCase()} seen`],
      ...half.of('found', 'macForms', []).map((make) => make(bytes)),
    ];
    const [form = '', value = ''] = forms[index % forms.length] ?? [];
    return { kind: 'mac', form, value, tells: 'value' };
  });
