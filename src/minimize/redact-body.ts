/** Bodies that vendors' scripts send: a form, JSON, one of them per line, or a multipart body. */
import { findLeak } from './find-leak.ts';
import { redactMultipart } from './redact-multipart.ts';
import { createPass, wordOf } from './redact-pass.ts';
import { orNothing, redactJson, redactPairs, redactText } from './redact-text.ts';
import type { Redacted, WireRules } from './wire-rules.ts';

/**
 * Takes what must not leave out of the body of a request.
 *
 * Pure, never throws, linear in its length. A body of another format is looked at line by line. Redacting twice changes
 * nothing more.
 */
export const redactBody = (body: string, rules: WireRules): Redacted =>
  orNothing(() => redact(body, rules));

function redact(body: string, rules: WireRules): Redacted {
  const pass = createPass(rules);
  const ofLine = (line: string): string =>
    /^[^\s={["<]*=/.test(line) ? redactPairs(pass, line) : (redactText(pass, line) ?? '');
  // JSON per line is none as a whole
  const whole = /^\s*[[{]/.test(body) ? redactJson(pass, body) : undefined;
  const text = whole ?? redactMultipart(pass, body) ?? body.replace(/[^\r\n]+/g, ofLine);
  return { text, removed: pass.removed };
}

/** One field of a form that stands apart: of a `FormData`, of a `<form>`. @returns no text where it goes; never throws */
export function redactField(
  name: string,
  value: string,
  rules: WireRules,
): Omit<Redacted, 'text'> & { readonly text: string | undefined } {
  const pass = createPass(rules);
  const place = { path: name, key: wordOf(name), depth: 0 };
  let text: string | undefined;
  const { removed } = orNothing(() => {
    if (findLeak(name)) return { text: '', removed: NAMED };
    text = redactText(pass, value, place);
    return { text: '', removed: pass.removed };
  });
  return { text, removed };
}

/** The name itself must not leave. */
const NAMED = [{ path: '-', reason: 'personal-key' }] as const;
