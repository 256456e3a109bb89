/**
 * Pack eight: what fields are called in forms of landlords, clinics, schools, embassies and clubs in Turkish, Spanish,
 * Italian, French, German, Dutch and English. Gathered from public forms; written after the rules had been mended for
 * pack seven and frozen again. The shapes of pack seven, which nobody looked into, stand beside it.
 */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `emailid, e posta, mail garant, correo contacto, personal email, garant email, customer mail, email confirm, posta elettronica, kontakt email`,
  phone: `numero tel, tel garant, guardian phone, cell, emerg phone, phone 2, cep tel, telefono casa, telefono movil, recapito telefonico, tel prive, tel bureau, rufnummer privat, handy nr, mobiel nummer, primary phone`,
  'person-name': `nom garant, prenom garant, apellidos, segundo apellido, nombres, isim soyad, uye adi, emerg last name, emergency name, guardian first name, kontoinhaber name, name kontoinhaber, voornaam kind, achternaam kind,
    nom enfant, prenom enfant, nome figlio, vorname kind, patient first name, nombre paciente, nombre contacto, student full name, nok full name, nome genitore`,
  'birth-date': `birth city, date naissance, lieu de naissance, luogo nascita, data nascita, ciudad nacimiento, fecha nac, geburtsdatum kind, geboortedatum kind, dogum tarihi, born date, child dob, student birth date`,
  address: `adresse bien, calle numero, colonia calle, indirizzo residenza, straat huisnr, residence address, domicilio fiscal, strasse nr, ev adresi, is adresi, home street, correspondence street, adresse garant`,
  'postal-code': `codigo postal, plz ort, postcode woonplaats, posta kodu, zip postal, code postal garant`,
  'national-id': `identity number, tc kimlik, numero identificacion, documento identidad, passport num, codice fiscale genitore, numero secu, ausweisnummer, bsn kind, dni nie, national id number, social security num`,
  secret: `new password, password 2, wachtwoord herhalen, passwort wiederholen, contrasena confirmar, sifre onay, mot de passe, login token, api secret`,
  coordinates: `school lat, school lng, property latitude, property longitude`,
  account: `konto nr, iban garant, numero de cuenta, numero carta, card num, kaartnummer, rib iban, bank account nr, card security`,
  ip: `ip, ip addr, visitor ip, ip client`,
});

/** Names that code puts around the name of a field. */
export const around = ['garant', 'enfant', 'kind', 'alumno', 'uye', 'locataire', 'form', 'step1'];
/** What stands in front of a name in brackets. */
export const brackets = ['acf', 'fieldset'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `${words.join('_')}__1`,
  (words) => `input_${words.join('_')}`,
  (words) => words.join('-'),
  (words) => `frm${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`,
];
