/** Inert markup with `data-purpose`: released on grant, in document order, also when it comes later. */
import { isOptionalPurpose } from '../core/purposes.ts';
import type { OptionalPurpose } from '../core/purposes.ts';
import { report } from './report.ts';
import type { Scripts } from './scripts.ts';

export interface MarkupRules {
  readonly isGranted: (purpose: OptionalPurpose) => boolean;
  /** Whether the guard lets an address load. */
  readonly admits: (address: string) => boolean;
  readonly onAdded: () => void;
}

/** @returns releases everything whose purpose is granted */
export function watchMarkup(
  scripts: Scripts,
  { isGranted, admits, onAdded }: MarkupRules,
): () => void {
  const released = new WeakSet<Element>();
  let line: Promise<unknown> = Promise.resolve();
  let isBusy = false;

  const isReady = (element: HTMLElement): boolean => {
    const { purpose } = element.dataset;
    if (!isOptionalPurpose(purpose)) {
      report('purpose', purpose);
    } else if (isGranted(purpose)) return !released.has(element);
    return false;
  };

  /** Scripts with an address are fetched at once and run in order; an inline one waits for those before it. */
  const revive = async (inert: HTMLScriptElement): Promise<void> => {
    const live = scripts.revive(inert);
    const isInline = !live.src;
    if (isInline) await line;
    else if (!live.async) {
      const before = line;
      line = new Promise((resolve) => (live.onload = live.onerror = resolve)).then(() => before);
    }
    inert.replaceWith(live);
  };

  const open = (element: HTMLElement): Promise<void> | undefined => {
    released.add(element);
    if (element instanceof HTMLScriptElement) return revive(element);
    if (element instanceof HTMLTemplateElement) {
      const content = document.importNode(element.content, true);
      for (const inner of content.querySelectorAll<HTMLScriptElement>('script,[data-src]')) {
        // a copied script would run out of order; made inert, it takes its turn like any other
        inner.dataset['type'] ??= inner.type;
        inner.dataset['purpose'] ??= element.dataset['purpose'];
        inner.type = 'text/plain';
      }
      element.replaceWith(content);
    } else element.setAttribute('src', element.dataset['src'] ?? '');
    return undefined;
  };

  const release = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    // asked anew for each: consent may be withdrawn meanwhile, and a script may add more
    const next = (): HTMLElement | undefined =>
      [
        ...document.querySelectorAll<HTMLElement>(
          ':is(script[type="text/plain"],template,iframe,img)[data-purpose]',
        ),
      ].find(isReady);
    for (let element = next(); element; element = next()) {
      try {
        await open(element);
      } catch {
        // the page's CSP refuses this one; the others take their turn
      }
    }
    isBusy = false;
  };

  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof HTMLScriptElement && node.src && !admits(node.src)) {
        // a tracker written as an ordinary script: its request is out, but it does not run
        node.type = 'text/plain';
        report('inline', node.src.replace(/\?.*/, ''));
      }
    }
    onAdded();
    void release();
  }).observe(document, { childList: true, subtree: true });

  return () => void release();
}
