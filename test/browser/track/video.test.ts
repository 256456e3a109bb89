import { assert } from '@esm-bundle/chai';
import { clear, go, mount, names, nextTold, pass, start, told, turn } from './stage.ts';

start();

/** As if so much of a video had been played: no browser under test decodes the same formats as the others. */
function play(video: HTMLVideoElement, duration: number, ...ranges: (readonly [number, number])[]) {
  Object.defineProperties(video, {
    duration: { configurable: true, value: duration },
    played: {
      configurable: true,
      value: {
        length: ranges.length,
        start: (index: number) => ranges[index]?.[0],
        end: (index: number) => ranges[index]?.[1],
      },
    },
  });
  video.dispatchEvent(new Event('timeupdate'));
}
const WATCH = 'data-track="WatchVideo" data-track-on="video:25 video:50"';

/** The file for videos is fetched the first time. */
before(async () => {
  const video = (await mount(`<video ${WATCH}></video>`)) as HTMLVideoElement;
  const heard = nextTold();
  const again = setInterval(() => play(video, 10, [0, 10]));
  await heard;
  clearInterval(again);
});

describe('data-track: video', () => {
  beforeEach(async () => {
    await clear();
    await go(`/${crypto.randomUUID()}`);
  });

  it('tells when so much was really played', async () => {
    const video = (await mount(`<video ${WATCH}></video>`)) as HTMLVideoElement;

    play(video, 100, [0, 24]);
    assert.deepEqual(told, []);
    play(video, 100, [0, 24], [80, 81]);
    assert.deepEqual(names(), ['WatchVideo']);
    play(video, 100, [0, 30], [80, 100]);
    play(video, 100, [0, 100]);
    assert.deepEqual(names(), ['WatchVideo', 'WatchVideo']);
  });

  it('tells of a video within the element, also in its shadow root, and of no other', async () => {
    const box = await mount(`<div><section ${WATCH}></section><video></video></div>`);
    const figure = box.querySelector('section')!;
    const inner = document.createElement('video');
    figure.attachShadow({ mode: 'open' }).append(inner);
    figure.after(document.createElement('p'));
    await turn();

    play(box.querySelector('video')!, 10, [0, 10]);
    assert.deepEqual(told, []);
    figure.append(box.querySelector('video')!);
    play(box.querySelector('video')!, 10, [0, 3]);
    assert.deepEqual(names(), ['WatchVideo']);
  });

  it('knows nothing of a live video', async () => {
    const video = (await mount(`<video ${WATCH}></video>`)) as HTMLVideoElement;

    play(video, Infinity, [0, 1000]);

    assert.deepEqual(told, []);
  });
});

const YOUTUBE = 'https://www.youtube-nocookie.com';
const VIMEO = 'https://player.vimeo.com';

interface Player {
  readonly asked: { readonly message: unknown; readonly origin: string }[];
  /** As if the player said something. */
  tell(message: object, origin?: string, source?: Window | null): void;
}

/** A frame that says it shows a player; nothing of the vendor's is loaded. */
async function aPlayer(src: string): Promise<Player> {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-track', 'WatchVideo');
  frame.setAttribute('data-track-on', 'video:50');
  Object.defineProperty(frame, 'src', { value: src });
  const place = await mount('<div></div>');
  const asked: Player['asked'] = [];
  // the empty page that a new frame shows at first may still be exchanged for another
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  Object.defineProperty(frame.contentWindow, 'postMessage', {
    value: (text: string, origin: string) => asked.push({ message: JSON.parse(text), origin }),
  });
  await turn();
  pass(500);
  return {
    asked,
    tell(message, origin = new URL(src).origin, source = frame.contentWindow) {
      dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), origin, source }));
    },
  };
}

