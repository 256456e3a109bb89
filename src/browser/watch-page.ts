/** Looks at what is added to the page: a tracker that stands there as an ordinary script does not run. */
import { report } from './report.ts';

/**
 * @param admits - whether the guard lets an address load
 * @param onAdded - called after each change of the document
 */
export function watchPage(admits: (address: string) => boolean, onAdded: () => void): void {
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src && !admits(node.src)) {
        // its request is out, but it does not run
        node.type = 'text/plain';
        report('inline', node.src.replace(/\?.*/, ''));
      }
    }
    onAdded();
  }).observe(document, { childList: true, subtree: true });
}
