/** Script elements that the gate itself makes, with its Trusted Types policy and nonce. */
import type { RunEnv } from '../runner.ts';

export interface Scripts {
  /** Puts a script into the head. @param onDone - called when it has run, or could not be loaded */
  load(src: string, onDone?: (type: 'load' | 'error') => void): void;
  /** Makes a live script of an inert one: same attributes, content, nonce. The caller inserts it. */
  revive(inert: HTMLScriptElement): HTMLScriptElement;
}

export function createScripts({ policy, nonce }: Pick<RunEnv, 'policy' | 'nonce'>): Scripts {
  const create = (src: string | null): HTMLScriptElement => {
    const element = document.createElement('script');
    if (src !== null) element.src = policy?.createScriptURL(src) ?? src;
    return element;
  };
  return {
    load(src, onDone) {
      const element = Object.assign(create(src), { nonce });
      for (const type of ['load', 'error'] as const)
        element.addEventListener(type, () => onDone?.(type));
      document.head.append(element);
    },
    revive(inert) {
      const { src = inert.getAttribute('src'), type } = inert.dataset;
      const element = create(src);
      for (const { name, value } of inert.attributes) {
        if (!/^(data-)?(type|src)$/.test(name)) element.setAttribute(name, value);
      }
      if (type) element.type = type;
      // its own nonce, never the gate's: markup that slipped into the page must gain nothing
      element.nonce = inert.nonce;
      element.async = inert.hasAttribute('async');
      if (src === null) element.text = policy?.createScript(inert.text) ?? inert.text;
      return element;
    },
  };
}
