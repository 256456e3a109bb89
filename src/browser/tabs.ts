/** Tells the other tabs of this site that a decision was made. The message carries nothing: each reads the cookie itself. */

/** @param onChange - called when another tab decided, or this one comes back from the cache or the background */
export function connectTabs(onChange: () => void): { announce(): void } {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('pixelgate');
    // in Firefox the message may overtake the cookie
    channel.onmessage = () => [9, 500].forEach((ms) => setTimeout(onChange, ms));
  } catch {
    // a sandboxed frame has none; coming back to the tab still works
  }
  addEventListener('pageshow', onChange);
  document.addEventListener('visibilitychange', onChange);
  return { announce: () => channel?.postMessage(0) };
}
