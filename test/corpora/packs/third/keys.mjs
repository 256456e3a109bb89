/** Pack three: what fields about a person are called in Baltic, Slavic, Iberian and Asian languages, and in further spellings of the big ones. */
import { lists } from '../lists.mjs';

export const keys = lists({
  email: `
    electronic mail, emailaddress1, login email, alternate email, emailid, e mailadresse, mejladress, e pošta,
    e-pošta, el. paštas, el pastas, e pasts, e-pasts, e-post aadress, correu electrònic, correu, adreça electrònica,
    emel, e-mailadres, imejl adresa, електронска пошта, имейл, имейл адрес, ईमेल, ई-मेल पता, ইমেইল, ایمیل,
    پست الکترونیک, dianzi youxiang, 電子郵件, 電子信箱, 電郵, correio eletronico, endereço eletrônico,
    poczta elektroniczna, netfang, barua pepe`,
  phone: `
    phone num, phone nbr, contact phone, contact tel, evening phone, tel mobile, telephone mobile, tel portable,
    téléphone portable, festnetz, festnetznummer, mobiltelefonnummer, handy nr, recapito telefonico,
    numero cellulare, numero di telefono, telemóvel, telemovel, número de celular, mobilni telefon, broj telefona,
    broj mobitela, mobitel, telefónne číslo, telefonska številka, telefonska stevilka, telefono numeris,
    tālrunis, talrunis, telefona numurs, telefoninumber, telefon nr, mobiiltelefon, telèfon, nombor telefon,
    no telefon, numero ng telepono, फ़ोन नंबर, मोबाइल नंबर, ফোন নম্বর, شماره تلفن, تلفن همراه, رقم الجوال, נייד,
    מספר טלפון, jeonhwa beonho, 휴대폰, 핸드폰 번호, 연락처, shoujihao, dianhua, 電話號碼, 手機, 联系电话,
    телефонен номер, мобилен телефон, број телефона, símanúmer, telefon komórkowy, telefon komorkowy`,
  'person-name': `
    given names, family names, first and last name, fullname, legal name, maiden name, preferred name,
    contact first name, cust name, ansprechpartner, rufname, geburtsname, vor und nachname, nom complet,
    nom prénom, nom et prénom, nom de jeune fille, primer apellido, segundo apellido, nombre y apellidos,
    nome e cognome, primeiro nome, último nome, nome do cliente, imie i nazwisko, imię i nazwisko, tussenvoegsel,
    contactpersoon, ime i prezime, prezime, priimek, krstné meno, priezvisko, pavardė, pavarde, uzvārds, uzvards,
    eesnimi, perekonnanimi, nom i cognoms, cognoms, nama penuh, apelyido, पूरा नाम, उपनाम, نام خانوادگی,
    الاسم الأول, اسم العائلة, שם פרטי, שם מלא, seongmyeong, 이름, xingming, 收件人, 真實姓名, 收货人, 联系人,
    фамилно име, име и фамилия, презиме, kenninafn`,
  'birth-date': `
    birth month, yob, date birth, date de naiss, geb datum, gebdatum, geboren am, fecha nac, fec nac, dt nascimento,
    nato il, data ur, födelsedag, fødselsdag, datum rođenja, datum rodenja, dátum narodenia, datum rojstva,
    gimimo data, dzimšanas datums, sünniaeg, sünnikuupäev, data de naixement, tarikh lahir, जन्म तिथि, जन्मतिथि,
    জন্ম তারিখ, تاریخ تولد, תאריך הלידה, saengnyeonwolil, 생일, chusheng riqi, 生日, 出生年月日, рождена дата,
    дата на раждане, датум рођења, fæðingardagur`,
  address: `
    address street, address 2, adress, street1, streetaddress1, ship address, ship to address, bill to address,
    flat no, rechnungsadresse, str nr, straße und hausnummer, strasse hausnummer, adresszusatz, adresse postale,
    adresse de livraison, complément d'adresse, complement adresse, num rue, calle y número, dirección de envío,
    direccion envio, indirizzo di spedizione, via e numero civico, numero civico, logradouro,
    endereço de entrega, morada, straatnaam, huisnr, bezorgadres, adres dostawy, nr domu, numer domu,
    ulica i numer, leveransadress, adresa stanovanja, kućni broj, kucni broj, ulica i broj, gatvė, adresas, adrese,
    tänav, aadress, adreça, carrer, alamat penghantaran, tirahan, पता, ঠিকানা, آدرس, نشانی, عنوان الشحن, רחוב,
    מספר בית, dizhi, xiangxi dizhi, 詳細地址, 详细地址, 收货地址, 배송지, 상세주소, адрес за доставка,
    улица и номер, адреса становања, heimilisfang`,
  'postal-code': `
    postal cd, zip cd, zipcd, post cd, codice di avviamento postale, kodpocztowy, kod poczt, poštanski broj,
    postanski broj, poštové smerovacie číslo, poštna številka, postna stevilka, pašto kodas, pasto kodas,
    pasta indekss, sihtnumber, codi postal, poskod, पिन कोड, کد پستی, الرمز البريدي, מיקוד, upyeon beonho,
    youbian, 邮政编码, 郵遞區號, пощенски код, поштански број, póstnúmer`,
  'national-id': `
    government id, govt id, taxpayer id, tin number, ssn last4, ssn4, id card number, national number,
    drivers license, driver licence number, dl number, passport num, ausweisnummer, reisepass, reisepassnummer,
    führerscheinnummer, fuhrerscheinnummer, rentenversicherungsnummer, steueridentifikationsnummer,
    numéro fiscal, numéro de passeport, numero passeport, carte d'identite, num dni, documento identidad,
    documento de identidad, cédula, cedula, numero de cedula, carta d'identita, patente di guida,
    tessera sanitaria, cartao de cidadao, cartão de cidadão, número de contribuinte, identiteitskaart,
    paspoortnummer, dowod osobisty, numer dowodu, nr dowodu, numer paszportu, samordningsnummer, cpr nummer,
    cprnummer, cpr nr, oib, jmbg, emšo, emso, asmens kodas, personas kods, isikukood, dni nie,
    nombor kad pengenalan, mykad, sss number, आधार, आधार संख्या, کد ملی, شماره ملی, رقم الهوية, תעודת זהות, מספר זהות,
    주민번호, 여권번호, shenfenzheng, 身份证号, 身分證字號, 护照号, егн, лични број, kennitala, nric, hkid`,
  secret: `
    pswd, passwrd, password confirmation, confirm password, new password, old password, current password,
    login password, api secret, app secret, consumer secret, access secret, jwt, jwt token, oauth token, sso token,
    session token, session key, sesskey, asp net sessionid, xcsrf, csrf, authenticity token, magic token,
    recovery code, backup code, two factor code, 2fa code, totp, mfa code, sms code, pin nummer, geheimzahl,
    passwort wiederholen, mdp, code secret, clave de acceso, contraseña nueva, parola d'ordine, palavra passe,
    palavra-passe, senha atual, wachtwoord herhalen, hasło ponownie, lozinka, zaporka, geslo, slaptažodis,
    slaptazodis, parool, salasõna, contrasenya, kata laluan, पासवर्ड, পাসওয়ার্ড, رمز عبور, گذرواژه, كلمة السر,
    סיסמא, bimil beonho, 암호, 密碼, 口令, парола, лозинка, lykilorð, pasahitza`,
  coordinates: `
    geo long, geoloc lat, position lat, pos lng, user latitude, szerokosc geograficzna, dlugosc geograficzna,
    breedtegraad, lengtegraad, zemljopisna širina, laiuskraad, latitud gps, अक्षांश, देशांतर, خط العرض, קו רוחב,
    纬度, 经度, 위도, 경도`,
  account: `
    card nr, cardno, cc no, creditcardnumber, ccn, card security code, card pin, iban number, bank acct, acctnum,
    account num, beneficiary account, kontonr, bankverbindung, kreditkarte, numero cb, carte bancaire,
    numéro de carte bancaire, coordonnées bancaires, numero de cuenta, número de cuenta, cuenta bancaria,
    numero tarjeta, numero conto, coordinate bancarie, carta di credito, cartao de credito, número do cartão,
    conta bancaria, rekeningnummer, bankrekening, kaartnummer, numer karty, numer konta, numer rachunku,
    nr rachunku, broj kartice, broj računa, broj racuna, številka kartice, stevilka kartice, kortelės numeris,
    sąskaitos numeris, kartes numurs, konta numurs, kaardi number, kaardinumber, arveldusarve, nombor kad,
    nombor akaun, कार्ड नंबर, खाता संख्या, شماره کارت, شماره حساب, رقم البطاقة, رقم الحساب, מספר כרטיס, מספר חשבון,
    카드번호, 계좌번호, 卡号, 银行卡号, 信用卡號, номер на карта, банкова сметка, број картице, kortanúmer`,
  ip: `
    ip number, ip num, ipv6 address, ipv6, user ip address, customer ip, request ip, req ip, peer ip, caller ip,
    x client ip, x cluster client ip, forwarded for, forwarded ip, ip client, adresse ip, direccion ip,
    dirección ip, indirizzo ip, endereco ip, adres ip, ip aadress, ip adrese, ip-адрес, ip地址, عنوان ip`,
});

/** Names that code puts around the name of a field. */
export const around = [
  'purchaser',
  'kund',
  'klient',
  'cliente',
  'invoice',
  'sender',
  'traveller',
  'patient',
];
/** What stands in front of a name in brackets. */
export const brackets = ['checkout', 'data'];

/** Ways to write words as one name. @type {((words: string[]) => string)[]} */
export const spellings = [
  (words) => `${words.join('_')}_confirm`,
  (words) => `${words.join('-')}-2`,
  (words) => `fld${words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`,
  (words) => `data.${words.join('_')}`,
];
