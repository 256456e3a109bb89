/**
 * Texts that vendors' scripts send, whatever stands in what: a form, JSON, JSON in a form, a form in a form, base64 of
 * JSON. Each value is looked at where it stands; the rest stays as it was, character by character.
 */
import { findLeak } from './find-leak.ts';
import { decodeLoose, encodeLoose } from './loose-uri.ts';
import { createLeafLook, type LookAtLeaf } from './redact-leaf.ts';
import type { Removal } from './cut-event.ts';
import type { RemovalReason } from './find-leak.ts';
import type { Redacted, WireRules } from './wire-rules.ts';

/** How deep things may stand in each other; nothing that vendors document goes beyond six. */
const MAX_DEPTH = 20;
/** What any of the formats has. */
const FORMATTED = /[[{%=]|^(eyJ|W3s)/;
const NAME = /^[\w.[\]-]+=/;
/** Base64 of what begins with `{"` or `[{`. */
const BASE64_JSON = /^(eyJ|W3s)[\w+/-]+={0,2}$/;

/** One request on its way through. */
export interface Pass {
  /** What was taken out so far. */
  readonly removed: Removal[];
  /** Whether a name itself must not leave. */
  readonly isPersonal: (name: string) => boolean;
  /** Whether contact data stands under a path. */
  readonly isPerson: (path: string) => boolean;
  readonly look: LookAtLeaf;
}

/** Pure; for one request, since the memory grows with it. */
export function createPass(rules: WireRules): Pass {
  // names repeat themselves
  const names = new Map<string, boolean>([['', false]]);
  return {
    removed: [],
    isPersonal(name) {
      const known = names.get(name) ?? !!findLeak(name);
      names.set(name, known);
      return known;
    },
    isPerson: (path) => rules.person?.test(path) ?? false,
    look: createLeafLook(rules),
  };
}

/** Where a value stands: its path, the word that says what it is, and how many formats it stands in. */
interface Place {
  readonly path: string;
  readonly key: string;
  readonly depth: number;
}
const TOP: Place = { path: '', key: '', depth: 0 };

/** A text whose format shows in itself. @returns `undefined` where all of it goes */
export function redactText(pass: Pass, text: string, place: Place = TOP): string | undefined {
  const { path, key, depth } = place;
  if (depth > MAX_DEPTH) return drop(pass, path, 'too-long');
  // contact data is judged as it stands
  if (!FORMATTED.test(text) || pass.isPerson(path)) return redactLeaf(pass, path, key, text);
  const inner = { ...place, depth: depth + 1 };
  const json = /^\s*[[{]/.test(text) ? redactJson(pass, text, inner) : undefined;
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
  const parsed = parse(text);
  if (!parsed) return undefined;
  const before = pass.removed.length;
  walk(pass, parsed, place);
  return pass.removed.length > before ? JSON.stringify(parsed) : text;
}

function redactLeaf(pass: Pass, path: string, key: string, value: string): string | undefined {
  const [left, reason] = pass.look(path, key, value);
  if (reason) drop(pass, path, reason);
  return left;
}

/** `a=1&b=2`, or with another separator where an address has one. */
export const redactPairs = (
  pass: Pass,
  whole: string,
  separator = '&',
  place: Place = TOP,
): string =>
  whole
    .split(separator)
    .map((pair) => (pair ? redactPair(pass, pair, place) : pair))
    .filter((pair) => pair !== undefined)
    .join(separator);

function redactPair(pass: Pass, pair: string, { path, depth }: Place): string | undefined {
  const [first = ''] = pair.split('=', 1);
  const hasValue = first.length < pair.length;
  const name = hasValue ? toText(first) : '';
  if (pass.isPersonal(name)) return drop(pass, path, 'personal-key');
  const value = toText(hasValue ? pair.slice(first.length + 1) : first);
  const place = { path: [path, name].filter(Boolean).join('.'), key: wordOf(name), depth };
  const left = redactText(pass, value, place);
  if (left === undefined || left === value) return left === undefined ? left : pair;
  return hasValue ? `${first}=${encodeLoose(left)}` : encodeLoose(left);
}

/** Changes what was parsed in its place. */
function walk(pass: Pass, parsed: object, { path, key, depth }: Place): void {
  const isList = Array.isArray(parsed);
  for (const [name, value] of Object.entries(parsed) as [string, unknown][]) {
    const at = isList ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    const place = { path: at, key: isList ? key : name, depth };
    const left =
      !isList && pass.isPersonal(name)
        ? drop(pass, path, 'personal-key')
        : redactAny(pass, value, place);
    if (left === value) continue;
    if (left === undefined && !isList) Reflect.deleteProperty(parsed, name);
    else Reflect.set(parsed, name, left ?? '-');
  }
}

/** @returns the same value where nothing went */
function redactAny(pass: Pass, value: unknown, place: Place): unknown {
  const { path, key, depth } = place;
  if (typeof value === 'string') return redactText(pass, value, place);
  if (typeof value === 'number')
    return redactLeaf(pass, path, key, String(value)) === String(value) ? value : undefined;
  if (Object(value) !== value) return value;
  if (depth > MAX_DEPTH) return drop(pass, path, 'too-long');
  walk(pass, value as object, { ...place, depth: depth + 1 });
  return value;
}

/** Notes what goes. */
function drop(pass: Pass, path: string, reason: RemovalReason): undefined {
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

/** A value as it is meant; a plus that was not encoded in front of a number reads as a blank otherwise. */
const toText = (raw: string): string =>
  decodeLoose(raw.replace(/^\+(?=\d)/, '%2B').replaceAll('+', ' '));

/** The word of a parameter's name that says what it is: `em` of `ud[em]`, `method` of `ep.method`. */
export const wordOf = (name: string): string => /[^.[\]]+(?=\]*$)/.exec(name)?.[0] ?? '';

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? (value as object) : undefined;
  } catch {
    return undefined; // looks like it, and is none
  }
}

function fromBase64(text: string): string {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const inner = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
    return parse(inner) ? inner : '';
  } catch {
    return ''; // no base64, or no text
  }
}

/** @param like - in the alphabet, and with the padding, of this */
function toBase64(text: string, like: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const plain = btoa(bytes.join(''));
  const padded = like.endsWith('=') || like.length % 4 === 0 ? plain : plain.replace(/={1,2}$/, '');
  return /[-_]/.test(like) ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded;
}
