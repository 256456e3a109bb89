/** When the developer panel opens: by the address, by keys, or because it was open on the page before. */
import type { InspectFeed, InspectorFile } from '../../core/inspect.ts';
import type { RunEnv } from '../runner.ts';

/** In the address of the page. */
const IN_ADDRESS = 'pixelgate-inspect';
/** Kept by the panel in `sessionStorage` while it is open; the developer opened it, on a host of the operator's list. */
const KEPT = 'pixelgate-inspector';

/** Ctrl or Cmd with Alt, Shift and P: by its place on the keyboard, since Alt makes another letter of it. */
const isShortcut = (event: KeyboardEvent): boolean =>
  (event.code === 'KeyP' || /^p$/i.test(event.key)) &&
  event.altKey &&
  event.shiftKey &&
  (event.ctrlKey || event.metaKey);

export function openPanel({ bring, report }: RunEnv, feed: InspectFeed): void {
  const toggle = async (isAsked = true): Promise<void> => {
    try {
      const { toggle: show } = (await bring('inspector')) as InspectorFile;
      show(feed, isAsked);
    } catch (error) {
      report('inspector', error);
    }
  };
  addEventListener('keydown', (event) => {
    if (!isShortcut(event) || event.repeat) return;
    event.preventDefault();
    void toggle();
  });
  document.addEventListener('click', (event) => {
    if ((event.target as Element).closest?.('[data-pixelgate-inspect]')) void toggle();
  });
  if (new URLSearchParams(location.search).has(IN_ADDRESS) || wasOpen()) void toggle(false);
}

function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(KEPT) !== null;
  } catch {
    return false; // no storage
  }
}
