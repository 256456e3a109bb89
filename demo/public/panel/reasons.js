/** What the gate's log gives as reasons, in a few words each: the log itself has names only. */

/** Why an event or a request did not go as it was. @type {Readonly<Record<string, string>>} */
const REASONS = {
  unset: 'waits for the answer',
  denied: 'the visitor said no',
  expired: 'it waited too long',
  limit: 'too many were waiting',
  duplicate: 'it has been told already',
  suppressed: 'no retargeting after a purchase',
  capped: 'as many as the cap allows have gone',
  unloaded: 'the page went first',
  sensitive: 'it tells something sensitive',
  'personal-name': 'its name holds personal data',
  'advanced-mode': 'without consent, and without cookies',
  'handed-over': 'no retargeting once the visitor has identified',
  failed: 'the vendor’s own script refused it',
  unstoppable: 'the browser had asked for it already',
  'embed-loaded': 'the visitor loaded it',
};

/** Why a piece of it was taken out. @type {Readonly<Record<string, string>>} */
const CUTS = {
  query: 'addresses lose their query',
  'click-id': 'click ids go with marketing only',
  'not-allowed': 'this vendor does not need it',
  'wrong-type': 'not of the documented type',
  'personal-key': 'its name says that it is about a person',
  email: 'an e-mail address',
  phone: 'a telephone number',
  'payment-card': 'a payment card',
  iban: 'a bank account',
  'national-id': 'a number of a person',
  'person-name': 'somebody’s name',
  address: 'a postal address',
  'birth-date': 'a date of birth',
  coordinates: 'where somebody is',
  ip: 'an IP address',
  mac: 'the address of a device',
  secret: 'a key or a token',
  hash: 'a hashed identifier',
  'out-of-range': 'not a possible number',
  'too-long': 'longer than any name or id',
  sensitive: 'what a sensitive page is about',
  rounded: 'rounded, as configured',
};

/** Why an event or a request did not go as it was. @param {string} reason */
export function reasonWords(reason) {
  const [, missing] = /^missing-(.+)/.exec(reason) ?? [];
  return missing === undefined ? (REASONS[reason] ?? reason) : `it needs ${missing}`;
}

/** Why a piece was taken out. @param {string} reason */
export const cutWords = (reason) => CUTS[reason] ?? reason;
