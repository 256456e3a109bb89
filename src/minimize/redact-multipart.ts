/** Multipart bodies that a script has put together as a text: each part is a field (RFC 7578). */
import { maskText } from './mask.ts';
import { drop, redactText, type Place } from './redact-text.ts';
import { remembering } from './remembering.ts';
import type { Pass } from './redact-pass.ts';

/** How such a body begins: a boundary, and the head of a field. */
const BEGINNING = /^\s{0,9}(--[^\r\n]{1,80})\r?\n[^\r\n]{0,200}name="/i;
/** Boundaries are random, and look like keys and like numbers of cards. */
const RANDOM = /^[\w-]+$/;
/** The lines above the blank one. */
const HEAD = /^\r?\n(?:[^\r\n]{1,999}\r?\n){1,9}\r?\n/;
const NAME = /\bname="([^"\r\n]{1,200})"/i;
/** Files do not leave in other forms either. */
const FILE = /;\s{0,9}filename\*?=/i;
const LINE_END = /\r?\n$/;
/** Behind the last boundary. */
const END = /^(?:--)?\s{0,9}$/;

/**
 * Looks at each field under its name; what must go is replaced by `-`, so that the body stays one.
 *
 * @returns `undefined` for what is no multipart body
 */
export function redactMultipart(pass: Pass, body: string): string | undefined {
  const boundary = BEGINNING.exec(body)?.[1];
  if (boundary === undefined) return undefined;
  const mask = remembering(maskText);
  /** What is no value: boundaries, heads with the names of files, parts without a name. */
  const masked = (given: string): string => {
    const { text, kinds } = mask(given);
    for (const kind of kinds) drop(pass, '-', kind);
    return text;
  };
  return body
    .split(boundary)
    .map((part) => (END.test(part) ? part : redactPart(pass, part, masked)))
    .join(RANDOM.test(boundary) ? boundary : masked(boundary));
}

function redactPart(pass: Pass, part: string, masked: (given: string) => string): string {
  const head = HEAD.exec(part)?.[0] ?? '';
  const raw = NAME.exec(head)?.[1];
  if (raw === undefined) return masked(part);
  const rest = part.slice(head.length);
  const end = LINE_END.exec(rest)?.[0] ?? '';
  const value = rest.slice(0, rest.length - end.length);
  const { name: path, key, isPersonal } = pass.nameOf(raw);
  return (
    masked(head) +
    (isPersonal ? '-' : redactValue(pass, head, value, { path, key, depth: 0 })) +
    end
  );
}

function redactValue(pass: Pass, head: string, value: string, place: Place): string {
  if (!FILE.test(head)) return redactText(pass, value, place) ?? '-';
  if (value !== '-') drop(pass, place.path, 'wrong-type');
  return '-';
}
