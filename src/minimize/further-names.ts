/**
 * Names of parameters that say that a person stands under them, as `NAMES` in personal-key.ts: in the official languages of
 * the European Union and its neighbours, Turkish, Vietnamese, Indonesian, and what is written in Latin letters of Japanese,
 * Korean and Chinese. Whole words between dashes where they are short, or part of other words.
 */
import { CONCEPT_NAMES } from './concept-names.ts';
import type { KeyNames } from './leak-kind.ts';

/** What the name of a thing ends with, and words that hold one of the names by chance. */
export const THINGS: RegExp =
  /-(?:optin|layout|accessories|cards|headdress|streetwear|addressable|rating|shown|variant|clicks|collection|app|length|duration|time|paper-gsm|storage-gb|included|engaged|robocze|case|cover|design|style|theme|thema|farbe|kleur|modell|food|wear|hoesje)-(?:ids?-|name-)?$/;

export const FURTHER_NAMES: KeyNames = [
  ...CONCEPT_NAMES,
  [
    'email',
    /-(?:surel|emel|correu)-|imejl|[ -]el-?past|epasts|meilia|pocztae|elektronicznap|riomhph|meruad|thudient|youxiang|correioe|netfang|baruap|pochta/,
  ],
  [
    'phone',
    /-(?:sjh|lxdh|sdt|shouji)-|mobitel|dienthoai|tel[fp]on|telepon|nomorhp|nohp$|ponsel|denwa(?!r)|keitai|talrun|telemov|telfixe|telportab|recapitot|kinito|tilefon|jeonhwa|hyudae|dianhua|shoujih|smsnum|-tel-?(?:national|local|area|ext)|phone(?:local|mobile|home)$|lianxid|alttele|teledag|cellnum/,
  ],
  [
    'person-name',
    /-(?:attn|fio|xm|lxr|nachn|vorna|fnm|lnm|[msfl]-?name|cc-?name|card-?name|(?:first|last|family|middle)-[in]|ho-?ten|imie|vards|ireum)-|nameoncard|mellomn|full?tn|-nombres-|kokonimi|kutsuman|teljesn|csaladi?nev|utonev|krestni|krstne|priezvis|numede|soyis|hovaten|nama(?:leng|pan|dep|bel|penu|peneri)|shimei|furigana|tussenv|roepn|[ck]onta[ck]tpers|felhaszn|othername|ansprechp|rufname|empfanger|nomdejeune|destinatair|primeironom|apelid|imieina|prezime|priimek|pavard|vardas|uzvard|eesnimi|perekonn|onomatep|epon[iy]mo|sloinn|tilltals|fornafn|eftirnafn|kenninafn|apelyid|seongmy|xingming|nomedoc|addressee|additionaln|middlei(?:nit|$)|careof|titulair|initials|familiya|otchest|prizvy|mbiem|onamae|simei|lianxiren|khanevad|mishpa|patronym/,
  ],
  [
    'birth-date',
    /[ -]bday|-(?:bdate|yob|nato|geb|fodt)-|gebdat|geboren|fechanac|fecnac|datenais|datedenais|datanasc|dtnasc|dataur|seinengap|tanjou?bi|ngaysinh|namsinh|lahir|dogum|zidenas|dob(?:yy|mm|dd|day|mon|year)|rojstv|rodj?enj|gimim|dzimsan|sunni|naixem|gennis|twelid|faedingar|saengny|shengri|chusheng|rozhden|narodzh|gbdat|borndate|szuldat|noisinh|datelind/,
  ],
  [
    'address',
    /-(?:adr|stras|pstlz|jln|addl|house-?name|pcode|postal|house-?n[or]|tanav|iela|carrer|odos|juso|str-nr)-|addrline|gatenavn|gatuad|gatenr|husn(?:um|r)|hausnr|huisnr|szallitasic|lakcim|hazszam|cislopop|cislodom|sokak|mahalle|diachi|alamat|jusho|banchi|numrue|numvoie|numerociv|morada|logradour|nrdomu|numerdom|mieszk|kucnib|gatve|diefthyn|seoladh|indirizz|strnr$|irsz|psc$|ulicai|avviament|billaddr|postofficeb|buildingnum|callenum|heimilisf|adreca|tirahan|dizhi|post(?:al)?code|zipcode|postnr|postinr|codp(?!ro)|postakod|mabuu|kodepos|yubin|postansk|postovesm|postnast|pastokod|pastaind|sihtnum|postiind|codipost|poskod|pincode|zipcd|postcd|postalcd|eircode|kodicip|tachydrom|postnum|upyeon|youbian|(?:apt|apart|apartment|flat|door|bldg)n(?:o(?![td])|um|r)|kvartir|ulits|toevoeging|wohnort|woonplaats|barangay/,
  ],
  [
    'national-id',
    /-(?:nik|cmnd|sfz|rrn|snils|ipn|svnr|kvnr|mrn|rg|pan-n(?:o|um\w{0,3})|ic-n\w{1,5}|tc-?no|sotu|amka|afm|cccd|ktp|npwp|cpr|oib|egn|emso|tin|rfc|nric|hkid|id-?n(?:r|o|um))-|pers(?:on|onal)?n(?:r|um)|citizenshipi|sosiaalit|szemelyi|tajszam|adoazon|cisloop|obc(?:an|ia)|numericpers|socmnd|kojinb|cprn|fuhrersch|rentenv|paspoort|identite|rijbew|numerofisc|numfisc|cartevit|cartedid|permisdec|cedula|documentoid|cartadid|patentedi|tesserasan|codfisc|cartaocid|cartaodec|contribuint|dowod|paszport|samordn|jmbg|osobnai|davcn|asmensk|personask|isikuk|ppsn|kennit|kadpeng|mykad|jumin|shenfen|huzhao|gover?n?m?e?n?tid|govtid|taxpayer|nationaln|dlnum|ssnlast|numdni|dninie|sssnum|documentod|taxvat|documentn(?:um|o)|numerodocum|imss|cpfcnpj|dnionie|identifica(?:cion|tionn)|residencep|knowntrav|passn(?:o|um|r)/,
  ],
  [
    'secret',
    /-(?:pw|parol|mdp|sandi|mima|totp|mfa|pswd|x?csrf)-|(?:verification|recovery|backup|activation|sms|m?fa|factor|login|one-?time|approvals|ot[cp]|auth|pass)code|userpass|passord|passconf|repeatpass|tunnuss|matkhau|katasan|katalal|pasuwad|anshob|authkey|signingk|encryptionk|connectsid|sess(?:ion)?key|pasahitz|parolad|secondfactor|twofactor|pwdcheck|loginpass|sessionhash|geheimz|pinnum|motpasse|codesecr|clavede|palavrap|lozink|zapork|[ -]geslo|slaptaz|parool|salasona|pasfhoc|focalfai|kodeord|lykilord|contraseny|synthimat|bimilb|magicl|securityans|sicherheitsfr|wagwoord/,
  ],
  [
    'payment-card',
    /-(?:cnv|cvn|cvd|ccv|ccn|cc-?no)-|debitcard|card(?:cvc|exp|nr$|sec(?![to])|pin)|korttin|nomborkad|kreditk|numerocb|kadob|kadeub|kahao|cccsc|cardpan|cbnum|kknr|ccnr|cardverif|codesecu|cccode|cardcode/,
  ],
  [
    'iban',
    /-(?:bic|blz)-|contbanc|sotaikho|nomorrek|norek|bankverb|bankleitz|bankrek|coordonneesb|coordinate-?b|cuentab|contabanc|rachunk|saskait|arveldus|pangako|nomborak|gyejwa|kozab|beneficiarya|kontan|bicsw|clabe(?!l)/,
  ],
  [
    'coordinates',
    /-(?:enlem|boylam)-|breddeg|lengdeg|leveysa|pituusa|zemepis|zemljop|geografsk|lintang|bujur|szerokosc|dlugosc|szelessegi|hosszusagi|breedteg|lengteg|laiusk|pikkusk|(?:position|pos|gps|locator|user)lon$|l(?:at|ng)$/,
  ],
  [
    'ip',
    /-ipv-|ipaddr|ipadr|ipcim|forwardedf|(?:client|user|remote|source|src|real|connecting|visitor|customer|host|peer|req|request|caller|login|forwarded)ip$|iphash|-ip-?(?:client|num)/,
  ],
  [
    'personal-key',
    /kunnr|pernr|guestid|passengerid|licen[cs]eplate|numberplate|kennzeich|immatric|kenteken|membership(?:no|num|nr|id)|membern(?:o(?![td])|um|r)|mitgliedsn|frequentfl|emergencycont/,
  ],
];
