/** What a visitor came by: campaign parameters and click ids in the address of the first page. Pure. */

/** Campaign parameters, and the click ids that the vendors document. */
export const CAMPAIGN_PARAMS = 'utm_source utm_medium utm_campaign utm_content utm_term utm_id';
export const CLICK_IDS =
  'gclid gbraid wbraid dclid gad_source fbclid ttclid epik msclkid ScCid rdt_cid twclid li_fat_id';

export type Landing = Readonly<Record<string, string>>;

/** Longest value that is kept; Meta's are the longest, at some 200. */
const MAX_LENGTH = 500;

/** @returns what stands in the address, `undefined` when there is nothing; never throws */
export function readLanding(address: string): Landing | undefined {
  if (!URL.canParse(address)) return undefined;
  const { searchParams } = new URL(address);
  const found = `${CAMPAIGN_PARAMS} ${CLICK_IDS}`.split(' ').flatMap((name) => {
    const value = searchParams.get(name) ?? '';
    return value && value.length <= MAX_LENGTH ? [[name, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
