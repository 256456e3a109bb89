/** Makes a live script of an inert one: same attributes, content, nonce. The caller inserts it. */
import { createScript } from '../run/scripts.ts';
import type { RunEnv } from '../runner.ts';

/** @throws TypeError where the page's CSP refuses the script */
export type Revive = (inert: HTMLScriptElement) => HTMLScriptElement;

export const createRevive =
  ({ policy }: Pick<RunEnv, 'policy'>): Revive =>
  (inert) => {
    const { src = inert.getAttribute('src'), type } = inert.dataset;
    const element = createScript(policy, src);
    for (const { name, value } of inert.attributes) {
      if (!/^(data-)?(type|src)$/.test(name)) element.setAttribute(name, value);
    }
    if (type) element.type = type;
    // its own nonce, never the gate's: markup that slipped into the page must gain nothing
    element.nonce = inert.nonce;
    element.async = inert.hasAttribute('async');
    if (src === null) element.text = policy?.createScript(inert.text) ?? inert.text;
    return element;
  };
