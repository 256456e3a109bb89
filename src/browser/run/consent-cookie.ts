/** Writes the one cookie: the decision, readable at once by the gate and by a server. No identifier in it. */
import { readCookie } from '../read-cookie.ts';

export interface ConsentCookie {
  /** @returns whether the browser has kept it */
  write(value: string, maxAgeDays: number): boolean;
  /** Whether the browser keeps it at all. Leaves nothing behind. */
  isKept(): boolean;
}

/** Written for a moment, to see whether anything is kept: no record. */
export const PROBE = '0';

/** @param domain - shares the decision with all below it; `''` keeps it on this host */
export function createConsentCookie(domain: string): ConsentCookie {
  const write = (value: string, maxAgeDays: number): boolean => {
    try {
      // one that was kept for this host alone would be read before the shared one
      if (domain) document.cookie = 'pixelgate=;max-age=0;path=/';
      document.cookie = `pixelgate=${value};max-age=${maxAgeDays * 86400};path=/;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}${domain && `;domain=${domain}`}`;
    } catch {
      // reading tells
    }
    return readCookie('pixelgate') === value;
  };
  return {
    write,
    isKept: () => readCookie('pixelgate') !== '' || (write(PROBE, 1) && write('', 0)),
  };
}
