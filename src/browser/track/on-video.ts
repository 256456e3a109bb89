/** Videos of the page's own, and those of YouTube and Vimeo once their frame stands in the page. */
import { playedPercent } from '../../core/track/played.ts';
import { hearFrame } from './players.ts';
import type { VideoFile } from './track-env.ts';

/** Players whose messages are understood. A frame that waits for consent has no address yet. */
const PLAYERS = /^https:\/\/(www\.youtube(-nocookie)?\.com\/embed|player\.vimeo\.com\/video)\//;

/** The whole of `pixelgate-video.js`. */
export const connect: VideoFile['connect'] = (armory, clock) => {
  const known = new Map<HTMLIFrameElement, { readonly src: string; readonly stop: () => void }>();

  const play = (video: Element, percent: number): void => {
    for (const armed of armory.of('video')) {
      const { element, trigger } = armed;
      const isIts = element?.contains(video) || element?.shadowRoot?.contains(video);
      if (isIts && percent >= trigger.at) armory.fire(armed);
    }
  };
  const hearVideo = ({ target }: Event): void => {
    if (!(target instanceof HTMLVideoElement)) return;
    const { played, duration } = target;
    const ranges = Array.from(
      { length: played.length },
      (_, index) => [played.start(index), played.end(index)] as const,
    );
    play(target, playedPercent(ranges, duration));
  };
  const connectFrame = (frame: HTMLIFrameElement): void => {
    const { src } = frame;
    if (known.get(frame)?.src === src || !PLAYERS.test(src)) return;
    known.get(frame)?.stop();
    known.set(frame, { src, stop: hearFrame(frame, clock, (percent) => play(frame, percent)) });
  };
  return {
    update() {
      for (const [frame, { stop }] of known) {
        if (frame.isConnected) continue;
        stop();
        known.delete(frame);
      }
      for (const { element } of armory.of('video')) {
        if (element instanceof HTMLIFrameElement) connectFrame(element);
        for (const place of [element, element?.shadowRoot])
          place?.querySelectorAll('iframe').forEach(connectFrame);
      }
    },
    hear(root) {
      for (const type of ['timeupdate', 'ended']) root.addEventListener(type, hearVideo, true);
    },
  };
};