describe('data-track: framed players', () => {
  beforeEach(async () => {
    await clear();
    await go(`/${crypto.randomUUID()}`);
  });

  it('asks YouTube’s to talk until it does, and counts what is played', async () => {
    const { asked, tell } = await aPlayer(`${YOUTUBE}/embed/aqz-KE-bpKQ?enablejsapi=1`);
    assert.deepEqual(asked.at(-1), {
      message: { event: 'listening', id: 'pixelgate', channel: 'widget' },
      origin: YOUTUBE,
    });

    tell({ event: 'initialDelivery', info: { currentTime: 0, duration: 10 } });
    const count = asked.length;
    pass(5000);
    assert.equal(asked.length, count);
    tell({ event: 'infoDelivery', info: { currentTime: 0 } });
    for (const currentTime of [1, 2, 3, 4]) {
      pass(1000);
      tell({ event: 'infoDelivery', info: { currentTime } });
    }
    // a jump
    tell({ event: 'infoDelivery', info: { currentTime: 9.5 } });
    assert.deepEqual(told, []);
    tell({ event: 'infoDelivery', info: { currentTime: 4 } });
    pass(1000);
    tell({ event: 'infoDelivery', info: { currentTime: 5 } });
    assert.deepEqual(names(), ['WatchVideo']);
  });

  it('asks Vimeo’s, and counts what is played', async () => {
    const { asked, tell } = await aPlayer(`${VIMEO}/video/76979871?dnt=1`);
    assert.deepEqual(
      asked.slice(-2).map(({ message, origin }) => [message, origin]),
      [
        [{ method: 'addEventListener', value: 'timeupdate' }, VIMEO],
        [{ method: 'addEventListener', value: 'ended' }, VIMEO],
      ],
    );

    tell({ event: 'ready' });
    for (const seconds of [0, 1, 2, 3]) {
      tell({ event: 'timeupdate', data: { seconds, percent: seconds / 6, duration: 6 } });
      pass(1000);
    }
    assert.deepEqual(names(), ['WatchVideo']);
  });

  it('believes only the player itself', async () => {
    const { tell } = await aPlayer(`${VIMEO}/video/76979871`);
    const data = (seconds: number) => ({ event: 'timeupdate', data: { seconds, duration: 4 } });

    for (const seconds of [0, 1, 2, 3, 4]) {
      tell(data(seconds), 'https://player.vimeo.com.evil.example');
      tell(data(seconds), VIMEO, window);
      pass(1000);
    }
    for (const odd of [{ event: 'timeupdate' }, { event: 'timeupdate', data: null }, [], { a: 1 }])
      tell(odd);
    dispatchEvent(new MessageEvent('message', { data: '{"event":', origin: VIMEO }));

    assert.deepEqual(told, []);
  });

  it('hears no more of one that has left the page', async () => {
    const removed: string[] = [];
    Object.defineProperty(window, 'removeEventListener', {
      configurable: true,
      value: (type: string) => removed.push(type),
    });
    await aPlayer(`${YOUTUBE}/embed/aqz-KE-bpKQ?enablejsapi=1`);
    // what earlier tests have left
    removed.length = 0;

    await mount('<p></p>');
    Reflect.deleteProperty(window, 'removeEventListener');

    assert.deepEqual(removed, ['message']);
  });

  it('asks nobody else, and no frame that still waits for consent', async () => {
    const other = await aPlayer('https://www.youtube.com.evil.example/embed/aqz-KE-bpKQ');
    const waiting = await aPlayer('');

    assert.deepEqual([...other.asked, ...waiting.asked], []);
  });
});

/** Half a second of silence: every browser under test plays it without a decoder of its own. */
function silence(): Blob {
  const rate = 8000;
  const samples = rate / 2;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const text = (at: number, letters: string): void =>
    [...letters].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, samples, true);
  for (let at = 44; at < 44 + samples; at++) view.setUint8(at, 128);
  return new Blob([view.buffer], { type: 'audio/wav' });
}

describe('data-track: a video that really plays', () => {
  it('tells at its end for 100', async () => {
    await clear();
    const video = (await mount(
      '<video data-track="WatchVideo" data-track-on="video:100" muted></video>',
    )) as HTMLVideoElement;
    const heard = nextTold();
    video.src = URL.createObjectURL(silence());
    video.muted = true;

    await video.play();
    await heard;

    assert.deepEqual(names(), ['WatchVideo']);
  });
});
