/** The Trusted Types policy, made first of all so that nobody else on the page can have it. */
import { report } from './report.ts';

export interface Policy {
  createScriptURL(url: string): string;
  createScript(text: string): string;
}

const same = (text: string): string => text;

export function createPolicy(): Policy {
  const policy: Policy = { createScriptURL: same, createScript: same };
  try {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
    };
    return trustedTypes?.createPolicy('pixelgate', policy) ?? policy;
  } catch {
    report('trusted-types'); // the page's CSP forbids it, and scripts will fail to load
    return policy;
  }
}
