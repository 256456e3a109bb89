/** The elements' one look at the gate. */
import type { PixelgateApi } from '../src/core/api.ts';

/**
 * Returns the gate of this page.
 *
 * @returns `undefined` while the script is not there; its place may hold an array of calls until then
 */
export const gate = (): PixelgateApi | undefined => {
  const { pixelgate } = globalThis as unknown as { pixelgate?: Partial<PixelgateApi> };
  return typeof pixelgate?.view === 'function' ? (pixelgate as PixelgateApi) : undefined;
};
