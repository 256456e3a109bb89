/** Saves text as a file, in pieces: a long one would freeze the page. */
import { inSlices } from './slices.ts';

/** How long the browser may need to start the download. */
const KEEP_MS = 10_000;
/** Characters that become bytes at once. */
export const PIECE_CHARS = 250_000;

/** Lets the browser save `text` as `name`. Nothing leaves the device. */
export async function download(name: string, text: string, type: string): Promise<void> {
  const pieces: Blob[] = [];
  await inSlices(Math.ceil(text.length / PIECE_CHARS), (index) => {
    // a piece may not end within a pair of code units
    pieces.push(new Blob([text.slice(endOf(text, index), endOf(text, index + 1))]));
  });
  save(name, new Blob(pieces, { type }));
}

/** End of a piece: never between the two halves of a character. */
function endOf(text: string, pieces: number): number {
  const end = pieces * PIECE_CHARS;
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code < 0xe000 ? end + 1 : end;
}

/** Lets the browser save a file. */
export function save(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), KEEP_MS);
}
