/**
 * The US sections of GPP, in the order of their ids from 7: the fields in their order. `name:8` is a
 * list of eight, `/` starts the next sub-section. usnat is version 2, all others are version 1.
 *
 * Source: the section specifications of IAB Tech Lab, `Sections/US-National` and `Sections/US-States`
 * in the repository Global-Privacy-Platform. Reviewed 2026-11-22.
 */

/** API prefixes, ascending by id. */
export const SECTION_NAMES = [
  'usnat',
  'usca',
  'usva',
  'usco',
  'usut',
  'usct',
  'usfl',
  'usmt',
  'usor',
  'ustx',
  'usde',
  'usia',
  'usne',
  'usnh',
  'usnj',
  'ustn',
  'usmn',
  'usmd',
  'usin',
  'usky',
  'usri',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

export const sectionId = (name: SectionName): number => SECTION_NAMES.indexOf(name) + 7;

const NOTICES = 'SaleOptOutNotice TargetedAdvertisingOptOutNotice';
const OPT_OUTS = 'SaleOptOut TargetedAdvertisingOptOut';
const SENSITIVE = 'SensitiveDataProcessing:';
const CHILD = 'KnownChildSensitiveDataConsents';
const MORE = ' AdditionalDataProcessingConsent';
const MSPA = ' MspaCoveredTransaction MspaOptOutOptionMode MspaServiceProviderMode';
const GPC = '/SubsectionType Gpc';

/**
 * States whose section is of 2024 or older.
 * @param sensitive - how many kinds of sensitive data are told apart
 * @param rest - the list of children's ages, if it is one, and what follows
 * @param notice - one notice more
 */
const state = (
  first: 'Sharing' | 'Processing',
  sensitive: number,
  rest: string,
  notice = '',
): string =>
  `Version ${first}Notice ${NOTICES}${notice} ${OPT_OUTS} ${SENSITIVE}${sensitive} ${CHILD}${rest}${MSPA}`;

/** States whose section is of 2025. */
const later = (child: string): string =>
  `MspaVersion MspaCoveredTransaction MspaMode ProcessingNotice ${NOTICES} ${OPT_OUTS}${child}${MORE}`;
const laterSensitive = `${later(` ${CHILD}`)}/${SENSITIVE}8`;

const LAYOUTS: Readonly<Record<SectionName, string>> = {
  usnat: `Version SharingNotice SaleOptOutNotice SharingOptOutNotice TargetedAdvertisingOptOutNotice SensitiveDataProcessingOptOutNotice SensitiveDataLimitUseNotice SaleOptOut SharingOptOut TargetedAdvertisingOptOut ${SENSITIVE}16 ${CHILD}:3 PersonalDataConsents${MSPA}${GPC}`,
  usca: `Version SaleOptOutNotice SharingOptOutNotice SensitiveDataLimitUseNotice SaleOptOut SharingOptOut ${SENSITIVE}9 ${CHILD}:2 PersonalDataConsents${MSPA}${GPC}`,
  usva: state('Sharing', 8, ''),
  usco: state('Sharing', 7, '') + GPC,
  usut: state('Sharing', 8, '', ' SensitiveDataProcessingOptOutNotice'),
  usct: state('Sharing', 8, ':3') + GPC,
  usfl: state('Processing', 8, `:3${MORE}`),
  usmt: state('Sharing', 8, `:3${MORE}`) + GPC,
  usor: state('Processing', 11, `:3${MORE}`) + GPC,
  ustx: state('Processing', 8, MORE) + GPC,
  usde: state('Processing', 9, `:5${MORE}`) + GPC,
  usia: state('Processing', 8, '', ' SensitiveDataOptOutNotice') + GPC,
  usne: state('Processing', 8, MORE) + GPC,
  usnh: state('Processing', 8, `:3${MORE}`) + GPC,
  usnj: state('Processing', 10, `:5${MORE}`) + GPC,
  ustn: state('Processing', 8, MORE) + GPC,
  usmn: state('Processing', 8, MORE) + GPC,
  usmd: later('') + GPC,
  usin: laterSensitive,
  usky: laterSensitive,
  usri: laterSensitive,
};

/** A field of a section; `count` is there for a list. */
export interface Field {
  readonly name: string;
  readonly count?: number;
}

/** @returns the fields of each sub-section, in the order of encoding */
export const fieldsOf = (section: SectionName): readonly (readonly Field[])[] =>
  LAYOUTS[section].split('/').map((part) =>
    part.split(' ').map((field) => {
      const [name = '', count] = field.split(':');
      return count ? { name, count: Number(count) } : { name };
    }),
  );
