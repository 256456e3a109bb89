/** Pack two: what fields about a person are called in Nordic and eastern languages, Turkish, Vietnamese, Indonesian, Japanese, and in shortened English. */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `
    emailaddr, email id, e mail address, mail id, primary email, epostadresse, sähköposti, sahkopostiosoite,
    sähköpostiosoite, e mail cim, emailcim, e-mail cím, emailova adresa, e-mailová adresa, adresa de email,
    adresa email, posta electronica, email adresi, eposta, e-posta adresi, thư điện tử, dia chi email,
    địa chỉ email, alamat email, surel, meru adoresu, メール, メアド, електронна пошта, пошта,
    ηλεκτρονική διεύθυνση, διεύθυνση email`,
  phone: `
    msisdn, tel no, telno, phone1, phonenumber, mobile phone, mobile no, home phone, work phone, daytime phone,
    telefonnr, mobilnr, mobiltelefon, matkapuhelin, telefonszám, mobilszam, mobiltelefonszám, telefonni cislo,
    telefonní číslo, numar de telefon, număr de telefon, telefon mobil, cep telefonu, telefon numarasi,
    telefon numarası, số điện thoại, so dien thoai, sdt, nomor telepon, no hp, nomor hp, denwa bango, keitai,
    携帯電話, 電話, 携帯番号, номер телефону, мобільний телефон, κινητό, κινητό τηλέφωνο, αριθμός τηλεφώνου`,
  'person-name': `
    name first, name last, contact name, recipient name, addressee, name on card, nameoncard, fullt navn,
    mellomnavn, koko nimi, kutsumanimi, teljes nev, csaladnev, családnév, utónév, jmeno, krestni jmeno,
    křestní jméno, cele jmeno, nume de familie, nume complet, prenumele, ονοματεπώνυμο, ім'я, прізвище,
    по батькові, ad soyad, isim soyisim, soyisim, ho ten, họ tên, họ và tên, nama lengkap, nama depan,
    nama belakang, shimei, furigana, フリガナ, お名前, ご氏名`,
  'birth-date': `
    birth dt, dateofbirth, birthdt, bdate, day of birth, birth year, birthyear, syntymäpäivä, syntymapaiva,
    szuletesnap, születésnap, születési idő, datum narození, data nașterii, zi de nastere, дата народження,
    день народження, doğum günü, dogum gunu, doğum yılı, ngày sinh, ngay sinh, năm sinh, tanggal lahir,
    tgl lahir, seinengappi, tanjobi, 誕生日, ημ/νία γέννησης`,
  address: `
    addr, addr1, addr line1, addressline1, street name, streetname, street no, street number, house no,
    postal address, mailing address, residential address, gateadresse, gatenavn, husnummer, leveringsadresse,
    lahiosoite, lähiosoite, osoite, toimitusosoite, szallitasi cim, szállítási cím, lakcim, lakcím, hazszam,
    házszám, adresa, dodaci adresa, dodací adresa, cislo popisne, číslo popisné, adresa de livrare, οδός,
    адреса, вулиця, номер будинку, teslimat adresi, sokak, mahalle, địa chỉ, dia chi, alamat, alamat rumah,
    jusho, 番地, ご住所, 町名番地`,
  'postal-code': `
    zip5, postal, pcode, zip postal code, postnr, postinro, irányítószám, psč, cod postal, ταχυδρομικός κώδικας,
    поштовий індекс, posta kodu, mã bưu điện, ma buu chinh, kode pos, yubin bango`,
  'national-id': `
    national insurance, national identity number, nationalid, identity card, drivers license number,
    driving licence, passport no, fodselsnummer, fødselsnummer, personnr, sotu, sosiaaliturvatunnus,
    személyi igazolvány szám, szemelyi szam, személyi szám, taj szam, taj szám, adoazonosito, adóazonosító jel,
    rodné číslo, cislo op, číslo občanského průkazu, cod numeric personal, αφμ, amka, αριθμός ταυτότητας, рнокпп,
    kimlik no, kimlik numarasi, t.c. kimlik no, cccd, so cmnd, số cccd, nomor ktp, no ktp, npwp, kojin bango,
    個人番号, 運転免許証番号, パスポート番号, номер паспорта, ідентифікаційний номер`,
  secret: `
    access key, accesskey, auth key, user token, authtoken, login token, sess id, connect sid, remember token,
    verification code, pin code, passcode, user pass, userpass, passord, tunnussana, jelszó, parolă,
    κωδικός χρήστη, συνθηματικό, пароль користувача, mật khẩu, mat khau, kata sandi, sandi, pasuwado,
    ansho bango, 暗証番号`,
  coordinates: `
    geo latitude, geo longitude, breddegrad, lengdegrad, leveysaste, pituusaste, zemepisna sirka, enlem, boylam,
    vĩ độ, kinh độ, lintang, bujur, 緯度, 経度, широта, довгота, γεωγραφικό πλάτος`,
  account: `
    card num, cardnumber, ccnumber, cc num, credit card number, debit card, card cvc, cvv2, cvn,
    bank account number, acct no, account no, kortnummer, korttinumero, tilinumero, kártyaszám, kartyaszam,
    bankszámlaszám, bankszamlaszam, cislo karty, číslo karty, cislo uctu, číslo účtu, numar card, cont bancar,
    αριθμός κάρτας, αριθμός λογαριασμού, номер картки, номер рахунку, kart numarasi, kart numarası, hesap no,
    số thẻ, so tai khoan, số tài khoản, nomor kartu, nomor rekening, no rekening, クレジットカード番号, 口座番号`,
  ip: `
    ipaddr, ip addr, ipaddress, ipv4, client ip address, source ip, src ip, remote ip, real ip, x real ip,
    cf connecting ip, true client ip, ip adresa, ip cim, ip adresi, địa chỉ ip, alamat ip, ip osoite`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'cust',
  'usr',
  'consignee',
  'kunde',
  'profile',
  'delivery',
  'payer',
  'recipient',
];
/** What stands in front of a name in brackets. */
export const brackets = ['form_fields', 'order'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `${words.join('_')}_1`,
  (words) => `txt_${words.join('_')}`,
  (words) => words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('_'),
  (words) => `input-${words.join('-')}`,
];
