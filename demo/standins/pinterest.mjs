/** Stand-in of s.pinimg.com/ct and ct.pinterest.com. A wrong event is answered with HTTP 400. */
import { judged, script } from './answers.mjs';
import {
  checkList,
  checkMoney,
  checkPersonal,
  checkPresent,
  checkTypes,
  checkUrl,
  first,
  isRecord,
} from './checks.mjs';
import { installPinterest } from './sdk/pinterest.mjs';

export const vendor = 'pinterest';
export const hosts = ['s.pinimg.com', 'ct.pinterest.com'];

const TAG_ID = /^\d{13}$/;
/** https://help.pinterest.com/en/business/article/add-event-codes; case does not matter there. */
const EVENTS =
  `pagevisit viewcontent viewcategory search addtocart addtowishlist initiatecheckout addpaymentinfo
  checkout lead signup subscribe starttrial contact schedule customizeproduct findlocation
  submitapplication watchvideo custom`.split(/\s+/);
/** Names of other vendors' that people write by mistake. A name of one's own is an audience, and fine. */
const MISTAKEN = new Map([
  ['purchase', 'checkout'],
  ['completepayment', 'checkout'],
  ['pageview', 'pagevisit'],
  ['viewitem', 'viewcontent'],
  ['completeregistration', 'signup'],
  ['begincheckout', 'initiatecheckout'],
]);
const PARAMS = {
  order_quantity: 'number',
  order_id: 'string',
  promo_code: 'string',
  property: 'string',
  search_query: 'string',
  video_title: 'string',
  lead_type: 'string',
  event_id: 'string',
};
const LINE_ITEM = {
  product_id: 'string',
  product_name: 'string',
  product_category: 'string',
  product_brand: 'string',
  product_price: 'number',
  product_quantity: 'number',
};
/** These are read from `line_items` only. */
const PRODUCT_FIELDS = Object.keys(LINE_ITEM);

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  if (asked.host === 's.pinimg.com') {
    if (asked.path !== '/ct/core.js') return undefined;
    return script(installPinterest, asked, { kind: 'script', event: 'core.js' });
  }
  if (asked.path === '/v3/') return judged(event(asked.query));
  if (asked.path === '/user/') return judged(telemetry(asked.query));
  return undefined;
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function event(query) {
  const name = query.get('event') ?? '';
  const standard = name.toLowerCase();
  const params = parse(query.get('ed') ?? '{}');
  const told = params ?? {};
  const misplaced = PRODUCT_FIELDS.find((field) => field in told);
  const reason = first(
    checkEnvelope(query),
    checkName(name),
    params === undefined ? 'ed must be JSON' : '',
    standard === 'checkout' ? checkPresent(told, ['order_quantity']) : '',
    checkMoney(told, standard === 'checkout'),
    checkTypes(told, PARAMS),
    misplaced === undefined ? '' : `${misplaced} belongs into line_items`,
    checkList(told, 'line_items', LINE_ITEM, []),
    checkPersonal(query),
  );
  return { kind: 'event', event: name, id: String(told.event_id ?? ''), params: told, reason };
}

/** @param {URLSearchParams} query @returns {import('./answers.mjs').Fact} */
function telemetry(query) {
  const name = query.get('event') ?? '';
  const kind = name === 'leave' ? 'leave' : 'heartbeat';
  return { kind, event: name, reason: first(checkEnvelope(query), checkPersonal(query)) };
}

/** @param {string} name */
function checkName(name) {
  if (name === 'init') return ''; // what `pintrk('page')` sends
  if (EVENTS.includes(name.toLowerCase())) return '';
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const meant = MISTAKEN.get(plain) ?? EVENTS.find((known) => known === plain);
  if (meant !== undefined) return `"${name}" is no event; "${meant}" is`;
  return name === '' ? 'the event has no name' : '';
}

/** Which tag, on which page, about whom. @param {URLSearchParams} query */
function checkEnvelope(query) {
  if (!TAG_ID.test(query.get('tid') ?? '')) return 'no tag has this id';
  const { em } = parse(query.get('pd') ?? '{}') ?? {};
  if (em !== undefined && !/^[0-9a-f]{64}$/.test(String(em))) return 'pd.em must be hashed';
  if (query.get('noscript') === '1') return ''; // the image form tells no address
  return checkUrl(parse(query.get('ad') ?? '{}')?.loc, 'ad.loc');
}

/** @param {string} text */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // the caller says what should be JSON
  }
}
