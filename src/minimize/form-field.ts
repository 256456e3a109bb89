/**
 * What a value is where its own key does not say it: the name of its field stands beside it
 * (`{"name": "phone", "value": "…"}`, `f[0][name]=phone&f[0][value]=…`), or whose it is around it
 * (`{"phone": {"value": "…"}}`, `{"user": {"name": "…"}}`).
 */
import { isPersonalKey, kindOfKey } from './personal-key.ts';

const VALUE = /(?:^|field|input)[_-]?val(?:ues?)?$|^(?:raw|v|content|data|answer|\d{1,3})$/i;
/** Names that tell the field, as scripts write them. */
export const FIELD: readonly string[] =
  'name key id field type label n k field_name fieldName placeholder ref'.split(' ');
/** Of what has a type, only what the browser itself would ask for so. */
const INPUT = /^(?:e-?mail|tel|phone|password)$/i;
const PRICE = /^\d{1,9}[.,]\d{1,2}$/;

/** Whether what stands under `key` is the content of some field. */
export const isValueKey = (key: string): boolean => VALUE.test(key);

/** Whether it is an amount rather than what somebody has typed. */
export const isAmount = (value: unknown): boolean =>
  typeof value === 'number' || PRICE.test(String(value));

/**
 * The name of the field beside a value, where it is personal. What has blanks is the name of a product, unless it is a
 * label.
 *
 * @param read - what stands beside the value under a name
 */
export const fieldBeside = (read: (name: string) => unknown): string | undefined =>
  FIELD.map((name) => {
    const told = read(name);
    if (typeof told !== 'string' || told.length > 60) return '';
    const fits =
      name === 'type' ? INPUT.test(told) : /^(?:label|placeholder)$/.test(name) || !/\s/.test(told);
    return fits && isPersonalKey(told) ? told : '';
  }).find((told) => told);

/** What programs call a person, or where one lives. */
const PERSON = /^(?:billing|shipping|delivery|address|user_?data|traits|profile|lead)$/i;
/** Of one letter or two, it is the name of a list. */
const MIN_OWNER = 3;

/** Whether what stands in an object of this name is somebody's: `user`, `billing`, `name`. */
export const isSomebody = (owner: string): boolean =>
  owner.length >= MIN_OWNER &&
  (owner === 'name' || PERSON.test(owner) || kindOfKey(`${owner}_name`) === 'person-name');

/** What `name` says where it belongs to `owner`: the name of a user is personal, that of a product is not. */
export function wordUnder(owner: string, name: string): string {
  const both = `${PERSON.test(owner) ? 'user' : owner}_${name}`;
  return !isPersonalKey(name) && isPersonalKey(both) ? both : name;
}
