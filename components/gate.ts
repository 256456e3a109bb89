/** The elements' one look at the gate. */
import type { PixelgateApi, UiView } from '../src/core/api.ts';

/**
 * Returns the gate of this page.
 *
 * @returns `undefined` while the script is not there; its place may hold an array of calls until then
 */
export const gate = (): PixelgateApi | undefined => {
  const { pixelgate } = globalThis as unknown as { pixelgate?: Partial<PixelgateApi> };
  return typeof pixelgate?.view === 'function' ? (pixelgate as PixelgateApi) : undefined;
};

/** `javascript:` and the like; a privacy policy is relative or http(s). Browsers skip white space in front. */
const OTHER_SCHEME = /^\s*(?!https?:)[a-z][\w+.\s-]*:/i;

/** What to render now; `undefined` while the gate is not there. */
export function viewOf(): UiView | undefined {
  const told = gate()?.view();
  if (!told) return undefined;
  const { options = {}, ...view } = told;
  const url = options['privacy-url'] ?? '';
  return {
    controller: options.controller ?? '',
    privacyUrl: OTHER_SCHEME.test(url) ? '' : url,
    // the file that checks the attributes may come later: what is not known looks like the default
    position: (options.position ?? 'bottom') as UiView['position'],
    theme: (options.theme ?? 'auto') as UiView['theme'],
    ...view,
  };
}
