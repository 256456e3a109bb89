/**
 * Puts a script in front of all others of an HTML page, whatever its Content-Security-Policy says.
 * WebDriver has no "run this before any script of the page", so the proxy does it for WebKit.
 */
import { createHash } from 'node:crypto';

const POLICIES = ['content-security-policy', 'content-security-policy-report-only'];

/**
 * @param response - `{ headers, body }`; names of headers in lower case
 * @param source - JavaScript; must not contain a closing script tag
 * @returns a new response; a policy in a <meta> stands after the script, so it does not apply to it
 */
export function injectScript(response, source) {
  const code = `${source}\n;document.currentScript.remove();`;
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const headers = { ...response.headers };
  let nonce = '';
  for (const name of POLICIES) {
    if (!headers[name]) continue;
    const admitted = admit(String(headers[name]), hash);
    headers[name] = admitted.policy;
    nonce ||= admitted.nonce;
  }
  const tag = `<script${nonce && ` nonce="${nonce}"`}>${code}</script>`;
  return { ...response, headers, body: insert(String(response.body), tag) };
}

/**
 * Lets one inline script through a policy: by the nonce that it has, else by adding the hash.
 * A policy that allows every inline script stays as it is, since a hash would end that.
 */
function admit(policy, hash) {
  const directives = policy.split(';').map((text) => text.trim().split(/\s+/));
  const directive = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => directives.find((words) => words[0] === name))
    .find(Boolean);
  const nonce = directive?.join(' ').match(/'nonce-([^']+)'/)?.[1] ?? '';
  const isOpen = directive?.includes("'unsafe-inline'") && !/'sha\d+-/.test(directive.join(' '));
  if (!directive || nonce || isOpen) return { policy, nonce };
  const sources = directive.slice(1).filter((word) => word !== "'none'");
  const added = ['script-src-elem', ...sources, hash];
  const rest = directives.filter((words) => words[0] !== 'script-src-elem');
  return { policy: [...rest, added].map((words) => words.join(' ')).join('; '), nonce };
}

/** Right after <head>, or as early as the page without one allows. */
function insert(html, tag) {
  const place =
    html.match(/<head[^>]*>/i) ?? html.match(/<html[^>]*>/i) ?? html.match(/<!doctype[^>]*>/i);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}
