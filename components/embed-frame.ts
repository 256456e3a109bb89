/** The frame of an embed, and whether the gate's guard lets it out. */
import type { UiView } from '../src/core/api.ts';
import type { EmbedTarget } from './embed-target.ts';

/**
 * Makes a frame that loads once it is in the document and near the screen.
 *
 * @returns `undefined` when the gate's guard holds its address, which it knows to be a tracker's
 */
export function makeFrame({
  src,
  title,
  allow,
  sandbox,
}: EmbedTarget): HTMLIFrameElement | undefined {
  const frame = Object.assign(document.createElement('iframe'), {
    title,
    allow,
    loading: 'lazy',
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  frame.part.add('frame');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src; // last: what stands before it holds for the first request
  return frame.hasAttribute('src') ? frame : undefined;
}

/**
 * Whether `data-guard="strict"` holds an address for now, as it does with every host that the operator has not allowed.
 * Asked before a button is offered: it must not lead nowhere. The guard itself has the last word.
 */
export const isHeldByGuard = ({ src }: EmbedTarget, { options = {}, consent }: UiView): boolean =>
  options['guard'] === 'strict' &&
  consent.purposes.marketing !== 'granted' &&
  ![location.hostname, ...String(options['allow-hosts'] ?? '').split(' ')].some((host) =>
    `.${new URL(src).hostname}`.endsWith(`.${host}`),
  );
