/**
 * Pack four: what fields about a person are called by others: the HTML standard's autofill, what browsers and password managers
 * look for, schema.org, OpenID Connect, and shop and mail systems' documented forms.
 */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `
    email or phone, payer email, sha256 email address, new email, neue e mail, email adresse, contact email, hs email,
    notification email, paypal email, email confirmation, preferred username email, e mail addresse, reply to email`,
  phone: `
    tel national, tel local, tel area code, tel extension, payer phone, mobilephone, fax number, phone local, sms number,
    shipping phone, telephone 1, phone mobile, phone home, telefono fijo, telefon privat, telfixe, recipient phone`,
  'person-name': `
    given name, additional name, family name, cc name, cc given name, cc family name, payer name, m name, s name,
    first n, last n, middle i, middle initial, lastlastname, apellido materno, apellido paterno, accountholdername,
    titulaire, nickname, preferred username, benutzername, honorific given name, billing last name, card name, contact person,
    name first last, nama penerima`,
  'birth-date': `bday day, bday month, bday year, birthdate year, birthday month, birth place date, date naiss, dob day, dob yyyy, geb dat`,
  address: `
    address line1, addrline1, addl1, address ext, addr 2, mailing addr, bill addr, address street 2, street 0, shipping address 1,
    post office box number, house name, housenr, building number, address level4, ship to street, calle numero, hausnr zusatz,
    complemento endereco, delivery street`,
  'postal-code': `zip2, address zip, address postal, address postal code, shipping postcode, billing zip, zip4, delivery postcode, codpos`,
  'national-id': `
    taxvat, tax id number, vat id number, national id number, id document number, passport no, passport expiry number, document number,
    ssn last 4, drivers licence no, cpf cnpj, dni o nie, identification number, residence permit number, social insurance no`,
  secret: `
    new password, current password, one time code, totpcode, approvals code, otc code, otpcode, onetimecode, second factor,
    twofactor, pwdcheck, neues passwort, password repeat, passwd2, login pass, auth code, oauth verifier token, session hash,
    api secret key, kennwort alt`,
  coordinates: `geo position lat, gps lat, gps longitude, location latitude, store locator lat, user lng, latitude value, current longitude`,
  account: `
    cc number, cc csc, card pan, cb num, num carte, numero carte, kknr, ccnr, card verif, code securite, cvn2, cc code, cnv, card code,
    iban value, bank account holder number, account number last4, sort code 1, bic swift`,
  ip: `ip address v4, user ip, client ip addr, remote host ip, visitor ip address, last login ip, ip hash source`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'billing_address',
  'shipping_address',
  'dwfrm_billing',
  'wpforms',
  'lead',
  'registrant',
  'attendee',
  'contact_form',
];
/** What stands in front of a name in brackets. */
export const brackets = ['checkout', 'properties'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `$${words.join('_')}`,
  (words) => `${words.join('_')}__c`,
  (words) => `${words.join('-')}-input`,
  (words) => `field:${words.join('_')}`,
];
