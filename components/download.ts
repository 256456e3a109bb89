/** Saves text as a file. */

/** How long the browser may need to start the download. */
const KEEP_MS = 10_000;

/** Lets the browser save `text` as `name`. Nothing leaves the device. */
export function download(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), KEEP_MS);
}
