/**
 * The places that the demo can play: ISO 3166 code, name, and the time zone of most people there. A
 * zone names a country at best, so a US state known by its zone alone is the United States.
 */

/** @typedef {{ code: string, name: string, zone: string }} Place */

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** `AT Europe/Vienna`, one a line. @param {string} lines @returns {Place[]} */
const countries = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zone = ''] = line.trim().split(' ');
      return { code, name: COUNTRIES.of(code) ?? code, zone };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** `America/Chicago: AL Alabama, AR Arkansas`, one a line. @param {string} country @param {string} lines @returns {Place[]} */
const regions = (country, lines) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', list = ''] = line.trim().split(': ');
      return list.split(', ').map((entry) => ({
        code: `${country}-${entry.slice(0, 2)}`,
        name: entry.slice(3),
        zone,
      }));
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** The word of servers for a place that they do not know. */
export const UNKNOWN = 'XX';

/** @type {readonly { group: string, places: readonly Place[] }[]} */
export const PLACES = [
  { group: 'Unknown', places: [{ code: UNKNOWN, name: 'Not known', zone: 'UTC' }] },
  {
    group: 'European Union',
    places: countries(`
      AT Europe/Vienna
      BE Europe/Brussels
      BG Europe/Sofia
      CY Asia/Nicosia
      CZ Europe/Prague
      DE Europe/Berlin
      DK Europe/Copenhagen
      EE Europe/Tallinn
      ES Europe/Madrid
      FI Europe/Helsinki
      FR Europe/Paris
      GR Europe/Athens
      HR Europe/Zagreb
      HU Europe/Budapest
      IE Europe/Dublin
      IT Europe/Rome
      LT Europe/Vilnius
      LU Europe/Luxembourg
      LV Europe/Riga
      MT Europe/Malta
      NL Europe/Amsterdam
      PL Europe/Warsaw
      PT Europe/Lisbon
      RO Europe/Bucharest
      SE Europe/Stockholm
      SI Europe/Ljubljana
      SK Europe/Bratislava`),
  },
  {
    group: 'European Economic Area',
    places: countries(`
      IS Atlantic/Reykjavik
      LI Europe/Vaduz
      NO Europe/Oslo`),
  },
  { group: 'United Kingdom', places: countries('GB Europe/London') },
  { group: 'Switzerland', places: countries('CH Europe/Zurich') },
  {
    group: 'United States',
    places: [
      { code: 'US', name: 'State not known', zone: 'America/New_York' },
      ...regions(
        'US',
        `
        America/New_York: CT Connecticut, DC District of Columbia, DE Delaware, FL Florida, GA Georgia, MA Massachusetts, MD Maryland, ME Maine, NC North Carolina, NH New Hampshire, NJ New Jersey, NY New York, OH Ohio, PA Pennsylvania, RI Rhode Island, SC South Carolina, VA Virginia, VT Vermont, WV West Virginia
        America/Detroit: MI Michigan
        America/Indiana/Indianapolis: IN Indiana
        America/Kentucky/Louisville: KY Kentucky
        America/Chicago: AL Alabama, AR Arkansas, IA Iowa, IL Illinois, KS Kansas, LA Louisiana, MN Minnesota, MO Missouri, MS Mississippi, ND North Dakota, NE Nebraska, OK Oklahoma, SD South Dakota, TN Tennessee, TX Texas, WI Wisconsin
        America/Denver: CO Colorado, MT Montana, NM New Mexico, UT Utah, WY Wyoming
        America/Boise: ID Idaho
        America/Phoenix: AZ Arizona
        America/Los_Angeles: CA California, NV Nevada, OR Oregon, WA Washington
        America/Anchorage: AK Alaska
        Pacific/Honolulu: HI Hawaii`,
      ),
    ],
  },
  {
    group: 'Canada',
    places: [
      { code: 'CA', name: 'Province not known', zone: 'America/Toronto' },
      ...regions(
        'CA',
        `
        America/Toronto: ON Ontario, QC Québec
        America/Halifax: NS Nova Scotia, PE Prince Edward Island
        America/Moncton: NB New Brunswick
        America/St_Johns: NL Newfoundland and Labrador
        America/Winnipeg: MB Manitoba
        America/Regina: SK Saskatchewan
        America/Edmonton: AB Alberta
        America/Vancouver: BC British Columbia
        America/Whitehorse: YT Yukon
        America/Yellowknife: NT Northwest Territories
        America/Iqaluit: NU Nunavut`,
      ),
    ],
  },
  {
    group: 'Elsewhere',
    places: countries(`
      AR America/Argentina/Buenos_Aires
      AU Australia/Sydney
      BR America/Sao_Paulo
      CN Asia/Shanghai
      IN Asia/Kolkata
      JP Asia/Tokyo
      KR Asia/Seoul
      MX America/Mexico_City
      NZ Pacific/Auckland
      TH Asia/Bangkok
      TR Europe/Istanbul
      VN Asia/Ho_Chi_Minh
      ZA Africa/Johannesburg`),
  },
];

const byCode = new Map(PLACES.flatMap(({ places }) => places.map((place) => [place.code, place])));

/** @param {string} code @returns {Place | undefined} */
export const placeByCode = (code) => byCode.get(code);
