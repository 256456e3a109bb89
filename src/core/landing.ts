/** What a visitor came by: campaign parameters and click ids in the address of the first page. Pure. */

/** Campaign parameters, and the click ids that the vendors document. */
export const CAMPAIGN_PARAMS = 'utm_source utm_medium utm_campaign utm_content utm_term utm_id';
export const CLICK_IDS =
  'gclid gbraid wbraid dclid gad_source fbclid ttclid epik msclkid ScCid rdt_cid twclid li_fat_id';

export type Landing = Readonly<Record<string, string>>;

/** Longest value that is kept; Meta's are the longest, at some 200. */
const MAX_LENGTH = 500;

/** For how long they are kept, in milliseconds: vendors credit no click that is older. */
export const LANDING_MS: number = 90 * 864e5;

/**
 * Reads an address. Pure, never throws.
 * @param mayKeep - asked for each campaign parameter, in which people also write addresses and names; click ids are random
 * @returns what stands in it, `undefined` when there is nothing
 */
export function readLanding(
  address: string,
  mayKeep: (value: string) => boolean,
): Landing | undefined {
  if (!URL.canParse(address)) return undefined;
  const { searchParams } = new URL(address);
  const pick = (names: string, isFit: (value: string) => boolean): [string, string][] =>
    names.split(' ').flatMap((name): [string, string][] => {
      const value = searchParams.get(name) ?? '';
      return value && value.length <= MAX_LENGTH && isFit(value) ? [[name, value]] : [];
    });
  const found = [...pick(CAMPAIGN_PARAMS, mayKeep), ...pick(CLICK_IDS, () => true)];
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
