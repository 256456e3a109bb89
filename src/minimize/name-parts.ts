/**
 * What compound names of fields are made of: `versicherten-name`, `guest name`, `tel-no`. Small Latin letters without
 * accents; most are stems, with an ending of two letters at most. Names that say it by themselves (`vorname`, `apellido`)
 * are in further-names.ts.
 */

/** Who somebody is, where a number or an id behind it is theirs as well. */
export const NUMBERED =
  'patient|insured|applicant|candidat|student|attendee|donor|tenant|landlord|employee|staff|voter|versicherte|schuler|mieter|locataire|eleve|asegurado|pacient|alumn|paziente|studente|aluno|leerling|pacjent';
/** Who else somebody may be: a name, an age or a town behind it is theirs. */
export const PERSON =
  'mae|responsavel|borrower|user|usr|parent|nominee|nok|conyuge|anne|baba|customer|cust|client|buyer|purchaser|shopper|payer|recipient|receiver|sender|subscriber|person|member|mother|father|husband|wife|spouse|guardian|driver|doctor|passenger|pax|travell?er|guest|visitor|owner|\\w{0,9}holder|payee|kunde|benutzer|fahrer|reisende|gast|\\w{0,5}inhaber|destinata|passager|titula|usuario|pasajero|utente|intestatari|passeggero|passageiro|klant|houder|klient|odbiorc';
/** Where somebody lives, works, or wants something sent. */
export const HOME =
  'home|residen|permanent|current|mailing|postal|billing|shipping|delivery|emergency|evening|private|personal|work|wohn|domicil';
export const NAME =
  'name|nom|nome|nombre|naam|navn|namn|nimi|neve?|jmeno|meno|imie|ime|nume|isim|adi|emri|onoma|nama|nm';
/** Which of somebody's names. */
export const WHICH =
  'first|last|primer|second|given|family|sur|middle|fst|lst|sei|mei|full|maiden|legal|preferred|real|complete?|completo|kana|salutation|sir';
export const PHONE =
  'phone|tel|telf|tlf|fono?|foon|mobile?|mobiel|mob|movil|handy|cell|cell?ulare?|cep|gsm|hp|fax|landline|selfoon|festnetz';
export const ADDRESS = 'addr|address|adr|street|str|zip|plz';
export const PLACE =
  'city|town|suburb|ville|ciudad|citta|cidade|stadt?|miasto|mesto|ort|plaats|state|ct|st';
/** What only people have. */
export const TRAIT = 'age|gender|ge|sexe?|sexo|db|first|last|nationality|religion|blood|diagnosis';
export const NUMBER =
  'num|number|no|nr|nummer|numero?|cislo|szama?|sayi|broj|numar(?:asi)?|nomor|stevilka';
export const CARD =
  'card|carte|tarjeta|carta|cartao|(?:kredit)?karte|kaar[td]|kort|karta?|kartu|kartya';
export const ACCOUNT =
  'account|acct|kont[oa]|compte|cuenta|conto|conta|rekening|bank|banque|banc[oa]|tili|szamla|hesap|ucet|uctu|racun';
/** What a state or an insurer has on somebody. */
export const PAPER = 'licen[cs]e|insurance|permit|passport|visa|medicare|versicherung';
/** What joins others: `nom de la mère`. */
export const LINK = 'of|the|de|du|da|do|di|del|la|d|van';
