/** Inert markup with `data-purpose`: released on grant, in document order, also when it comes later. */
import { isOptionalPurpose } from '../../core/purposes.ts';
import { createRevive } from './revive.ts';
import type { RunEnv } from '../runner.ts';
import type { Revive } from './revive.ts';

/** @returns releases everything whose purpose is granted */
export function createRelease(
  env: Pick<RunEnv, 'consent' | 'report' | 'policy'>,
  revive: Revive = createRevive(env),
): () => void {
  const { consent, report } = env;
  const released = new WeakSet<Element>();
  let line: Promise<unknown> = Promise.resolve();
  let isBusy = false;

  const isReady = (element: HTMLElement): boolean => {
    const { purpose } = element.dataset;
    if (!isOptionalPurpose(purpose)) {
      report('purpose', purpose);
    } else if (consent.choiceFor('', purpose) === 'granted') return !released.has(element);
    return false;
  };

  /** Scripts with an address are fetched at once and run in order; an inline one waits for those before it. */
  const run = async (inert: HTMLScriptElement): Promise<void> => {
    const live = revive(inert);
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
    if (element instanceof HTMLScriptElement) return run(element);
    if (element instanceof HTMLTemplateElement) {
      // an image would load as soon as it is copied, past the guard; with others it takes its turn
      for (const inner of element.content.querySelectorAll<HTMLElement>('img[src],iframe[src]')) {
        inner.dataset['src'] ??= inner.getAttribute('src') ?? '';
        inner.removeAttribute('src');
      }
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

  return () => void release();
}
