/** A value of the page's as people have written it, for messages. */

/** What one line holds. */
const MAX_LETTERS = 80;

/** Pure, never throws. What JSON cannot say is named by its type. */
export function show(value: unknown): string {
  const text = write(value);
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value; // a cycle, or a getter that throws
  }
}
