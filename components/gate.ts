/** The elements' one look at the gate. */
import type { PixelgateApi, UiView } from '../src/core/api.ts';

/**
 * Returns the gate of this page.
 *
 * @returns `undefined` while the script is not there; its place may hold an array of calls until then
 */
export const gate = (): PixelgateApi | undefined => {
  const { pixelgate } = globalThis as { pixelgate?: Partial<PixelgateApi> };
  return typeof pixelgate?.view === 'function' ? (pixelgate as PixelgateApi) : undefined;
};

/** `javascript:` and the like; a privacy policy is relative or http(s). Browsers skip what is in front. */
const OTHER_SCHEME = /^[^\w/.?#]*(?!https?:)[a-z][\w+.\s-]*:/i;

/** A link that may stand in the page, or `''`. */
export const safeUrl = (url: string): string => (OTHER_SCHEME.test(url) ? '' : url);

/** What to render now; `undefined` while the gate is not there. */
export function viewOf(): UiView | undefined {
  const view = gate()?.view();
  if (!view) return undefined;
  const { options = {} } = view;
  const said = (name: string): string => String(options[name] ?? '');
  return {
    wantedLang: said('lang'),
    controller: said('controller'),
    privacyUrl: safeUrl(said('privacy-url')),
    // the file that checks the attributes may come later: what is not known looks like the default
    position: (said('position') || 'bottom') as UiView['position'],
    theme: (said('theme') || 'auto') as UiView['theme'],
    config: configOf(said('config')),
    ...view,
  };
}

/** The page's JSON config. The gate has read it before, and has said what is wrong with it. */
function configOf(selector: string): Readonly<Record<string, unknown>> {
  try {
    const config: unknown = JSON.parse(
      (selector && document.querySelector(selector)?.textContent) || '{}',
    );
    return Object(config) === config ? (config as Record<string, unknown>) : {};
  } catch {
    return {}; // no config, or none that can be read
  }
}
