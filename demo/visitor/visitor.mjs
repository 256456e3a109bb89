/**
 * The visitor that the demo plays: chosen in the panel, kept in one cookie of the demo's own. Whoever
 * can write that cookie writes anything, so it is read strictly: one wrong field, and nobody is played.
 */
import { UNKNOWN, placeByCode } from './places.mjs';

/** The cookie; the panel writes it. The gate's own has another name. */
const COOKIE = 'demo-visitor';
const MAX_CHARS = 400;
const DAY_MS = 864e5;

/**
 * How the place is known: by `data-region`, by a hint in a meta element, by the time zone alone, or not.
 */
export const KNOWN = ['told', 'hint', 'zone', 'nothing'];
/** As `data-audience` has them. */
export const AUDIENCES = ['general', 'mixed', 'child'];

/**
 * @typedef {object} Visitor
 * @property {string} place - code of a place, `''` leaves it to the browser
 * @property {string} known - one of `KNOWN`
 * @property {string} date - `YYYY-MM-DD`, `''` for today
 * @property {boolean} gpc - whether the browser sends Global Privacy Control
 * @property {string} audience - one of `AUDIENCES`
 * @property {string} lang - BCP 47, `''` leaves it to the browser
 * @property {boolean} usp - whether the shop asks for the US privacy string, too
 *
 * @typedef {object} Played - what follows for the page
 * @property {string} region - for `data-region`, `''` for none
 * @property {string} hint - for the meta element, `''` for none
 * @property {string} zone - IANA time zone, `''` leaves it to the browser
 * @property {number} shiftMs - what the clock is ahead; whole days, so that the time of day stays
 * @property {readonly string[]} languages - of the browser; none leaves them as they are
 */

/** Nobody in particular: whoever sits there. @type {Visitor} */
export const NOBODY = {
  place: '',
  known: 'told',
  date: '',
  gpc: false,
  audience: 'general',
  lang: '',
  usp: false,
};

/** @type {Readonly<Record<keyof Visitor, (value: unknown) => boolean>>} */
const FITS = {
  place: (value) => value === '' || (typeof value === 'string' && placeByCode(value) !== undefined),
  known: (value) => KNOWN.includes(String(value)) && typeof value === 'string',
  date: (value) => value === '' || isDate(value),
  gpc: (value) => typeof value === 'boolean',
  audience: (value) => AUDIENCES.includes(String(value)) && typeof value === 'string',
  lang: (value) => value === '' || (typeof value === 'string' && LANG.test(value)),
  usp: (value) => typeof value === 'boolean',
};
const LANG = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** A day that is in the calendar, of this century. @param {unknown} value */
function isDate(value) {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(value);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/**
 * Reads the visitor from the header `cookie`.
 *
 * @param {string | string[] | undefined} header
 * @returns {Visitor | undefined} `undefined` without the cookie, and for anything that is not exactly a visitor
 */
export function readVisitor(header) {
  const pairs = [header ?? []].flat().join('; ').split('; ');
  const mine = pairs.filter((pair) => pair.startsWith(`${COOKIE}=`));
  const text = mine[0]?.slice(COOKIE.length + 1) ?? '';
  if (mine.length !== 1 || text.length > MAX_CHARS) return undefined;
  try {
    const found = JSON.parse(decodeURIComponent(text));
    const isWhole =
      typeof found === 'object' &&
      found !== null &&
      Object.keys(found).length === Object.keys(FITS).length &&
      Object.entries(FITS).every(([name, fits]) => Object.hasOwn(found, name) && fits(found[name]));
    return isWhole ? found : undefined;
  } catch {
    return undefined; // no JSON, or a lone percent sign
  }
}

/**
 * What the page has to be for this visitor.
 *
 * @param {Visitor} visitor
 * @param {number} now - Unix time in milliseconds, UTC
 * @returns {Played}
 */
export function play({ place, known, date, lang }, now) {
  const { zone = '' } = placeByCode(place) ?? {};
  const isKnown = place !== '' && known !== 'nothing';
  const today = Math.floor(now / DAY_MS);
  return {
    region: known === 'told' ? place : '',
    hint: known === 'hint' ? place : '',
    // a zone that lies nowhere, else the browser's own would tell
    zone: isKnown ? zone : place === '' ? '' : (placeByCode(UNKNOWN)?.zone ?? ''),
    shiftMs: date === '' ? 0 : Date.parse(date) - today * DAY_MS,
    languages: [...new Set(lang === '' ? [] : [lang, lang.split('-')[0] ?? lang])],
  };
}
