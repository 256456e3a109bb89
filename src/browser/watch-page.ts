/** Looks at what is added to the page: a tracker that stands there as an ordinary script does not run. */
import { report } from './report.ts';

/**
 * @param admits - whether the guard lets an address load
 * @param onAdded - called after each change of the document
 */
export function watchPage(admits: (address: string) => boolean, onAdded: () => void): void {
  const seen = new WeakSet<object>();
  new MutationObserver(() => {
    for (const script of Array.from(document.scripts)) {
      if (seen.has(script)) continue;
      seen.add(script);
      if (!script.src || admits(script.src)) continue;
      // its request is out, but it does not run: a browser passes over a script that was moved to another
      // document, also where its type counts no more because `document.write` or a copied node has brought it
      new Document().append(script);
      report('inline', script.src);
    }
    onAdded();
  }).observe(document, { childList: true, subtree: true });
}
