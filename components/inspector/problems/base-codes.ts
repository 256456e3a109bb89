/** Vendors' base codes as they stand in pages: how to know one, and where its tag id is. One row per vendor. */
export interface BaseCode {
  /** Id of the vendor. */
  readonly vendor: string;
  /** The address of the vendor's script in the text, or the call that starts it. */
  readonly pattern: RegExp;
  /** The tag ids, one in each first group. */
  readonly ids: RegExp;
}

export const BASE_CODES: readonly BaseCode[] = [
  {
    vendor: 'meta',
    pattern: /connect\.facebook\.net\/[\w/]+\/fbevents\.js|fbq\(\s*['"]init['"]/,
    ids: /fbq\(\s*['"]init['"]\s*,\s*['"]?(\d{5,20})/g,
  },
  {
    vendor: 'tiktok',
    pattern: /analytics\.tiktok\.com\/i18n\/pixel|ttq\.load\(/,
    ids: /ttq\.load\(\s*['"]([A-Z0-9]{5,30})['"]/g,
  },
  {
    vendor: 'pinterest',
    pattern: /s\.pinimg\.com\/ct\/core\.js|pintrk\(\s*['"]load['"]/,
    ids: /pintrk\(\s*['"]load['"]\s*,\s*['"]?(\d{5,20})/g,
  },
  {
    vendor: 'google',
    pattern: /gtag\(\s*['"]config['"]/,
    ids: /gtag\(\s*['"]config['"]\s*,\s*['"]((?:G|AW)-[A-Z0-9]{4,})/g,
  },
  {
    vendor: 'microsoft',
    pattern: /bat\.bing\.com\/bat\.js|new\s+(window\.)?UET\(/,
    ids: /\bti:\s*['"]?(\d{5,20})/g,
  },
  {
    vendor: 'linkedin',
    pattern: /snap\.licdn\.com\/li\.lms-analytics|_linkedin_partner_id\s*=/,
    ids: /_linkedin_partner_id\s*=\s*['"]?(\d{3,20})/g,
  },
  {
    vendor: 'snapchat',
    pattern: /sc-static\.net\/scevent|snaptr\(\s*['"]init['"]/,
    ids: /snaptr\(\s*['"]init['"]\s*,\s*['"]([\w-]{10,50})['"]/g,
  },
  {
    vendor: 'x',
    pattern: /static\.ads-twitter\.com\/uwt\.js|twq\(\s*['"]config['"]/,
    ids: /twq\(\s*['"]config['"]\s*,\s*['"](\w{3,20})['"]/g,
  },
  {
    vendor: 'reddit',
    pattern: /www\.redditstatic\.com\/ads\/pixel\.js|rdt\(\s*['"]init['"]/,
    ids: /rdt\(\s*['"]init['"]\s*,\s*['"](\w{3,40})['"]/g,
  },
  {
    vendor: 'criteo',
    pattern: /criteo\.(com|net)\/js\/ld\/ld\.js|event:\s*['"]setAccount['"]/,
    ids: /event:\s*['"]setAccount['"]\s*,\s*account:\s*['"]?(\d{2,12})/g,
  },
];
