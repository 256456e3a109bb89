/** What fields about a person are called, by what they hold, in the languages that shops are written in. */

import { lists } from './packs/lists.mjs';

/** Words that every detector must know: what forms and vendors call these fields in English. */
export const COMMON_KEYS = lists({
  email: `email, email address, user email`,
  phone: `phone, phone number, mobile, telephone, tel`,
  'person-name': `
    first name, last name, full name, fname, lname, surname, given name, family name,
    customer name`,
  'birth-date': `dob, birthday, birth date, date of birth, birthdate`,
  address: `street, street address, address, address line 1, address1`,
  'postal-code': `zip, zip code, postal code, postcode`,
  'national-id': `ssn, social security number, national id, tax id`,
  secret: `password, auth, access token, session id, api key`,
  coordinates: `lat, lng, latitude, longitude`,
  account: `iban, card number, credit card, cvv`,
  ip: `ip, ip address, client ip`,
});

/** Words known from the beginning; the packs have others. */
export const FURTHER_KEYS = lists({
  email: `
    e mail, mail address, customer email, correo, correo electronico, courriel, adresse mail,
    adresse email, indirizzo email, posta elettronica, e posta, epost, e postadress, sahkoposti,
    emailadres, mailadresse, adres email, adresse e-mail, endereco de email, электронная почта, почта, メールアドレス,
    邮箱, 이메일, البريد الإلكتروني, אימייל, อีเมล, ηλεκτρονικό ταχυδρομείο`,
  phone: `
    mobile number, cell phone, cellphone, phone no, contact number, telefon, telefonnummer,
    handynummer, mobilnummer, rufnummer, telefono, telefono movil, celular, cellulare,
    numero de telephone, numéro de téléphone, número de teléfono, teléfono, puhelinnro, telefone, telefoonnummer, puhelin, puhelinnumero, numer telefonu,
    telefonszam, whatsapp, fax, gsm, телефон, 電話番号, 手机号, 전화번호, הטלפון, رقم الهاتف, τηλέφωνο`,
  'person-name': `
    forename, middle name, your name, firstname, lastname, cardholder name, vorname, nachname,
    familienname, prenom, nom de famille, apellido, apellidos, nombre completo, cognome,
    sobrenome, nome completo, voornaam, achternaam, imie, nazwisko, fornamn, efternamn, fornavn,
    etternavn, efternavn, etunimi, sukunimi, prijmeni, keresztnev, vezeteknev, prénom, imię, příjmení, keresztnév, förnamn, prenume, soyad,
    soyadi, фамилия, имя, отчество, 氏名, 名前, 姓名, 성명, الاسم الكامل, επώνυμο, שם משפחה, นามสกุล`,
  'birth-date': `
    bday, born on, year of birth, birth day, geburtsdatum, geburtstag, fecha de nacimiento,
    fecha nacimiento, date de naissance, date naissance, data di nascita, data nascita,
    data de nascimento, data nascimento, geboortedatum, data urodzenia, fodelsedatum,
    fodselsdato, fodselsdag, syntymaaika, datum narozeni, szuletesi datum, data nasterii,
    dogum tarihi, fødselsdato, födelsedatum, doğum tarihi, születési dátum, syntymäaika, дата рождения, 生年月日, 出生日期, 생년월일, تاريخ الميلاد, ημερομηνία γέννησης,
    תאריך לידה, วันเกิด`,
  address: `
    address line 2, address2, home address, billing address, shipping address, delivery address,
    house number, strasse, hausnummer, anschrift, lieferadresse, adresse, rue, direccion, calle,
    domicilio, indirizzo, endereco, straat, huisnummer, adres, ulica, gatuadress, straße, dirección, endereço, numéro de rue, katuosoite,
    vejnavn, utca, ulice, улица, адрес, 住所, 地址, 주소, العنوان, διεύθυνση, כתובת, ที่อยู่`,
  'postal-code': `
    zipcode, post code, plz, postleitzahl, code postal, código postal, codigo postal, codice postale, cep,
    kod pocztowy, postnummer, postinumero, psc, iranyitoszam, индекс, 郵便番号, 邮编, 우편번호`,
  'national-id': `
    identity number, id card, passport number, passport, driver license, drivers licence,
    national insurance number, nino, nhs number, steuer id, steuernummer,
    sozialversicherungsnummer, personalausweis, dni, nif, nie, numero secu,
    numero securite sociale, codice fiscale, cpf, bsn, burgerservicenummer, pesel, aadhaar,
    aadhar, pan card, personnummer, hetu, henkilotunnus, rijksregisternummer, ahv nummer,
    rodne cislo, cnp, curp, cuit, rut, tckn, tc kimlik no, my number, паспорт, снилс, 身份证,
    주민등록번호, マイナンバー`,
  secret: `
    passwd, pwd, passphrase, authorization, auth token, refresh token, id token, session,
    sessionid, phpsessid, jsessionid, apikey, secret, client secret, csrf token, xsrf token, otp,
    one time password, reset token, bearer token, private key, passwort, kennwort, mot de passe,
    contrasena, contraseña, hasło, lösenord, şifre, senha, wachtwoord, haslo, losenord, adgangskode, salasana, heslo, jelszo, parola,
    sifre, пароль, パスワード, 密码, 비밀번호, كلمة المرور, κωδικός πρόσβασης, סיסמה, รหัสผ่าน`,
  coordinates: `
    geo lat, geo lng, user lat, lon, long, latitud, longitud, gps, geolocation, breitengrad,
    laengengrad, latitudine, longitudine`,
  account: `
    account number, bank account, kontonummer, numero de tarjeta, numero de carte, kartennummer,
    kreditkartennummer, cc number, ccnum, card no, cvc, security code, sort code, routing number,
    numero carta, conto corrente, номер карты`,
  ip: `remote addr, remote address, user ip, visitor ip, ip adresse, x forwarded for`,
});
