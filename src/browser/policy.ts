/** The Trusted Types policy, made first of all so that nobody else on the page can have it. */
export interface Policy {
  createScriptURL(url: string): string;
  createScript(text: string): string;
}

const same = (text: string): string => text;

/** @returns `undefined` where the page's CSP forbids it, and then scripts will fail to load */
export function createPolicy(): Policy | undefined {
  const policy: Policy = { createScriptURL: same, createScript: same };
  try {
    const { trustedTypes } = globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
    };
    return trustedTypes?.createPolicy('pixelgate', policy) ?? policy;
  } catch {
    return undefined;
  }
}
