/** Tells the page a fact, as an event on `document`. */
import type { FactType } from '../core/api.ts';

export const tell = (type: FactType, detail: object = {}): void =>
  void document.dispatchEvent(new CustomEvent(`pixelgate:${type}`, { detail }));
