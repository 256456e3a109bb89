/** Script elements that the gate itself makes, with its Trusted Types policy and nonce. */
import type { RunEnv } from '../runner.ts';

export interface Scripts {
  /** Puts a script into the head. @param onDone - called when it has run, or could not be loaded */
  load(src: string, onDone?: (type: 'load' | 'error') => void): void;
}

/** @param src - `null` for an inline script */
export function createScript(policy: RunEnv['policy'], src: string | null): HTMLScriptElement {
  const element = document.createElement('script');
  if (src !== null) element.src = policy?.createScriptURL(src) ?? src;
  return element;
}

export const createScripts = ({ policy, nonce }: Pick<RunEnv, 'policy' | 'nonce'>): Scripts => ({
  load(src, onDone) {
    const element = Object.assign(createScript(policy, src), { nonce });
    for (const type of ['load', 'error'] as const)
      element.addEventListener(type, () => onDone?.(type));
    document.head.append(element);
  },
});
