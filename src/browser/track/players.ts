/**
 * Hears from framed players how far a video is, by messages alone: no script of the vendor's is loaded. They begin to
 * talk when they are asked, and are asked only once the frame stands in the page with the vendor's address.
 *
 * Sources: developers.google.com/youtube/iframe_api_reference (`enablejsapi=1`, states, positions) and
 * github.com/vimeo/player.js (`timeupdate`, `ended`). The form of the messages between page and frame is what these
 * two libraries exchange; YouTube does not describe it.
 */
import { isRecord } from '../../core/is-record.ts';
import { playOn, playedPercent } from '../../core/track/played.ts';
import type { Playback } from '../../core/track/played.ts';
import type { Clock } from './track-env.ts';

/** Where a player is. */
interface Position {
  readonly seconds: number | undefined;
  readonly duration: number | undefined;
}

interface Player {
  readonly host: RegExp;
  /** What asks it to talk. */
  readonly ask: readonly object[];
  /** @param message - parsed, anything at all */
  read(message: Readonly<Record<string, unknown>>): Position | undefined;
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : {};

const PLAYERS: readonly Player[] = [
  {
    host: /^www\.youtube(-nocookie)?\.com$/,
    ask: [{ event: 'listening', id: 'pixelgate', channel: 'widget' }],
    read({ event, info }) {
      if (event !== 'infoDelivery' && event !== 'initialDelivery') return undefined;
      const { currentTime, duration } = fieldsOf(info);
      return { seconds: numberOf(currentTime), duration: numberOf(duration) };
    },
  },
  {
    host: /^player\.vimeo\.com$/,
    ask: ['timeupdate', 'ended'].map((value) => ({ method: 'addEventListener', value })),
    read({ event, data }) {
      const { seconds, duration } = fieldsOf(data);
      return event === 'timeupdate' || event === 'ended'
        ? { seconds: numberOf(seconds), duration: numberOf(duration) }
        : undefined;
    },
  },
];

/** A player that is not ready yet does not answer: it is asked again, so often and so far apart. */
const ASKS = 20;
const ASK_MS = 500;
const MAX_LETTERS = 20_000;

/**
 * @param onPlayed - hears how much of the video has been played, in percent
 * @returns hears no more
 */
export function hearFrame(
  frame: HTMLIFrameElement,
  clock: Clock,
  onPlayed: (percent: number) => void,
): () => void {
  const { origin, hostname } = new URL(frame.src);
  const player = PLAYERS.find(({ host }) => host.test(hostname));
  return player ? hear({ frame, clock, origin, player, onPlayed }) : () => {};
}

interface Hearing {
  readonly frame: HTMLIFrameElement;
  readonly clock: Clock;
  readonly origin: string;
  readonly player: Player;
  readonly onPlayed: (percent: number) => void;
}

function hear({ frame, clock, origin, player, onPlayed }: Hearing): () => void {
  const { src } = frame;
  let playback: Playback | undefined;
  let duration = 0;
  let asks = 0;
  let stop = (): void => {};

  const ask = (): void => {
    stop();
    // it has been given something else to show
    if (frame.src !== src) return;
    for (const message of player.ask)
      frame.contentWindow?.postMessage(JSON.stringify(message), origin);
    asks += 1;
    if (asks < ASKS) stop = clock.wait(ASK_MS, ask);
  };
  const listen = (event: MessageEvent): void => {
    if (event.origin !== origin || event.source !== frame.contentWindow || frame.src !== src)
      return;
    const message = parse(event.data);
    if (!message) return;
    const position = player.read(message);
    if (message['event'] === 'ready') ask();
    if (!position) return;
    stop();
    asks = ASKS;
    duration = position.duration ?? duration;
    if (position.seconds === undefined) return;
    playback = playOn(playback, position.seconds, clock.now());
    onPlayed(playedPercent(playback.ranges, duration));
  };
  const begin = (): void => {
    asks = 0;
    ask();
  };
  addEventListener('message', listen);
  frame.addEventListener('load', begin);
  begin();
  return () => {
    stop();
    removeEventListener('message', listen);
    frame.removeEventListener('load', begin);
  };
}

/** Both libraries send JSON as text; some versions of Vimeo's player send the object. */
function parse(data: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const isText = typeof data === 'string';
    if (isText && data.length > MAX_LETTERS) return undefined;
    const value: unknown = isText ? JSON.parse(data) : data;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // not for us
  }
}
