/** What the finders look at: the page at one moment, as plain data. */
import type { InspectEntry } from '../../src/core/inspect.ts';

export interface PageScript {
  /** Absolute address, `''` for an inline script. */
  readonly src: string;
  readonly text: string;
  /** As it was written: `text/plain`, `module`, `''`. */
  readonly type: string;
  readonly isAsync: boolean;
  readonly isDefer: boolean;
  /** Whether it stands above the gate's tag; also when there is no such tag. */
  readonly isAbove: boolean;
  readonly inHead: boolean;
  /** Whether it holds back by itself: `data-purpose`. */
  readonly isInert: boolean;
  /** Attributes by name. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface PageSnapshot {
  readonly host: string;
  readonly isSecure: boolean;
  /** Every script, in order. The gate's own is the one that `gate` points to. */
  readonly scripts: readonly PageScript[];
  /** Index of the gate's own tag, or -1. */
  readonly gate: number;
  /** Contents of `<noscript>`, as text. */
  readonly noscripts: readonly string[];
  /** Addresses of images and frames that stand in the page and are not held back, absolute. */
  readonly images: readonly string[];
  readonly frames: readonly string[];
  /** Addresses that the browser has asked for, absolute. */
  readonly resources: readonly string[];
  /** Names of cookies and storage keys that scripts can see. */
  readonly stored: readonly string[];
  /** Texts and addresses of links and buttons, one line each. */
  readonly links: readonly string[];
  /** Whether an element with `data-consent-open` or a `<consent-link>` of the right kind stands there. */
  readonly hasWayBack: boolean;
  /** Attributes of the gate's tag, without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Tag ids by vendor. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Choice by vendor of the page's. */
  readonly vendors: Readonly<Record<string, string>>;
  /** Versions by file: gate, panel. */
  readonly versions: Readonly<Record<string, string>>;
  readonly entries: readonly InspectEntry[];
}
