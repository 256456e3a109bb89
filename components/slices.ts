/** Long work in slices, so that the page stays quick: between two slices the browser handles input and paints. */

/** How long one slice may take, in milliseconds; a frame has 16. */
const SLICE_MS = 8;
/** Steps between two looks at the clock. */
const STEPS = 32;

/**
 * Calls `work` for 0, 1, 2 ... up to `length`.
 *
 * @param isWanted - asked between slices; `false` ends the work
 * @returns whether all of it was done
 */
export async function inSlices(
  length: number,
  work: (index: number) => void,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  let end = performance.now() + SLICE_MS;
  for (let index = 0; index < length; index++) {
    if (index % STEPS === 0 && performance.now() > end) {
      await rest();
      if (!isWanted()) return false;
      end = performance.now() + SLICE_MS;
    }
    work(index);
  }
  return true;
}

/** Resolves in a task of its own, without the four milliseconds that a timer may wait. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
