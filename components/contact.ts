/** Whom to ask about data protection: an e-mail address or a page, as the operator wrote it. Pure. */

const MAIL = /^[^\s@/?:]+@[^\s@/?:]+$/;
/** http(s) or relative; anything with another scheme is no link. */
const PAGE = /^(https?:\/\/|[/.?#]|[\w-]+([./]|$))/i;

/** A link and what it says. */
export interface Contact {
  readonly href: string;
  readonly text: string;
}

/** @param written - value of `data-contact` @returns `undefined` for anything that is no contact */
export function contactOf(written: unknown): Contact | undefined {
  const text = typeof written === 'string' ? written.trim() : '';
  if (MAIL.test(text)) return { href: `mailto:${text}`, text };
  return PAGE.test(text) ? { href: text, text: text.replace(/^https?:\/\//i, '') } : undefined;
}
