/** Puts values into words. */

/** Replaces `{name}` by `values[name]`; a name without a value stays as it stands. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
