/** What the gate's rules and reasons mean, in one sentence each. The panel is in English only. */

/** Which rule found the law: `ResolvedRegime.rule`. */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  'data-regime': 'The operator fixed this law with data-regime.',
  'data-region': 'The operator named the place with data-region.',
  'server-hint': 'The server named the place in <meta name="pixelgate-region">.',
  'time-zone': 'Guessed from the time zone of the browser, which lies in one country.',
  language:
    'The time zone fits a looser law, but a language of the browser names a stricter place.',
  'region-guess': 'data-region-guess="strict": a guess may not loosen anything.',
  unknown: 'The place is not known, so the strictest rules apply.',
};

/** Which rule decided a purpose: `Reason.rule`. */
export const RULE_WORDS: Readonly<Record<string, string>> = {
  record: 'The visitor has answered; the record says so.',
  default: 'Nobody has answered: what the law lays down until then.',
  gpc: 'Global Privacy Control denies it, whatever else is said.',
  audience: 'data-audience: nobody under age is tracked.',
  exempt: 'data-exempt: the operator says that its use needs no consent under this law.',
  'grant-expired': 'The grant is older than this law lets it live.',
  'refusal-expired': 'The refusal is old enough to ask again.',
  'policy-changed': 'The grant was for another policy version.',
  'given-under-opt-out':
    'The record was made under a law that does not ask first; here one has to.',
  'log-broken': 'The log of earlier decisions does not hold, so no earlier grant counts.',
  'storage-broken': 'Nothing can be stored, so consent cannot be proved.',
};

/** Why an event or a request got its verdict. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  granted: 'Its purpose is granted.',
  unset: 'Nobody has answered yet: it waits for the answer.',
  denied: 'Its purpose or its vendor is denied.',
  expired: 'It waited longer than data-hold-limit allows.',
  limit: 'More events wait than data-hold-limit allows; the oldest go.',
  duplicate: 'The vendor has had it: same name and event id, or the same path.',
  ignored: 'No event: base code, consent and set-up calls are the gate’s own to make.',
  'personal-name': 'The name of the event holds personal data.',
  'not-guarded': 'No vendor file knows this host, and data-guard lets unknown hosts through.',
  unstoppable:
    'The browser sent it although its purpose is not granted: it stands in the page as plain markup, or left before the answer was taken back.',
  suppressed: 'data-suppress: what it waits for has happened, such as a purchase.',
  capped: 'data-cap: the vendor has had as many in this time.',
  'handed-over': 'data-handover: the visitor has identified.',
  failed: 'The vendor’s own script threw an error when it was handed over.',
  unloaded: 'The page went before it could go out, or before the vendor’s script had come.',
  sensitive:
    'It tells something sensitive, and "then": "drop" of the config lets nothing of it out.',
  'advanced-mode': 'The vendor runs in its advanced mode.',
};

/** Why a parameter was removed. */
export const REMOVAL_WORDS: Readonly<Record<string, string>> = {
  'not-allowed': 'not on the vendor’s list for this event; data-keep-params lets a name through',
  'wrong-type': 'not of the type that the vendor documents',
  email: 'looks like an e-mail address',
  phone: 'looks like a telephone number',
  'payment-card': 'looks like a payment card',
  secret: 'looks like a key or a token',
  iban: 'looks like an account number (IBAN)',
  'national-id': 'looks like a number that a state gives to a person',
  ip: 'looks like an IP address',
  mac: 'looks like the address of a device (MAC)',
  coordinates: 'says where somebody is',
  'birth-date': 'looks like a date of birth',
  address: 'looks like a postal address',
  'person-name': 'looks like somebody’s name',
  hash: 'looks like a hashed identifier, which was not allowed',
  'personal-key': 'its name says that it is about a person',
  query: 'addresses lose their query, except campaign parameters',
  'click-id': 'click ids leave only while marketing is granted',
  'out-of-range': 'not in the range that such a number can have',
  'too-long': 'longer than any cart, name or id',
  sensitive: 'tells what a sensitive page or product is about',
  rounded: 'rounded, as the configuration says',
};

/** What became of a parameter that was not removed as a whole. */
export const ACTION_WORDS: Readonly<Record<string, string>> = {
  mask: 'What was found is masked; the rest left.',
  round: 'The rounded value left.',
  cut: 'Its beginning left.',
  hash: 'It left hashed, for matching.',
};

/** Who made a record. */
export const SOURCE_WORDS: Readonly<Record<string, string>> = {
  banner: 'in the banner',
  preferences: 'in the preferences',
  api: 'through the API',
  gpc: 'by Global Privacy Control; no answer of the visitor’s',
  conflict: 'by the visitor, in spite of Global Privacy Control',
  cmp: 'by another consent manager',
  default: 'by nobody yet',
};

/** What the state of the storage means. */
export const STORAGE_WORDS: Readonly<Record<string, string>> = {
  ok: 'works; the chain of the log holds',
  checking: 'not checked yet; grants wait',
  'log-broken': 'the log of earlier decisions does not hold; no earlier grant counts',
  broken: 'nothing can be stored; nothing optional runs',
};

/** The sentence for a reason; `missing-currency` and the like have no row of their own. */
export function sentenceOf(reason = ''): string {
  const missing = /^missing-(.*)/.exec(reason)?.[1];
  if (missing !== undefined) return `The vendor refuses it without ${missing}.`;
  return REASON_WORDS[reason] ?? RULE_WORDS[reason] ?? reason;
}
