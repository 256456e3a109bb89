/** The one cookie: the decision, readable at once by the gate and by a server. No identifier in it. */

export interface ConsentCookie {
  /** The raw value, `''` when there is none. */
  read(): string;
  /** @returns whether the browser has kept it */
  write(value: string, maxAgeDays: number): boolean;
}

/** @param domain - shares the decision with all below it; `''` keeps it on this host */
export function createConsentCookie(domain: string): ConsentCookie {
  const read = (): string => {
    try {
      return /(?:^|; )pixelgate=([^;]*)/.exec(document.cookie)?.[1] ?? '';
    } catch {
      return ''; // a sandboxed frame throws
    }
  };
  return {
    read,
    write(value, maxAgeDays) {
      try {
        document.cookie = `pixelgate=${value};max-age=${maxAgeDays * 86400};path=/;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}${domain && `;domain=${domain}`}`;
      } catch {
        // reading tells
      }
      return read() === value;
    },
  };
}
