/** The raw value of a cookie, `''` when there is none. */
export function readCookie(name: string): string {
  try {
    return RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
  } catch {
    return ''; // a sandboxed frame throws
  }
}
