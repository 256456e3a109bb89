/** Contact data for matching: read, brought into the form that a vendor asks for, and hashed. The hash comes in. */
import { isRecord } from './is-record.ts';
import type { Call } from './vendor.ts';

/** `identify` of the page; each as it is, or as SHA-256 of what the vendor asks for, in hexadecimal. */
export interface Person {
  readonly email?: unknown;
  readonly phone?: unknown;
  readonly externalId?: unknown;
}
export type PersonField = keyof Person;

/** What vendors call each of them, in parameters. */
const PERSON_PARAMS: Readonly<Record<PersonField, string>> = {
  email: 'email em email_address user_email',
  phone: 'phone ph phone_number user_phone_number',
  externalId: 'external_id externalId',
};

/** The field of a person that a parameter of this name holds, whatever the vendor. */
export const personFieldOf = (param: string): PersonField | undefined =>
  (Object.keys(PERSON_PARAMS) as PersonField[]).find((field) =>
    PERSON_PARAMS[field].split(' ').includes(param),
  );

/** Hashes, lower case. */
export type Hashed = Readonly<Partial<Record<PersonField, string>>>;

/**
 * What becomes of an address before it is hashed, beside space and capitals: nothing; dots and `+tag` go at Gmail;
 * they go everywhere; everything but letters and digits goes.
 */
export type EmailRule = 'plain' | 'gmail' | 'no-dots' | 'letters';

/** E.164 with its plus, or the digits alone. */
export type PhoneRule = 'plus' | 'digits';

/** How a vendor takes contact data. A field that is not here is not sent to it. */
export interface Match {
  readonly email?: EmailRule;
  readonly phone?: PhoneRule;
  readonly externalId?: 'trim';
  /** The vendor takes it once per page. */
  readonly once?: boolean;
  /** What a call of the page's own hands over; `undefined` for any other call. */
  readonly read: (args: Call) => Person | undefined;
  readonly call: (hashed: Hashed, tags: readonly string[]) => readonly Call[];
}

/** Picks contact data out of an object, by the vendor's names for it; of several the first that is there. */
export function personOf(
  value: unknown,
  email: string,
  phone: string,
  externalId: string,
): Person | undefined {
  if (!isRecord(value)) return undefined;
  const first = (names: string): unknown =>
    names
      .split(' ')
      .map((name) => value[name])
      .find((found) => found !== undefined && found !== '');
  const person = { email: first(email), phone: first(phone), externalId: first(externalId) };
  return Object.values(person).some((found) => found !== undefined) ? person : undefined;
}

const HASH = /^[\da-f]{64}$/i;

/** @returns what is hashed, or `undefined` for what is no address */
export function normalEmail(text: string, rule: EmailRule): string | undefined {
  const [, name = '', host = ''] =
    /^([^\s@]+)@([^\s@]+\.[^\s@.]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const isGmail = /^(gmail|googlemail)\.com$/.test(host);
  const untagged = name.replace(/\+.*/, '');
  const local =
    rule === 'letters'
      ? untagged.replace(/[^\p{L}\d]/gu, '')
      : rule === 'no-dots' || (rule === 'gmail' && isGmail)
        ? untagged.replaceAll('.', '')
        : name;
  return local ? `${local}@${host}` : undefined;
}

/** @returns what is hashed, or `undefined` for what has no country code, or not the length of a number */
export function normalPhone(text: string, rule: PhoneRule): string | undefined {
  const plain = text.trim().replace(/\(0\)/g, '');
  const [, number = ''] = /^(?:\+|00)([1-9][\d\s()./-]*)$/.exec(plain) ?? [];
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return undefined;
  return rule === 'plus' ? `+${digits}` : digits;
}

const normalId = (text: string): string | undefined => {
  const id = text.trim();
  return id && id.length <= 200 ? id : undefined;
};

/**
 * Hashes what a vendor takes of a person.
 *
 * Never rejects for what the page has told.
 * @param sha256 - hexadecimal, over UTF-8
 * @param onWrong - gets the name of each field that cannot be used
 */
export async function hashPerson(
  match: Match,
  person: Person,
  sha256: (text: string) => Promise<string>,
  onWrong: (field: PersonField) => void,
): Promise<Hashed> {
  const { email, phone, externalId } = match;
  const normal = {
    email: email && ((text: string) => normalEmail(text, email)),
    phone: phone && ((text: string) => normalPhone(text, phone)),
    externalId: externalId && normalId,
  };
  const hashed: Partial<Record<PersonField, string>> = {};
  for (const field of ['email', 'phone', 'externalId'] as const) {
    const value = person[field];
    const bring = normal[field];
    if (!bring || value === undefined || value === null || value === '') continue;
    const text = /^(string|number)$/.test(typeof value) ? String(value) : '';
    const ready = HASH.test(text.trim()) ? undefined : bring(text);
    if (HASH.test(text.trim())) hashed[field] = text.trim().toLowerCase();
    else if (ready) hashed[field] = await sha256(ready);
    else onWrong(field);
  }
  return hashed;
}

/** Whether anything in it says who the visitor is, in a form that some vendor could use. Pure, never throws. */
export function isUsable({ email, phone, externalId }: Person): boolean {
  const fits = (value: unknown, bring: (text: string) => string | undefined): boolean => {
    const text = /^(string|number)$/.test(typeof value) ? String(value) : '';
    return HASH.test(text.trim()) || bring(text) !== undefined;
  };
  return (
    fits(email, (text) => normalEmail(text, 'plain')) ||
    fits(phone, (text) => normalPhone(text, 'digits')) ||
    fits(externalId, normalId)
  );
}
