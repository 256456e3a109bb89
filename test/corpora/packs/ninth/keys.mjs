/** Pack nine: what opticians, driving schools, undertakers, auction houses, kennels, wedding planners, energy and telecom suppliers call fields about a person, from Iceland to Greece. */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `
    contact email, bidder email, email again, repeat email, retype email, billing contact email, rsvp email,
    owner email, email ansprechpartner, emailadresse, e mail adresse wiederholen, e postadresse bekreft, mejladress,
    kontakt mail, sahkopostiosoite, e posti aadress, epasta adrese, el pasto adresas, email cim, e mailova adresa,
    elektronska posta, email adresa, adresa de email, imejl adres, netfang, correu electronic, cyfeiriad ebost, eposta adresi,
    recapito email, indirizzo pec`,
  phone: `
    daytime phone, evening phone, landline number, callback number, msisdn, next of kin phone, telefon tagsueber, rueckrufnummer,
    festnetznummer, mobielnummer, gsm nummer, mobilnr, tlf nr, mobiltelefonnummer, matkapuhelin, telefoninumber, talrunis,
    telefono numeris, telefon kom, telefonni cislo, telefonne cislo, telefonszam, telefonska stevilka, broj mobitela,
    numar de telefon, cep telefonu, kinito tilefono, recapito telefonico, telemovel, tel portable`,
  'person-name': `
    deceased name, bride first name, groom surname, bidder name, learner name, next of kin name, contact person, pet owner name,
    patient surname, maiden name, preferred name, name des verstorbenen, rufname, geburtsname, ansprechperson,
    anschlussinhaber name, roepnaam, naam contactpersoon, elev fornavn, kontaktnavn, tilltalsnamn, kutsumanimi,
    eesnimi, perekonnanimi, vards uzvards, vardas pavarde, imie kursanta, jmeno nevesty, priezvisko, csaladnev,
    anyja neve, priimek, ime i prezime, nume mireasa, emri mbiemri, fullt nafn, onoma, eponymo, cognoms, ad soyad,
    nome intestatario, nominativo, nombre titular, apelido, prenom du defunt`,
  'birth-date': `
    learner birth date, patient birthdate, deceased date of birth, birth dt, bdate, geboren am, geb datum, gebdat, geburtsdatum fahrschueler,
    fodd datum, foedselsdag, sunnikuupaev, dzimsanas datums, gimimo data, data ur, datum nar, datum narodenia,
    szuletes datuma, datum rojstva, datum rodenja, data de nastere, faedingardagur, datelindja, data naixement,
    hmerominia gennisis, dogum gunu, date naissance candidat, fecha nac, data nasc`,
  address: `
    supply address, installation address, home visit address, property address, address1 line1, lieferstelle strasse, strasse und hausnummer,
    wohnadresse, adresse verbrauchsstelle, woonadres, straatnaam en huisnummer, gateadresse, bostadsadress, gatuadress bostad, lahiosoite,
    elukoha aadress, dzivesvietas adrese, gyvenamoji vieta adresas, adres zamieszkania, ulica i nr domu, ulice a cislo popisne,
    lakcim, utca hazszam, hisna stevilka, kucna adresa, strada si numar, heimilisfang, odos kai arithmos, acik adres,
    via e numero civico`,
  'postal-code': `
    supply postcode, installation zip, eircode, postal, postal code home, plz wohnort, plz lieferstelle, postcode woonadres, postnr, post nr,
    postinumero koti, sihtnumber, pasta indekss, pasto kodas, kod poczt, psc bydliste, smerovacie cislo, irsz, postna stevilka,
    postanski broj, cod postal, postnumer, tachydromikos kodikas, posta kodu, cap residenza, codi postal`,
  'national-id': `
    driving licence number, provisional licence no, pps number, id document number, fuehrerscheinnummer, ausweisnummer, rijbewijsnummer,
    kjorekortnummer, fodselsnummer, kennitala, isikukood, personas kods, asmens kodas, nr dowodu osobistego, cislo obcanskeho prukazu,
    cislo op, rodne cislo zaka, szemelyi igazolvany szam, taj szam, emso, oib, jmbg, egn, serie si numar ci, amka,
    arithmos taftotitas, tc kimlik, numero documento identita, numero contribuinte, numero neph`,
  secret: `
    sim pin, puk code, voicemail pin, wifi password, wlan schluessel, kundenkennwort, passwort wiederholen, login token, magic link token,
    remember token, request verification token, authenticity token, verification code, sms code, mfa code, totp secret,
    wachtwoord herhalen, adgangskode igen, losenord igen, parool, slaptazodis, haslo powtorz, heslo znovu, jelszo ujra, geslo, lozinka,
    lykilord, contrasenya, fjalekalimi, palavra passe`,
  coordinates: `
    home lat, home lng, pickup lat, pickup lng, user latitude, user longitude, gps lat, gps lon, position latitude, position longitude,
    breddegrad, lengdegrad, leveysaste, pituusaste, laiuskraad, pikkuskraad, szerokosc geograficzna, dlugosc geograficzna, zemepisna sirka,
    zemepisna delka, geografska sirina, geografska dolzina, enlem, boylam, breedtegraad, lengtegraad`,
  account: `
    payout iban, refund iban, sepa iban, direct debit account number, debit card number, card pan, cvn, iban lastschrift, bankkonto nummer,
    rekeningnummer, kortnummer, bankkontonummer, tilinumero, pangakonto, bankas konts, banko saskaita, nr rachunku bankowego,
    numer konta, cislo uctu, cislo karty, bankszamlaszam, transakcijski racun, ziro racun, cont bancar, bankareikningur,
    arithmos logariasmou, banka hesap no, coordinate bancarie, numero de cuenta, compte bancari`,
  ip: `
    bidder ip, submitter ip, submission ip, signup ip, registration ip, consent ip, source ip, src ip, origin ip, real ip, last login ip,
    x real ip, true client ip, cf connecting ip, remote ip, user host address, http client ip, ipv4 address, ipv6 address, ip adres,
    ip osoite, ip cim, adresa ip, direccion ip, indirizzo ip, adresse ip`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'lead',
  'registration',
  'bidder',
  'learner',
  'appointmentRequest',
  'enquiry',
  'anmeldung',
  'formulier',
  'policyHolder',
  'newCustomer',
  'contract',
  'profile',
];
/** What stands in front of a name in brackets. */
export const brackets = ['tx_powermail_pi1[field]', 'form_fields', 'submitted', 'appointment_type'];

/** @param {string} word */
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `txt${words.map(capital).join('')}`,
  (words) => `q7_${words.map((word, index) => (index === 0 ? word : capital(word))).join('')}`,
  (words) => `${words.join('-')}-1`,
  (words) => `field_${words.join('_')}`,
  (words) => `${words.join('_')}_c`,
];
