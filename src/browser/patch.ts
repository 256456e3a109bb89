/** Puts something in front of what the browser offers. */
export type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Wraps a method, or the setter of a property. What the browser does not have stays absent. */
export function patch(target: object, name: string, wrap: (original: Method) => Method): void {
  const property = Object.getOwnPropertyDescriptor(target, name);
  const key = property?.set ? 'set' : 'value';
  const original: unknown = property?.[key];
  if (original)
    Object.defineProperty(target, name, {
      ...property,
      configurable: true,
      [key]: wrap(original as Method),
    });
}
