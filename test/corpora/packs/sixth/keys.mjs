/**
 * Pack six: what fields are called in forms of trades that sell by asking: clinics, schools, landlords, insurers, recruiters, hotels, banks, gyms, charities, clubs. Names that public
 * forms in a dozen languages carry, gathered after the rules had been frozen.
 */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `email id, parent email, applicant email, email locataire, email guest, guardian email, alt email, emergency email, contact email, official email`,
  phone: `cell phone, home phone, emerg phone number, parent phone, tel locataire, telephone locataire, phone num, numero tel, mobile no, whatsapp no, applicant mobile, emergency contact phone, no telfon,
    nomer telpon, nomor hp, telefono celular, father contact number, mother contact number, office phone, telefon ev, guest phone, nok contact`,
  'person-name': `student name, parent name, father name, mother name, patient name, donor name, applicant name, driver name, nominee name, policyholder name, emergency contact name, guardian name,
    nom locataire, prenom locataire, emerg first name, first name guest, last name guest, apellido paterno, apellido materno, nombre conyuge, primer nombre, drugie imie, nama panggilan, nama lengkap, anne adi, baba adi,
    isim soyisim, roepname, preferred last name, formal last name, nok name, customer name, employee name, legal guardian name, tenant name`,
  'birth-date': `date of birth, birthdate, birth year, guardian date of birth, child birthday, tanggal lahir, tempat lahir, data urodzenia, fecha nacimiento, date de naissance, dogum yeri, birthplace, geburtsort,
    patient dob, place of birth, lieu naissance`,
  address: `present address, permanent address, current address, adresse actuelle, house num, apart num, nr domu, nr mieszkania, numero civico, alamat lengkap, straatnaam, huisnummer, office address, nominee address, mailing address 1, uyedegiladres`,
  'postal-code': `pcode, kod pocztowy, pin code, zip code, code postal, postal code, address postcode`,
  'national-id': `tc kimlik no, tcno, aadhar number, pan number, numero documento, numero imss, ahv number, passport number, passport s, licence number, nik, social security, ic number, cedula, curp, codice fiscale`,
  secret: `password confirm, repeat password, pass confirm, sifre tekrar, haslo powtorz, wp nonce token, session hash, access key id, patient portal password, reset password token`,
  coordinates: `clinic lat, pickup latitude, pickup lng, home longitude, user location lat`,
  account: `card cvv, card expiry number, credit card num, card number, bank iban, account number, cardholder number, ifsc account no, iban rekening, nominee account number`,
  ip: `ip address, submitted ip, donor ip, user ip address, form ip`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'patient',
  'student',
  'tenant',
  'nominee',
  'driver',
  'donor',
  'booking',
  'registration',
];
/** What stands in front of a name in brackets. */
export const brackets = ['form_fields', 'personalInfo'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `id_${words.join('_')}`,
  (words) => `${words.join('_')}_c`,
  (words) => words.join('_').toUpperCase(),
  (words) => `ctl00$${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`,
];
