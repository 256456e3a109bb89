/** Removes what a vendor has kept on the site's own domain, as far as a page can reach it. */

/**
 * Clears cookies on every domain level and path above this page, and keys of both web storages.
 * @returns the names that were there
 */
export function clearStored(
  isTheirs: (name: string) => boolean,
  writeCookie: (text: string) => void,
): string[] {
  const levels = location.hostname.split('.');
  const domains = ['', ...levels.map((_, index) => `;domain=${levels.slice(index).join('.')}`)];
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, index) => {
    const path = folders.slice(0, index + 1).join('/');
    return [path, `${path}/`];
  });
  const cookies = find(() =>
    document.cookie.split('; ').map((pair) => pair.replace(/=.*/, '')),
  ).filter(isTheirs);
  for (const name of cookies) {
    for (const domain of domains)
      for (const path of paths) writeCookie(`${name}=;max-age=0;path=${path}${domain}`);
  }
  const keys = (['localStorage', 'sessionStorage'] as const).flatMap((kind) => {
    const found = find(() => Object.keys(globalThis[kind])).filter(isTheirs);
    for (const key of found) globalThis[kind].removeItem(key);
    return found;
  });
  return [...cookies, ...keys];
}

/** Storage that the browser refuses holds nothing. */
const find = (read: () => string[]): string[] => {
  try {
    return read();
  } catch {
    return [];
  }
};
