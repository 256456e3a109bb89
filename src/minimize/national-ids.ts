/**
 * Numbers that states give to people, where the value alone tells: a shape of its own, or check digits. Those that are
 * written like an order number need a key (personal-key.ts).
 */
import { isLuhn, isVerhoeff, weigh } from './checksums.ts';
import { byPattern } from './find-span.ts';
import {
  isBelgian,
  isDni,
  isHetu,
  isNir,
  isNorwegian,
  isPesel,
  isSteuerId,
} from './national-checks.ts';
import type { FindSpan } from './find-span.ts';

/** A shape, and what else must hold: digits come in without separators, letters as capitals. */
type Row = readonly [shape: string, isReal?: (plain: string) => boolean];

/** Month and day; the year of someone who is not in kindergarten, where order numbers begin with the year as well. */
const DATE = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const YEAR = '[013-9]\\d';

const ROWS: readonly Row[] = [
  // United Kingdom: NINO
  ['(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]'],
  // Poland: PESEL; Belgium: rijksregister; Norway: fødselsnummer. Without a date, a word must say what it is
  ['\\d{11}', (id) => isPesel(id) || isBelgian(id) || isNorwegian(id)],
  ['(?:PESEL|BSN|CPF|TFN|Aadhaa?r|tax[ -]?ID|Steuer-?ID)[ :#]{1,3}\\d[\\d .-]{7,12}\\d'],
  ['\\d\\d(?: \\d{3}){3}', isSteuerId],
  [`\\d\\d\\.${DATE.replace(')(', ')\\.(')}-\\d{3}[.-]\\d\\d`],
  // Spain: DNI and NIE
  ['(?:[XYZ]-?\\d{7}|\\d{8})-?[A-Z]', isDni],
  // France: NIR
  ['[12] ?\\d\\d ?(?:0[1-9]|1[0-2]) ?\\d[\\dAB] ?\\d{3} ?\\d{3} ?\\d\\d', isNir],
  // Italy: codice fiscale; Mexico: CURP. With a wrong check letter it is still somebody's
  ['[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]'],
  [`[A-Z]{4}\\d\\d${DATE}[HMX][A-Z]{5}[A-Z\\d]\\d`],
  // Chile: RUT; Argentina: CUIT
  ['\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dK]'],
  ['2[03-7]-\\d{8}-\\d', (id) => weigh(id, '54327654321') % 11 === 0],
  // India: Aadhaar
  ['(?<!\\d )[2-9]\\d{3} \\d{4} \\d{4}(?! \\d)', isVerhoeff],
  // Switzerland: AHV
  ['756\\.\\d{4}\\.\\d{4}\\.\\d\\d', (id) => weigh(id, '1313131313131') % 10 === 0],
  // Sweden: personnummer; Finland: henkilötunnus; Korea; Malaysia; Czechia: rodné číslo
  [`(?:19|20)?${YEAR}${DATE}[+-]\\d{4}`, (id) => isLuhn(id.slice(-10))],
  ['\\d{6}[A-FU-Y+-]\\d{3}[\\dA-Y]', isHetu],
  [`${YEAR}${DATE}-[1-8]\\d{6}`],
  [`${YEAR}${DATE}-\\d\\d-\\d{4}`],
  ['\\d\\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\\d|3[01])/\\d{4}', (id) => Number(id) % 11 === 0],
  // China
  [
    `[1-9]\\d{5}(?:19|20)\\d\\d${DATE}\\d{3}[\\dX]`,
    (id) => weigh(id.replace('X', 'a'), '79a584216379a58421') % 11 === 1,
  ],
  // Russia: SNILS; Thailand; Hong Kong
  ['\\d{3}-\\d{3}-\\d{3} \\d\\d'],
  ['\\d-\\d{4}-\\d{5}-\\d\\d-\\d'],
  ['[A-Z]{1,2}\\d{6}\\([\\dA]\\)'],
];

/** All shapes in one search; which of them it was is asked for what was found. */
export const ANY: RegExp = new RegExp(
  `(^|[^\\w./-]|\\D/)(?:${ROWS.map(([shape]) => shape).join('|')})(?![\\w-]|[./]\\d)`,
  'gi',
);
const EACH = ROWS.map(([shape, isReal]) => [new RegExp(`^(?:${shape})$`, 'i'), isReal] as const);

export const findNationalIds: FindSpan = byPattern('national-id', ANY, (match) => {
  const plain = match.replace(/[^\dA-Z]/gi, '').toUpperCase();
  const isReal = EACH.some(([shape, check]) => shape.test(match) && (!check || check(plain)));
  return isReal ? match.length : 0;
});

/** India: the PAN of a person, which has fewer digits than all others. */
export const findPan: FindSpan = byPattern(
  'national-id',
  /(^|[^\w./-]|\D\/)[A-Z]{3}P[A-Z]\d{4}[A-Z](?![\w-]|[./]\d)/gi,
);
