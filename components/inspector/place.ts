/** Where the panel lies and how large it is. Kept for this tab while the panel is open, so that it outlives a click on a link. */

export const DOCKS = ['left', 'bottom', 'right'] as const;
export type Dock = (typeof DOCKS)[number];

export interface Place {
  readonly dock: Dock;
  /** Width, or at the bottom height, in CSS pixels. */
  readonly size: number;
  readonly isCollapsed: boolean;
  /** Id of the tab in front. */
  readonly tab: string;
}

/** As in `browser/inspect/open-panel.ts`, which opens the panel again on the next page. */
const KEY = 'pixelgate-inspector';

export const LEAST = 220;
const STANDARD: Place = { dock: 'right', size: 480, isCollapsed: false, tab: 'timeline' };

/** Reads what is kept; anything else is the standard. */
export function readPlace(): Place {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    const { dock, size, isCollapsed, tab } = Object(kept) as Partial<Record<keyof Place, unknown>>;
    return {
      dock: DOCKS.find((each) => each === dock) ?? STANDARD.dock,
      size: Math.max(LEAST, Number(size) || STANDARD.size),
      isCollapsed: isCollapsed === true,
      tab: typeof tab === 'string' ? tab : STANDARD.tab,
    };
  } catch {
    return STANDARD; // no storage, or nothing of ours
  }
}

/** @param place - `undefined`: the panel is closed, and nothing is kept */
export function keepPlace(place: Place | undefined): void {
  try {
    if (place) sessionStorage.setItem(KEY, JSON.stringify(place));
    else sessionStorage.removeItem(KEY);
  } catch {
    // no storage: the panel is closed on the next page
  }
}
