/** What a visitor has granted, as the TC string that vendors read. Pure: the day comes in as an argument. */
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';
import { GVL_IDS } from './gvl-ids.ts';
import { toTcf } from './tcf-purposes.ts';
import type { VendorList } from '@iabtechlabtcf/core';
import type { Choice, OptionalPurpose } from '../../core/purposes.ts';
import type { TcfConfig } from './tcf-types.ts';

/** One day in milliseconds. */
const DAY = 864e5;

export interface TcInput {
  /** From `openList`. */
  readonly list: GVL;
  readonly config: TcfConfig;
  /** Purposes that the visitor has granted. A default or an exemption is no consent. */
  readonly granted: readonly OptionalPurpose[];
  /** Choices about our own vendors, by id; what is not in it has no choice of its own. */
  readonly vendors: Readonly<Record<string, Choice>>;
  /** When it was decided; Unix time in milliseconds, UTC. Only the day is written. */
  readonly at: number;
}

/**
 * Puts the list to use, with the vendors that the site works with.
 * @param language - BCP 47; one that the TCF does not know is written as English
 * @throws when a vendor of the list names a purpose that is not in the list
 */
export function openList(list: VendorList, config: TcfConfig, language: string): GVL {
  const gvl = openIn(list, language) ?? new GVL(list);
  gvl.narrowVendorsTo(
    Object.values(list.vendors)
      .filter(({ id, deletedDate }) => !deletedDate && (config.vendors?.includes(id) ?? true))
      .map(({ id }) => id),
  );
  return gvl;
}

function openIn(list: VendorList, language: string): GVL | undefined {
  try {
    return new GVL(list, { language });
  } catch {
    return undefined;
  }
}

/** Numbers of vendors that the site names and the list does not have. */
export const unknownVendors = (list: VendorList, { vendors = [] }: TcfConfig): readonly number[] =>
  vendors.filter((id) => !list.vendors[id] || list.vendors[id].deletedDate);

/**
 * The visitor's choices as the library's model.
 *
 * Every vendor of the site is disclosed. Legitimate interest is never claimed: neither for a purpose
 * nor for a vendor. Both time stamps are the same midnight.
 *
 * Source: TC string format 2.3, "Core segment" and "Disclosed vendors".
 */
export function toTcModel({ list, config, granted, vendors, at }: TcInput): TCModel {
  const { purposes, specialFeatures } = toTcf(granted);
  const model = new TCModel(list);
  model.cmpId = config.cmpId;
  model.cmpVersion = config.cmpVersion;
  model.consentScreen = config.consentScreen ?? 0;
  model.publisherCountryCode = config.publisherCountry;
  model.isServiceSpecific = true;
  model.useNonStandardTexts = true; // the texts of the banner are our own
  model.purposeOneTreatment = false; // purpose 1 is asked for like the others
  model.purposeConsents.set([...purposes]);
  model.specialFeatureOptins.set([...specialFeatures]);
  model.vendorConsents.set(consentingVendors(list, granted, purposes, vendors));
  model.setAllVendorsDisclosed();
  const day = new Date(Math.floor(at / DAY) * DAY);
  model.created = day;
  model.lastUpdated = day;
  return model;
}

/** @throws what the library throws, on a list that does not fit together */
export const toTcString = (model: TCModel): string =>
  TCString.encode(model, { segments: ['core', 'vendorsDisclosed'] as never });

/**
 * A vendor has consent when one of the purposes for which it asks consent is granted. Storage on the
 * device alone is no such purpose, or an advertiser would have consent after a grant of analytics; a
 * vendor that asks for nothing else goes with marketing. What the visitor said about the vendor itself
 * goes before.
 */
function consentingVendors(
  list: GVL,
  granted: readonly OptionalPurpose[],
  purposes: readonly number[],
  choices: Readonly<Record<string, Choice>>,
): number[] {
  const refused = Object.entries(GVL_IDS)
    .filter(([id]) => (choices[id] ?? 'granted') !== 'granted')
    .map(([, number]) => number);
  return Object.values(list.vendors)
    .filter((vendor) => {
      if (refused.includes(vendor.id)) return false;
      const wanted = vendor.purposes.filter((purpose) => purpose !== 1);
      if (wanted.length > 0) return wanted.some((purpose) => purposes.includes(purpose));
      return vendor.purposes.length > 0 && granted.includes('marketing');
    })
    .map(({ id }) => id);
}
