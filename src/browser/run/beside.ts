/** Globals that a vendor's base code writes beside its queue, such as LinkedIn's list of tags. */

/**
 * Puts them in place. The page's own base code may write and push there as it is used to; it gets a copy,
 * and what it writes has no effect: the gate's tag says which tags there are.
 * @param globals - what they hold, by name
 * @param onWrite - gets each text or number that a page has put there, or puts there later
 */
export function writeBeside(
  globals: Readonly<Record<string, unknown>>,
  onWrite: (value: string) => void,
): void {
  const hear = (value: unknown): void =>
    [value]
      .flat()
      .filter((each) => typeof each === 'string' || typeof each === 'number')
      .forEach((each) => onWrite(String(each)));
  for (const [name, value] of Object.entries(globals)) {
    hear(Reflect.get(globalThis, name));
    const isOurs = Reflect.defineProperty(globalThis, name, {
      configurable: true,
      get: () => structuredClone(value),
      set: hear,
    });
    // a `var` of the page's above the gate takes a value, and no accessor
    if (!isOurs) Reflect.set(globalThis, name, value);
  }
}

/** Ids that the gate has written, by global. */
const written = new Map<string, unknown>();

/** Puts the id of the page view that is told next where the vendor's script reads it; one of the page's own stays. */
export function writeViewId(name: string, id: string | undefined): void {
  const there: unknown = Reflect.get(globalThis, name);
  if (there !== undefined && there !== written.get(name)) return;
  written.set(name, id);
  Reflect.set(globalThis, name, id);
}
