/** Tells the other tabs of this site that a decision was made. The message carries nothing: each reads the cookie itself. */

/**
 * A tab that has no second file looks at the cookie when it is looked at; nothing optional runs in it meanwhile.
 *
 * @param onChange - called when another tab has decided
 * @returns tells the others
 */
export function connectTabs(onChange: () => void): () => void {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('pixelgate');
    channel.onmessage = onChange;
  } catch {
    // a sandboxed frame has none; coming back to the tab still works
  }
  // again and again: in Firefox the message may overtake the cookie, and a tab in the background has slow clocks
  return () => [0, 99, 400].forEach((ms) => setTimeout(() => channel?.postMessage(0), ms));
}
