/**
 * Names of parameters that say that a person stands under them, as `NAMES` in personal-key.ts: in the official languages of
 * the European Union and its neighbours, Turkish, Vietnamese, Indonesian, and what is written in Latin letters of Japanese,
 * Korean and Chinese. Whole words between dashes where they are short, or part of other words.
 */
import type { KeyNames } from './leak-kind.ts';

/** What the name of a thing ends with, and words that hold one of the names by chance. */
export const THINGS: RegExp =
  /-(?:optin|layout|accessories|cards|headdress|streetwear|addressable|rating|shown|variant|clicks|collection|app)-(?:ids?-|name-)?$/;

export const FURTHER_NAMES: KeyNames = [
  [
    'email',
    /-(?:surel|emel|correu)-|imejl|elpast|epasts|meilia|pocztae|elektronicznap|riomhph|meruad|thudient|youxiang|correioe|netfang|baruap/,
  ],
  [
    'phone',
    /-(?:telno|telnr|sdt|shouji)-|(?:day|evening|night|contact|primary|alt)(?:time)?phone|phonen(?:o|br)|mobilsz|mobilt|mobitel|mobiiln|mobielnu|dienthoai|telepon|nomorhp|nohp$|ponsel|denwa|keitai|talrun|telemov|telefixe|telfixe|telportab|telmobile|festnetz|recapitot|kinito|tilefon|jeonhwa|hyudae|dianhua|shoujiha|contacttel|(?:payer|shipping|billing|recipient)phone$|smsnum|faxnum|tel(?:national|local|area|ext)|phone(?:local|mobile|home)$/,
  ],
  [
    'person-name',
    /-(?:[msfl]-?name|cc-?name|card-?name|(?:first|last|family|middle)-[in]|name-?first|name-?last|ho-?ten|imie|vards|ireum)-|nameoncard|mellomn|fulltn|kokonimi|kutsuman|teljesn|csaladi?nev|utonev|krestni|krstne|priezvis|celejm|numede|numecompl|soyis|hovaten|nama(?:leng|dep|bel|penu|peneri)|shimei|furigana|tussenv|roepn|contactpers|ansprechp|rufname|empfanger|karteninh|nomcompl|nomdenais|nomdejeune|destinatair|primeironom|ultimonom|apelid|imieina|prezime|priimek|pavard|vardas|uzvard|eesnimi|perekonn|perenimi|onomatep|epon[iy]mo|sloinn|kunjom|tilltals|fornafn|eftirnafn|kenninafn|apelyid|seongmy|xingming|preferredn|legalname|custname|nomedoc|firstsur|secondsur|addressee|cardown|additionaln|payername|middlei|accounthold|titulair|benutzern|namefirst|namelast/,
  ],
  [
    'birth-date',
    /bday|-(?:bdate|yob|nato|geb|fodt)-|gebdat|geboren|fechanac|fecnac|datenais|datedenais|datanasc|dtnasc|dataur|seinengap|tanjou?bi|ngaysinh|namsinh|lahir|dogum|zidenas|dob(?:yy|mm|dd)|rojstv|rodenj|rodjenj|narodeni|gimim|dzimsan|sunniaeg|sunnikuu|sunnip|naixem|gennis|twelid|faedingar|saengny|shengri|chusheng/,
  ],
  [
    'address',
    /-(?:addl|house-?name|pcode|postal|house-?n[or]|tanav|iela|carrer|odos|juso|str-nr)-|addrline|gatenavn|gatuad|gatenr|husn(?:um|r)|hausnr|huisnr|szallitasic|lakcim|hazszam|cislopop|cislodom|sokak|mahalle|diachi|alamat|jusho|banchi|numrue|numvoie|numerociv|morada|logradour|nrdomu|numerdom|nrmieszk|kucnib|gatve|diefthyn|dieythyn|seoladh|indirizz|flatno$|strnr$|ulicai|avviament|billaddr|postofficeb|buildingnum|callenum|(?:billing|shipping|delivery)zip$|heimilisf|adreca|tirahan|dizhi|post(?:al)?code|zipcode|postnr|postinr|codp|postakod|mabuu|kodepos|yubin|postansk|postovesm|postnast|pastokod|pastaind|sihtnum|postiind|codipost|poskod|pincode|zipcd|postcd|postalcd|eircode|kodicip|tachydrom|postnum|upyeon|youbian/,
  ],
  [
    'national-id',
    /-(?:sotu|amka|afm|cccd|ktp|npwp|cpr|oib|egn|emso|tin|rfc|nric|hkid|id-?nr)-|personnr|sosiaalit|szemelyi|tajszam|adoazon|cisloop|obcans|obcian|numericpers|socmnd|kojinb|cprn|fuhrersch|rentenv|paspoort|identite|rijbew|numerofisc|numfisc|cartevit|cartedid|permisdec|cedula|documentoid|cartadid|patentedig|patentedi|tesserasan|codfisc|cartaocid|cartaodec|contribuint|dowod|paszport|samordn|jmbg|osobnai|davcn|asmensk|personask|isikuk|ppsn|kennit|kadpeng|mykad|jumin|shenfen|huzhao|gover?n?m?e?n?tid|govtid|taxpayer|tinnum|nationaln|licen[cs]en(?:um|o)|dlnum|idcardn|ssnlast|numdni|dninie|sssnum|documentod|taxvat|vatid|documentn(?:um|o)|cpfcnpj|dnionie|identificationn|residencep/,
  ],
  [
    'secret',
    /-(?:mdp|sandi|mima|totp|mfa|pswd|x?csrf)-|(?:verification|recovery|backup|activation|sms|mfa|fa|factor|login)code|passcode|userpass|passord|tunnuss|matkhau|katasan|katalal|pasuwad|anshob|authkey|signingk|encryptionk|connectsid|sesskey|sessionkey|pasahitz|parolad|(?:onetime|totp|approvals|otc|otp)code|secondfactor|twofactor|pwdcheck|loginpass|authcode|sessionhash|geheimz|pinnum|motpasse|codesecr|clavede|palavrap|lozink|zapork|geslo|slaptaz|parool|salasona|pasfhoc|focalfai|kodeord|lykilord|contraseny|synthimat|bimilb|magicl/,
  ],
  [
    'payment-card',
    /-(?:cnv|cvn|cvd|ccv|ccn|cc-?no)-|debitcard|card(?:cvc|nr$|sec|pin)|korttin|kartyasz|cislokart|cislokred|numarcard|kartnumar|kartno|nomorkart|nomborkad|kortn|kreditk|numcarte|numerocb|cartebleu|cartaodecr|numerokart|numerkart|nrkart|brojkart|stevilkakart|kortelesn|kartesnum|kaardinu|kaartn|kadob|kadeub|kahao|cccsc|cardpan|cbnum|kknr|ccnr|cardverif|codesecu|cccode|cardcode/,
  ],
  [
    'iban',
    /-(?:bic|blz)-|acctn|accountn(?:o|r)$|swiftcode|tilinum|bankszam|szamlasz|cislouc|contbanc|hesapno|sotaikho|nomorrek|norek|bankkont|kontonr|bankverb|bankleitz|rekeningn|bankrek|coordonneesb|coordinateb|cuentab|numcuenta|numero(?:de)?cuenta|numeroconto|contabanc|numerkont|rachunk|nrkont|brojrac|stevilkar|saskait|arveldus|pangako|nomborak|gyejwa|kozab|beneficiarya|kontan|bicsw/,
  ],
  [
    'coordinates',
    /-(?:enlem|boylam)-|breddeg|lengdeg|leveysa|pituusa|zemepis|zemljop|geografsk|lintang|bujur|szerokosc|dlugosc|szelessegi|hosszusagi|breedteg|lengteg|laiusk|pikkusk|(?:position|pos|gps|locator|user)(?:lat|lng|lon)$/,
  ],
  [
    'ip',
    /-ipv-|ipaddr|ipadr|ipcim|forwardedf|(?:client|user|remote|source|src|real|connecting|visitor|customer|host|peer|req|request|caller|login|forwarded)ip$|iphash|ip(?:client|num|number)$/,
  ],
  [
    'personal-key',
    /-(?:cust|usr|consignee|payee|purchaser|sender|traveller)-(?:\w{1,30}-)?(?:name|city|town|state|age|gender|first|last)-/,
  ],
];
