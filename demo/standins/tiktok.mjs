/**
 * Stand-in of analytics.tiktok.com. A wrong event is answered with HTTP 200 and code 40002, as TikTok
 * does it.
 */
import { json, refusal, script } from './answers.mjs';
import {
  checkList,
  checkMoney,
  checkPersonal,
  checkSpelling,
  checkTypes,
  checkUrl,
  first,
  isRecord,
} from './checks.mjs';
import { installTikTok } from './sdk/tiktok.mjs';

export const vendor = 'tiktok';
export const hosts = [
  'analytics.tiktok.com',
  'analytics.us.tiktok.com',
  'analytics-ipv6.tiktokw.us',
  'mon.tiktok.com',
  'mcs.tiktok.com',
];

const PIXEL_CODE = /^[A-Z0-9]{20}$/;
/** https://ads.tiktok.com/help/article/supported-standard-events; other names are custom events. */
const EVENTS =
  `Pageview ViewContent Search AddToCart AddToWishlist InitiateCheckout AddPaymentInfo PlaceAnOrder
  Purchase Lead SubmitForm CompleteRegistration Subscribe StartTrial Contact Download Schedule
  CustomizeProduct FindLocation SubmitApplication ApplicationApproval ClickButton`.split(/\s+/);
/** https://ads.tiktok.com/help/article/reserved-events: counted under another name. */
const RESERVED = new Map([
  ['CompletePayment', 'Purchase'],
  ['Registration', 'CompleteRegistration'],
  ['StartCheckout', 'InitiateCheckout'],
  ['Checkout', 'PlaceAnOrder'],
  ['AddBilling', 'AddPaymentInfo'],
  ['Browse', 'Pageview'],
]);
const PARAMS = {
  content_type: 'string',
  content_id: 'string',
  content_ids: 'array',
  content_name: 'string',
  content_category: 'string',
  num_items: 'number',
  query: 'string',
  search_string: 'string',
  description: 'string',
  order_id: 'string',
};
const CONTENT = {
  content_id: 'string',
  content_type: 'string',
  content_name: 'string',
  content_category: 'string',
  brand: 'string',
  price: 'number',
  quantity: 'number',
};

/** @type {import('./answers.mjs').Vendor['handle']} */
export function handle(asked) {
  if (asked.path === '/i18n/pixel/events.js') return loader(asked);
  if (asked.path === '/api/v2/pixel' && asked.method === 'POST') return event(asked);
  if (asked.path === '/api/v2/pixel/act' && asked.method === 'POST') return telemetry(asked);
  return undefined;
}

/** @param {import('./answers.mjs').Asked} asked */
function loader(asked) {
  const code = asked.query.get('sdkid') ?? '';
  const fact = /** @type {const} */ ({ kind: 'script', event: 'events.js', params: { code } });
  if (!PIXEL_CODE.test(code)) return refusal({ ...fact, reason: 'sdkid is no pixel code' });
  if (asked.query.get('lib') !== 'ttq') return refusal({ ...fact, reason: 'lib must be ttq' });
  return script(installTikTok, asked, fact);
}

/** @param {import('./answers.mjs').Asked} asked */
function event(asked) {
  const told = parse(asked.body);
  const properties = isRecord(told.properties) ? told.properties : {};
  const name = RESERVED.get(String(told.event)) ?? String(told.event ?? '');
  const reason = first(
    checkEnvelope(told),
    checkSpelling(name, EVENTS),
    told.event_id === undefined || typeof told.event_id === 'string'
      ? ''
      : 'event_id must be a string',
    checkMoney(properties, name === 'Purchase'),
    checkTypes(properties, PARAMS),
    ['product', 'product_group', undefined].includes(properties.content_type)
      ? ''
      : 'content_type must be product or product_group',
    properties.contents !== undefined && properties.content_ids !== undefined
      ? 'contents and content_ids must not be combined'
      : '',
    checkList(properties, 'contents', CONTENT, ['content_id']),
    checkPersonal(fieldsOf(told, properties)),
  );
  const id = String(told.event_id ?? '');
  const answer = reason === '' ? { code: 0, message: 'OK' } : { code: 40002, message: reason };
  return json(answer, { kind: 'event', event: name, id, params: properties, reason });
}

/** @param {import('./answers.mjs').Asked} asked */
function telemetry(asked) {
  const told = parse(asked.body);
  const kind = told.action === 'leave' ? 'leave' : 'heartbeat';
  const reason = first(checkEnvelope(told), checkPersonal(fieldsOf(told, {})));
  const answer = reason === '' ? { code: 0, message: 'OK' } : { code: 40002, message: reason };
  return json(answer, { kind, event: String(told.action ?? ''), reason });
}

/** Which pixel, on which page. @param {Record<string, unknown>} told */
function checkEnvelope({ context }) {
  if (!isRecord(context)) return 'the body must be JSON with a context';
  const { pixel, page, user = {} } = context;
  if (!isRecord(pixel) || !PIXEL_CODE.test(String(pixel.code))) return 'no pixel has this code';
  if (!isRecord(page)) return 'context.page is missing';
  const plain = Object.entries(isRecord(user) ? user : {}).find(([, value]) =>
    /[@+]/.test(String(value)),
  );
  return plain ? `context.user.${plain[0]} must be hashed` : checkUrl(page.url, 'context.page.url');
}

/**
 * @param {Record<string, unknown>} told @param {Record<string, unknown>} properties
 * @returns {[string, string][]}
 */
function fieldsOf({ context }, properties) {
  const page = isRecord(context) && isRecord(context.page) ? context.page : {};
  const named = { 'context.page.url': page.url, 'context.page.referrer': page.referrer };
  return Object.entries({ ...properties, ...named }).map(([name, value]) => [
    name,
    JSON.stringify(value ?? ''),
  ]);
}

/** @param {string} body @returns {Record<string, unknown>} */
function parse(body) {
  try {
    const value = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // the envelope check says what is wrong
  }
}
