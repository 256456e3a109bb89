/** Pack five: what payment services, customer databases, directories and travel agencies call fields about a person in what they document. */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `shopper email, payer email address, person email, work email, smtp addr, guest email, receipt email, billing details email, account email, other email`,
  phone: `telephone number, tel number, home phone number, other phone, assistant phone, facsimile telephone number, national number, shopper telephone, whatsapp phone number, emergency contact phone, mobile number 2`,
  'person-name': `shopper name, holder name, owner name, account holder name, passenger first name, pax name, guest name, care of name, salutation name, sir name, name first 1, name last 1, familyname, traveler last name, spouse name`,
  'birth-date': `person birthdate, shopper date of birth, passenger dob, guest birthday, child birth date, holder birthdate, date of birth day`,
  address: `mailing street, other street, house number or name, street address2, home postal address, house num1, billing details address line1, correspondence address, street 1, residence address`,
  'postal-code': `mailing postal code, other postal code, post code1, billing details postal code, home zip, shipping zip code`,
  'national-id': `national identification number, known traveler number, passport id, social security no, personal identity number, tax identification number, foreigner id number, birth number, residence card passport`,
  secret: `encrypted password, user password, access token secret, api token, webhook secret, shared secret, login session, security answer password, client secret value, private key pem`,
  coordinates: `mailing latitude, mailing longitude, geolocation lat, geo point lon, device latitude, delivery lng`,
  account: `encrypted card number, bank account no, iban number, bank account iban, routing number, card security code, credit card no, funding source card number, debit account number`,
  ip: `shopper ip, order ip, browser ip, customer ip address, login ip address, remote ip addr`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'paymentMethod',
  'additionalData',
  'billingDetails',
  'shippingDetail',
  'person',
  'pax',
  'applicant',
  'subscriber',
];
/** What stands in front of a name in brackets. */
export const brackets = ['order', 'fields'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `${words.join('_')}[0]`,
  (words) => `p_${words.join('_')}`,
  (words) => `${words.join('_')}_value`,
  (words) => `payload/${words.join('_')}`,
];
