/** Pack ten: what car hire, libraries, law firms, crowdfunding, nurseries, ferries, pharmacies and classified ads call fields about a person. */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `hirer email, borrower email, email parent 1, emailpro, donor mail, indirizzo pec, emailadres ouder, email du responsable,
    correo del titular, correu electronic, adres e mail opiekuna, e mailova adresa, emailova adresa, email cim, e naslov, adresa e poste,
    sahkopostiosoite, epostadress, eposti aadress, epasta adrese, el pasto adresas, netfang, eposta adresi, elektronna poshta, email wiederholung`,
  phone: `hirer mobile, daytime phone, phonepro, parent mobile no, sms number, rueckrufnummer, handy nr, telefon tagsüber, notfallnummer eltern,
    tel portable, tel domicile, gsm nummer, telefoon overdag, telf contacto, recapito telefonico, telemovel, numero de telemovel, telefon opiekuna,
    telefonni cislo, telefonne cislo, mobiltelefonszam, numar de telefon, broj mobitela, telefonska stevilka, matkapuhelin, telefoninumber,
    talruna numurs, kinito tilefono, farsimi, cep telefonu`,
  'person-name': `hirer name, driver surname, additional driver first name, lead passenger surname, borrower surname, othernames,
    claimant last name, petitioner name, backer name, donor first name, legal guardian name, emergency contact name, pickup person name, child forename,
    fahrer vorname, mandant nachname, name des kindes, empfänger name, ansprechpartner, nom du conducteur, nom enfant, prénom enfant,
    nom destinataire, cognome conducente, nome bambino, nombre del conductor, apellidos tutor, nom i cognoms, voornaam kind, naam ontvanger, achternaam huurder,
    imie dziecka, imie i nazwisko, jmeno ctenare, meno a priezvisko, gyermek neve, nume si prenume, ime i prezime, ime in priimek,
    barnets fornamn, lapsen etunimi, perekonnanimi, vards uzvards, vardas pavarde, ad soyad`,
  'birth-date': `driver dob, child dob, birth date lead passenger, geb datum, gebdat, geboren am, geburtsdatum kind, date naiss, date de naissance enfant,
    fecha nac, nato il, data di nascita bambino, data naixement, lapsen syntymaaika, data ur dziecka, datum nar, datum narodenia, szul datum, data nastere,
    datum rodenja, datum rojstva, foedselsdato, barnets fodelsedatum, synniaeg, dzimsanas datums, gimimo data, faedingardagur, imerominia gennisis, dogum gunu`,
  address: `hirer address, streetaddress, wohnadresse, strasse hausnr, lieferanschrift, rechnungsadresse strasse, complement adresse,
    numero et voie, via e numero civico, indirizzo di residenza, calle y numero, morada, rua e numero, carrer i numero, woonadres, straat en nummer,
    ulica i numer domu, ulice a cislo popisne, ulica a cislo domu, lakcim, utca hazszam, adresa de domiciliu, ulica i kucni broj, ulica in hisna stevilka,
    lahiosoite, bostadsadress, gateadresse, elukoha aadress, dzivesvietas adrese, acik adres`,
  'postal-code': `post zip code, plz wohnort, plz ort, code postal livraison, cap residenza, cp domicilio, codi postal, codigo postal morada, postcode ouder,
    kod poczt, postovni smerovaci cislo, irsz, cod postal, postanski broj, postna stevilka, postnr, postinro, postiindeks, pasta indekss, pasto kodas,
    tachydromikos kodikas, poshtenski kod, posta kodu, eircode`,
  'national-id': `driving licence number, führerscheinnummer, fuehrerschein nr, numero permis de conduire, rijbewijsnummer, numero patente di guida,
    licencia de conducir, numer prawa jazdy, cislo ridicskeho prukazu, ausweisnummer, reisepass nr, numero passeport, travel document number,
    documento identidad, numer dowodu osobistego, cislo obcanskeho prukazu, szemelyi igazolvany szam, taj szam, cartao de cidadao, versichertennummer,
    pps number, isikukood, personas kods, asmens kodas, kennitala, oib, emso, egn, amka`,
  secret: `library pin, new password, password again, password hash, passwort wiederholen, kennwort neu, confirmation mot de passe, contrasenya,
    palavra passe, wachtwoord herhalen, powtorz haslo, nove heslo, lozinka, geslo, parool, slaptazodis, lykilord, nuova password, kodikos prosvasis,
    remember token, magic link token, totp secret, verification code sms, laravel session, connect sid, cftoken, consumer secret, code verifier, x auth token, signing key`,
  coordinates: `hirer lat, home latitude, home longitude, coords latitude, coords longitude, user position lat, user position lng, gps lat,
    gps lon, breedtegraad, lengtegraad, breddegrad, lengdegrad, leveysaste, pituusaste, szerokosc geograficzna, dlugosc geograficzna, zemepisna sirka,
    zemepisna delka, foldrajzi szelesseg, laiuskraad, latitude domicile`,
  account: `refund iban, payout iban, sepa iban, iban lastschrift, kontonr, numero de compte, rekeningnummer, numero de cuenta, cuenta bancaria,
    coordinate bancarie, conta bancaria, compte bancari, numer rachunku bankowego, cislo uctu, cislo karty, bankszamlaszam, cont iban, bankovni racun,
    tilinumero, bankkonto, kortnummer, pangakonto, banko saskaita, bankas konts, kart numarasi, cvc2`,
  ip: `source ip, x real ip, cf connecting ip, true client ip, ipaddr, bidder ip, donor ip, signup ip, last login ip, submission ip, created from ip,
    direccion ip, adresse ip, adres ip, indirizzo ip, endereco ip, ip adresa, ip cim, ip osoite, ip aadress`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'hirer',
  'driverDetails',
  'leadPassenger',
  'borrower',
  'donor',
  'parent1',
  'claimant',
  'advertiser',
  'enquiry',
  'registration',
];
/** What stands in front of a name in brackets. */
export const brackets = ['submitted', 'jform', 'data'];

/** @param {string} word */
const capital = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `field_${words.join('_')}`,
  (words) => `txt${words.map(capital).join('')}`,
  (words) => `${words.map(capital).join('_')}__c`,
  (words) => `edit-submitted-${words.join('-')}`,
  ([first = '', ...rest]) => `q7_${first}${rest.map(capital).join('')}`,
  (words) => `ep.${words.join('_')}`,
];
