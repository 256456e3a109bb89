/** What the page itself says to the gate, beside the attributes of its tag. */
import { readCookie } from './read-cookie.ts';
import { report } from './report.ts';

/**
 * Where the visitor is, as the server rendered it: `<meta name="pixelgate-region" content="US-CA">` above the
 * gate's tag, or the cookie `pixelgate-region`; `''` without either.
 */
export const readHint = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=pixelgate-region]')?.content ||
  readCookie('pixelgate-region');

/**
 * The JSON config of the page.
 * @param selector - of a `<script type="application/json">` above the gate's tag; none: an empty config
 * @returns `undefined`, and says so, for anything that is no JSON object
 */
export function readConfig(selector = ''): Readonly<Record<string, unknown>> | undefined {
  try {
    const config: unknown = JSON.parse(
      selector ? (document.querySelector(selector)?.textContent ?? '') : '{}',
    );
    if (Object(config) === config && !Array.isArray(config))
      return config as Record<string, unknown>;
  } catch {
    // no JSON, or no selector
  }
  report('config', selector);
  return undefined;
}
