/**
 * Pack seven: what fields are called in forms of clubs, municipalities, lenders, visa services, volunteers and shops in
 * Portuguese, Czech, Slovak, Swedish, Norwegian, Romanian, Hungarian, Vietnamese and English. Gathered from public forms
 * after the rules had been mended for pack six and frozen again.
 */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `epost, e post kontaktperson, contact email, parent email, co borrower email, donor mail, mail, email address 2, user email input`,
  phone: `teledag, alttele, contact number, telefonnummer kontaktperson, celular, cell number, parents contact number, work phone, contact phone, phone 1, telefonne cislo, home phone, employer phone, whatsapp number, so dien thoai`,
  'person-name': `l name, f name, given name, surname, full name native alphabet, mother maiden name, father name, nickname, spouse name, teljesnev, jmeno 1, prijmeni 1, applicant first name, child name, melder fultnavn,
    nytt fornavn, nume prenume, person name, mother name, emergency contact name, other names used, co borrower name, nome mae, nome responsavel, nome completo, applicant last name, felhasznalonev, kontaktperson`,
  'birth-date': `rok narozeni, data nascimento, nascimento, birthplace, country of birth, place of birth, szuletesidatum, szuldatum, noisinh, ngaysinh, date of birth, birth year, borrower dob`,
  address: `provincial address, ulica a cislo, utforande adress, gatuadress, address line 1, street address line 2, korespondencna adresa, endereco, current address, dia chi, employer address, citizen address`,
  'postal-code': `postnummer, irszam, mesto psc, postal code, zip code, cep, iranyitoszam, applicant postcode`,
  'national-id': `persnummer, person id number, personal number, rodne cislo, kennitala, citizen identification number, cmnd, cnp, cpf, citizenship id, passport number, identity card number, borrower ssn`,
  secret: `security answer, confirm password, jelszo, senha, repeat pass, mat khau, password again, magic link token, otp code`,
  coordinates: `applicant latitude, applicant longitude, home lat, home lng`,
  account: `bank account number, card number input, direct debit iban, account number confirm, routing no, card security code, bank account no, card cvc`,
  ip: `remote ip, applicant ip, client ip address, sender ip`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'borrower',
  'applicant',
  'citizen',
  'volunteer',
  'child',
  'responsavel',
  'data',
  'entry',
];
/** What stands in front of a name in brackets. */
export const brackets = ['application', 'answers'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `${words.join('_')}_input`,
  (words) => `txt${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`,
  (words) => words.join('').toUpperCase(),
  (words) => `f-${words.join('-')}`,
];
