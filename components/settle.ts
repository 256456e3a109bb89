/**
 * What the first layer does once it is in sight: keeps the end of the page and the focus from being covered, refuses
 * looks that tell the answers apart, and says its words once more where visitors' tools read. Comes as a file of its
 * own, `pixelgate-settle.js`, so that no visitor waits for it.
 */
import { draw } from './draw.ts';
import { gate } from './gate.ts';
import { guardLook } from './guard-look.ts';
import type { Banner } from './render-banner.ts';
import { renderWords } from './render-words.ts';
import { reserveSpace } from './reserve-space.ts';

export interface Settled {
  /** Brings it in line after a render. @param banner - absent: nothing is shown */
  update(banner: Banner | undefined): void;
  /** Gives the space back. */
  release(): void;
}

/**
 * @param host - gets the words as its children
 * @param bar - the `.root` in it
 * @param warn - gets the sentence about looks that do not count
 */
export function settle(
  host: HTMLElement,
  bar: HTMLElement,
  warn: (sentence: string) => void,
): Settled {
  let frame = 0;
  // not while the window changes: what is half laid out differs for a moment
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => guardLook(bar, warn));
  };
  const release = reserveSpace(bar, look);
  return {
    release,
    update(banner) {
      if (banner?.view.storage === 'broken') void sayMissing(warn);
      draw(host, banner ? renderWords(banner) : []);
      look();
    },
  };
}

/** How browsers say that a file did not come; Safari does not name it. */
const NO_FILE = /pixelgate-run|module script failed/;

/** The gate has only a short word for it: its sentences come with the file that is not there. */
async function sayMissing(warn: (sentence: string) => void): Promise<void> {
  const found = await gate()?.audit.verify();
  if (found && !found.ok && NO_FILE.test(found.reason))
    warn(
      'pixelgate-run.js could not be loaded from beside pixelgate.js. Put all files of dist there. Until then no answer counts, and nothing optional runs.',
    );
}
