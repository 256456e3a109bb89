/** Leaves the banner's answers free: a panel that stood over them would decide by standing there. */

/** Least height of the panel, in CSS pixels, for which the whole banner is left free; else its answers are. */
const ENOUGH = 240;

/**
 * Measures how much of the window's lower edge belongs to the banner.
 *
 * @param panel - box of the panel where nothing is in its way; only its sides count
 * @returns CSS pixels from the lower edge of the window; 0 where no banner stands in the panel's columns
 */
export function bannerRoom(panel: Pick<DOMRect, 'left' | 'right'>): number {
  const banner = document.querySelector('consent-banner')?.shadowRoot;
  const box = banner?.querySelector('.root')?.getBoundingClientRect();
  const answers = banner?.querySelector('.actions')?.getBoundingClientRect();
  if (!box?.height || !answers || box.right <= panel.left || box.left >= panel.right) return 0;
  const { clientHeight } = document.documentElement;
  return clientHeight - (box.top >= ENOUGH ? box.top : answers.top);
}

/**
 * Calls `onChange` whenever the banner may have come, gone or grown.
 *
 * @returns ends it
 */
export function watchBanner(onChange: () => void): () => void {
  const sizes = new ResizeObserver(onChange);
  const seen = new WeakSet<Element>();
  const look = (): void => {
    const banner = document.querySelector('consent-banner');
    if (banner && !seen.has(banner)) {
      seen.add(banner);
      sizes.observe(banner);
    }
    onChange();
  };
  for (const type of MOMENTS) document.addEventListener(type, look);
  addEventListener('resize', onChange);
  look();
  return () => {
    for (const type of MOMENTS) document.removeEventListener(type, look);
    removeEventListener('resize', onChange);
    sizes.disconnect();
  };
}

/** The gate has placed or removed it; it has drawn itself. */
const MOMENTS = ['pixelgate:ui-changed', 'consent-ui-shown'] as const;
