/** Names of parameters that say that a person stands under them, as `NAMES` in personal-key.ts: rarer ones, and those of further languages. */
import type { KeyNames } from './leak-kind.ts';

export const MORE_NAMES: KeyNames = [
  ['email', /correo|courriel|postael|-e-?pos(?:t|ht)a?-|-epost(?!er)|sahkop/],
  ['phone', /telef|msisdn|whatsapp|rufn|puhelin/],
  [
    'person-name',
    /-(?:imie|isim)-|(?:nick|fore|(?<!a)vor|(?<!i)nach|familien)name|nomdefam|prenom|apellid|cognom|sobrenom|voornaam|achternaam|nazwisk|fornamn|fornavn|efternamn|efternavn|etternavn|etunimi|sukunimi|jmeno|prijmen|prenume|soyad|vezetekn|keresztn/,
  ],
  [
    'birth-date',
    /bornon|geburts|(?<!re)naissance|nacimiento|nasci[tm]|geboorte|urodz|fodels|fodsel|syntyma|naro[dz]eni|nasteri|szuletes/,
  ],
  [
    'address',
    /-(?:plz|rue|calle|cep|rua|ulic[ae]|utca|psc)-|housenu|strasse|straat|post(?:leitz|nummer|inumero)|hausnu|huisnu|anschrift|adres(?!ul)|codepost(?!e)|codigopost|codicepost|direccion|domicilio|endereco|kodpoczt|osoite|vejnavn|iranyito/,
  ],
  [
    'national-id',
    /-(?:nino|tfn|dni|nif|nie|nir|cpf|bsn|ahv|cnp|curp|cuit|rut|tckn|hetu)-|nhsn|(?<!r)nationali(?:d|t|ns)|idcard|identity|idnumber|driverl|driversl|drivingl|taxid|socialsec(?!t|ond)|socialins|reisepass|pasaporte|passeport|steueri|steuernu|sozialv|ausweis|securitesoc|numerosecu|codicefisc|burgerserv|pesel|aadha|pancard|personnum|henkilotu|rijksreg|rodnec|kimlik|-my-?number/,
  ],
  [
    'secret',
    /-(?:jwt|xsrf|parola)-|passphr|oauth(?!o)|accesskey|privatekey|sessid|bearer|onetimep|credential|kennwort|motdepasse|contrasena|senha(?!n)|wachtwoord|-haslo|losenord|adgangsk|salasana|heslo|jelszo|sifre(?!n)/,
  ],
  ['payment-card', /-csc-|securityc|ccnu|cartebanc|detarjeta|cartadicred/],
  ['iban', /iban(?!g)|bankac(?:c|n)|sortcode|contocorr|routingn/],
  ['hash', /-(?:hash|md|sha|hem)-|hashed|(?:user|em|mail|phone|tel|mobile)hash/],
  ['coordinates', /latitud|longitud|geolo|-gps-|-coord(?:s|inates?)?-|breitengr|laengengr/],
  ['ip', /remoteaddr|xforw/],
  [
    'personal-key',
    /-(?:imei|idf[av]|aaid|gaid)-|(?:advertising|patient|subscriber|android|cookie|kunden)id|macaddr|customern(?:o(?![td])|um|r)|kundenn|geschlecht/,
  ],
];
