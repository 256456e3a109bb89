/** Names of parameters that say that a person stands under them, as `NAMES` in personal-key.ts: rarer ones, and those of further languages. */
import type { KeyNames } from './leak-kind.ts';

export const MORE_NAMES: KeyNames = [
  ['email', /correo|courriel|postael|epost|sahkop/],
  [
    'phone',
    /-(?:gsm|handy|mobil|movil)-|telef|phoneno|mobilen|mobiln|contactnu|msisdn|whatsapp|handyn|rufn|celular|cellulare|puhelin/,
  ],
  [
    'person-name',
    /-(?:imie|isim)-|(?:maiden|real|nick|fore|middle|your|contact|recipient|vor|nach|familien)name|nombrecomp|nomecomp|nomdefam|prenom|apellid|cognom|sobrenom|voornaam|achternaam|nazwisk|fornamn|fornavn|efternamn|efternavn|etternavn|etunimi|sukunimi|jmeno|prijmen|prenume|soyad|vezetekn|keresztn/,
  ],
  [
    'birth-date',
    /bornon|geburts|naissance|nacimiento|nascita|nascimento|geboorte|urodzenia|fodels|fodsel|syntyma|narozeni|nasteri|szuletes|dogumtar/,
  ],
  [
    'address',
    /-(?:plz|rue|calle|cep|rua|ulic[ae]|utca|psc)-|housenu|strasse|straat|post(?:leitz|nummer|inumero)|hausnu|huisnu|anschrift|adres|codepost|codigopost|codicepost|direccion|domicilio|indirizzo|endereco|kodpoczt|osoite|vejnavn|iranyito/,
  ],
  [
    'national-id',
    /-(?:nino|tfn|dni|nif|nie|nir|cpf|bsn|ahv|cnp|curp|cuit|rut|tckn|hetu)-|nhsn|nationali|idcard|identity|idnumber|driverl|driversl|drivingl|taxid|taxnum|socials|socialins|reisepass|pasaporte|passeport|steueri|steuernu|sozialv|ausweis|securitesoc|numerosecu|codicefisc|burgerserv|pesel|aadha|pancard|personnum|henkilotu|rijksreg|rodnec|kimlik|mynumber/,
  ],
  [
    'secret',
    /-(?:jwt|xsrf|parola)-|passphr|oauth|accesskey|privatekey|sessid|bearer|onetimep|credential|kennwort|motdepasse|contrasena|senha|wachtwoord|haslo|losenord|adgangsk|salasana|heslo|jelszo|sifre/,
  ],
  [
    'payment-card',
    /-csc-|securityc|cardno|ccnu|kreditkart|kartennu|kortnu|cartebanc|tarjetade|(?:numero|de)tarjeta|numerocart|numerodecart|cartadicred/,
  ],
  ['iban', /iban|bankac|accountnu|sortcode|kontonu|contocorr|routingn/],
  ['hash', /-(?:hash|md|sha|hem)-|hashed|userhash/],
  ['coordinates', /latitud|longitud|geolo|-gps-|-coord(?:s|inates?)?-|breitengr|laengengr/],
  ['ip', /remoteaddr|xforw/],
  [
    'personal-key',
    /-(?:imei|idf[av]|aaid|gaid)-|(?:advertising|patient|subscriber|android|cookie|kunden)id|macaddr|customern|kundenn|-(?:user|customer|client|member|guest|billing|shipping|contact|visitor|udf{0,2}|kunden?|patient|personal|payer|delivery|recipient|buyer|owner|holder|person|subscriber|passenger|profile)-(?:\w{1,30}-)?(?:name|city|town|ort|ct|state|st|age|gender|ge|sex|db|first|last)-|geschlecht/,
  ],
];
