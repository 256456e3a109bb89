/** Saves text as a file. Beside `download.ts`, which belongs to the log: sharing it would put it into every first visit. */

/** How long the browser may need to start the download. */
const KEEP_MS = 10_000;

/** Nothing leaves the device. */
export function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), KEEP_MS);
}
