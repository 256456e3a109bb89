/**
 * Texts that vendors' scripts send, whatever stands in what: a form, JSON, JSON in a form, a form in a form, base64 of
 * JSON. Each value is looked at where it stands; the rest stays as it was, character by character.
 */
import { fieldBeside, isAmount, wordUnder } from './form-field.ts';
import { fromBase64, parseJson, toBase64 } from './json-base64.ts';
import { decodeLoose, encodeLoose } from './loose-uri.ts';
import { isPersonalKey } from './personal-key.ts';
import { toText } from './redact-pass.ts';
import type { RemovalReason } from './leak-kind.ts';
import type { Name, Pass } from './redact-pass.ts';
import type { Redacted } from './wire-rules.ts';

/** How deep things may stand in each other; nothing that vendors document goes beyond six. */
const MAX_DEPTH = 20;
/** What any of the formats has. */
const FORMATTED = /[[{%=]|^(eyJ|W)/;
const NAME = /^[\w.[\]-]+=/;
/** Base64 of what begins with `{"`, `[{` or `["`, and of `{}` and `[]`. */
const BASE64_JSON = /^(eyJ|e30|W3[st]|Wy[IJ]|W10)[\w+/-]*={0,2}$/;
/** How an object or a list begins; an id in braces does not. */
const OPENING = /^\s*(\{\s*["}]|\[\s*["[{\]\d\-ftn])/;

/** Where a value stands: its path, the word that says what it is, and how many formats it stands in. */
export interface Place {
  readonly path: string;
  readonly key: string;
  /** In JSON, what the object is called that a value stands in. */
  readonly owner?: string;
  readonly depth: number;
}
const TOP: Place = { path: '', key: '', depth: 0 };

const below = (path: string, name: string): string =>
  path && name ? `${path}.${name}` : path || name;

/** A text whose format shows in itself. @returns `undefined` where all of it goes */
export function redactText(pass: Pass, text: string, place: Place = TOP): string | undefined {
  const { path, key, depth } = place;
  if (depth > MAX_DEPTH) return drop(pass, path, 'too-long');
  // contact data is judged as it stands
  if (!FORMATTED.test(text) || pass.isPerson(path)) return redactLeaf(pass, path, key, text);
  const inner = { path, key, depth: depth + 1 };
  const json = OPENING.test(text) ? redactJson(pass, text, inner) : undefined;
  if (json !== undefined) return json;
  if (BASE64_JSON.test(text)) {
    const plain = fromBase64(text);
    const left = plain && redactText(pass, plain, inner);
    if (plain) return left === plain ? text : left && toBase64(left, text);
  }
  if (isForm(text)) return redactPairs(pass, text, '&', inner);
  if (/%[\da-f]{2}/i.test(text) && !/^(https?:\/)?\//i.test(text)) {
    const plain = decodeLoose(text);
    const left = plain === text ? '' : redactText(pass, plain, inner);
    if (plain !== text) return left === plain ? text : left && encodeLoose(left);
  }
  return redactLeaf(pass, path, key, text);
}

/** @returns `undefined` for what is no JSON */
export function redactJson(pass: Pass, text: string, place: Place = TOP): string | undefined {
  const parsed = parseJson(text);
  if (!parsed) return undefined;
  const before = pass.removed.length;
  walk(pass, parsed, place);
  const left = JSON.stringify(parsed);
  if (pass.removed.length > before) return left;
  return left.length < text.length && hasTwice(text, parsed) ? left : text;
}

/** The end of a name, unless it stands in JSON inside a text. */
const NAME_END = /[^\\]"\s{0,9}:/g;

/** Whether a name may come twice in an object: then only its last value has been looked at. */
const hasTwice = (text: string, parsed: object): boolean =>
  (text.match(NAME_END)?.length ?? 0) > countNames(parsed);

const countNames = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + countNames(each), 0) +
      (Array.isArray(value) ? 0 : Object.keys(value).length)
    : 0;

function redactLeaf(pass: Pass, path: string, key: string, value: string): string | undefined {
  const [left, reason] = pass.look(path, key, value);
  if (reason) drop(pass, path, reason);
  return left;
}

/** A part of a form. */
interface Pair {
  /** As it was written. */
  readonly whole: string;
  readonly value: string;
  readonly named: Name;
}

/** `a=1&b=2`, or with another separator where an address has one. */
export function redactPairs(
  pass: Pass,
  whole: string,
  separator = '&',
  place: Place = TOP,
): string {
  // one per line as a rule, or very many
  if (!whole.includes(separator))
    return redactPair(pass, pairOf(pass, whole), place, () => undefined) ?? '';
  const pairs = whole.split(separator).map((pair) => pairOf(pass, pair));
  let table: ReadonlyMap<string, string> | undefined;
  const beside = (name: string): string | undefined => (table ??= fieldsOf(pairs)).get(name);
  const left: string[] = [];
  for (const pair of pairs) {
    const kept = redactPair(pass, pair, place, beside);
    if (kept !== undefined) left.push(kept);
  }
  return left.join(separator);
}

/** A name, which may be missing, and a value. */
function pairOf(pass: Pass, whole: string): Pair {
  const sign = whole.indexOf('=');
  return {
    whole,
    value: whole.slice(sign + 1),
    named: pass.nameOf(whole.slice(0, Math.max(sign, 0))),
  };
}

/** @param beside - what stands beside it under a name */
function redactPair(
  pass: Pass,
  { whole, value: written, named }: Pair,
  { path, depth }: Place,
  beside: (name: string) => string | undefined,
): string | undefined {
  const { name, key, isPersonal, isValue } = named;
  if (whole === '') return whole;
  if (isPersonal) return drop(pass, path, 'personal-key');
  const value = toText(written);
  const word =
    isValue && !isAmount(value)
      ? (fieldBeside((other) => beside(name.replace(WORD, other))) ?? key)
      : key;
  const left = redactText(pass, value, { path: below(path, name), key: word, depth });
  if (left === undefined || left === value) return left === undefined ? left : whole;
  return whole.slice(0, whole.length - written.length) + encodeLoose(left);
}

/** What ends a name of a form. */
const WORD = /[^.[\]]+(?=\]*$)/;

/** What may be names of fields, by what they stand under. */
const fieldsOf = (pairs: readonly Pair[]): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .filter(({ named }) => named.isField)
      .map(({ named, value }) => [named.name, toText(value)] as const),
  );

/** Changes what was parsed in its place. */
function walk(pass: Pass, parsed: object, { path, key, owner = '', depth }: Place): void {
  if (Array.isArray(parsed)) {
    for (let at = 0; at < parsed.length; at++) {
      const value: unknown = parsed[at];
      const word = at === 1 ? (nameIn(parsed, path) ?? key) : key;
      const left = redactAny(pass, value, { path: `${path}[${at}]`, key: word, owner, depth });
      if (left !== value) parsed[at] = left ?? '-';
    }
    return;
  }
  for (const name of Object.keys(parsed)) {
    const value: unknown = Reflect.get(parsed, name);
    const { isPersonal, isValue } = pass.keyOf(name);
    const word =
      isValue && !isAmount(value)
        ? (fieldBeside((other) => Reflect.get(parsed, other)) ??
          (isPersonalKey(owner) ? owner : name))
        : owner && pass.isSomebody(owner)
          ? wordUnder(owner, name)
          : name;
    const left = isPersonal
      ? drop(pass, path, 'personal-key')
      : redactAny(pass, value, { path: below(path, name), key: word, owner: name, depth });
    if (left === undefined) Reflect.deleteProperty(parsed, name);
    else if (left !== value) Reflect.set(parsed, name, left);
  }
}

/** In a list of names and values (`[["phone", "…"], …]`), the name. */
const nameIn = ([name, ...rest]: readonly unknown[], path: string): string | undefined =>
  path.endsWith(']') && rest.length === 1 && typeof name === 'string' && isPersonalKey(name)
    ? name
    : undefined;

/** @returns the same value where nothing went */
function redactAny(pass: Pass, value: unknown, place: Place): unknown {
  const { path, key, depth } = place;
  if (typeof value === 'string') return redactText(pass, value, place);
  if (typeof value === 'number')
    return redactLeaf(pass, path, key, String(value)) === String(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return drop(pass, path, 'too-long');
  walk(pass, value, { ...place, depth: depth + 1 });
  return value;
}

/** Notes what goes. */
export function drop(pass: Pass, path: string, reason: RemovalReason): undefined {
  pass.removed.push({ path: path.slice(0, 99) || '-', reason });
}

/** `a=1`, `a=1&b=2`: at least one value first, so that the padding of base64 is none. */
const isForm = (text: string): boolean =>
  NAME.test(text) &&
  text.split('&').every((pair, at) => NAME.test(pair) && (at > 0 || /^[^=]+=[^=]+$/.test(pair)));

/** What cannot be looked at, such as a text beyond all limits of the engine, does not leave. */
export function orNothing(redact: () => Redacted): Redacted {
  try {
    return redact();
  } catch {
    return { text: '', removed: [{ path: '-', reason: 'too-long' }] };
  }
}
