/**
 * What a value is that scripts send beside the name of its field: `{"name": "phone", "value": "…"}`,
 * `{"phone": {"value": "…"}}`, `f[0][name]=phone&f[0][value]=…`. Its own key says nothing.
 */
import { isPersonalKey } from './personal-key.ts';

const VALUE = /(?:^|field|input)[_-]?val(?:ues?)?$|^raw$/i;
/** Names that tell the field, as scripts write them. */
export const FIELD: readonly string[] = ['name', 'key', 'id', 'field', 'type', 'label'];
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
    const isName = typeof told === 'string' && told.length < 60;
    return isName && (name === 'label' || !/\s/.test(told)) && isPersonalKey(told) ? told : '';
  }).find((told) => told);
