/**
 * Looks for e-mail addresses that this page carries, in its address and in its fields, and then for
 * the same addresses in everything that the stand-ins received.
 */
import { byId, el } from './dom.js';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Where each stands, and how often which vendor got it. @type {Map<string, { where: Set<string>, found: Map<string, number> }>} */
const secrets = new Map();

export function findSecrets() {
  for (const [name, value] of new URLSearchParams(location.search)) note(value, `?${name}=`);
  for (const field of document.querySelectorAll('input[type=email], [data-demo-secret]')) {
    if (field instanceof HTMLInputElement) note(field.value, `field “${field.name}”`);
  }
  show();
}

/** @param {import('../../standins/journal.mjs').JournalEntry} entry */
export function searchEntry({ vendor, url, body, referrer }) {
  const text = decoded(`${url} ${body} ${referrer}`);
  for (const [secret, { found }] of secrets) {
    if (text.includes(secret.toLowerCase())) found.set(vendor, (found.get(vendor) ?? 0) + 1);
  }
  show();
}

/** @param {string} text @param {string} where */
function note(text, where) {
  for (const [secret] of text.matchAll(EMAIL)) {
    const known = secrets.get(secret) ?? { where: new Set(), found: new Map() };
    known.where.add(where);
    secrets.set(secret, known);
  }
}

function show() {
  byId('panel-secrets').hidden = secrets.size === 0;
  const rows = [...secrets].map(([secret, { where, found }]) => {
    const who = [...found].map(([vendor, times]) => `${vendor} ${times}×`).join(', ');
    return el(
      'li',
      { class: who === '' ? 'safe' : 'leaked' },
      el('code', {}, secret),
      ` in ${[...where].join(', ')}. `,
      el('strong', {}, who === '' ? 'Did not leave.' : `Left: ${who}`),
    );
  });
  byId('panel-secrets')
    .querySelector('ul')
    ?.replaceChildren(...rows);
}

/** Addresses inside of addresses are encoded twice. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(decodeURIComponent(text.replaceAll('+', ' '))).toLowerCase();
  } catch {
    return text.toLowerCase(); // a lone percent sign
  }
}
