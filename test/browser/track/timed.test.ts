import { assert } from '@esm-bundle/chai';
import { clear, go, mount, names, pass, setVisible, start, told, turn, waitOf } from './stage.ts';

start();

/** After the observer of this test the one under test has heard of the same frame: it is older. */
const seenBy = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

const VIEW = 'data-track="ViewContent" data-track-on="view"';
const tall = '<div style="height: 400vh"></div>';
const scrollTo = (y: number): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener('scroll', () => resolve(), { once: true });
    window.scrollTo({ top: y, behavior: 'instant' });
  });

/** Back at the top, once everybody has heard of it. */
const scrollBack = async (): Promise<void> => {
  if (scrollY > 0) await scrollTo(0);
};

describe('data-track: view', () => {
  beforeEach(clear);
  afterEach(() => setVisible(true));

  it('tells after one second in view, once', async () => {
    const timer = waitOf(1000);
    await mount(`<div ${VIEW} style="height: 50px">x</div>`);
    await timer;

    pass(999);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(names(), ['ViewContent']);
    pass(60_000);
    assert.equal(told.length, 1);
  });

  it('starts anew after the page was hidden', async () => {
    const timer = waitOf(1000);
    await mount(`<div ${VIEW} style="height: 50px">x</div>`);
    await timer;

    pass(900);
    setVisible(false);
    pass(5000);
    setVisible(true);
    pass(900);
    assert.deepEqual(told, []);
    pass(100);
    assert.deepEqual(names(), ['ViewContent']);
  });

  it('does not tell what is further down, or less than half in view', async () => {
    const box = await mount(`<div><div style="height: calc(100vh - 40px)"></div>
      <div ${VIEW} style="height: 200px">x</div>${tall}<p ${VIEW}>y</p></div>`);
    await seenBy(box.querySelector('p')!);

    pass(5000);

    assert.deepEqual(told, []);
  });

  it('tells one that is larger than the window, once it fills half of it', async () => {
    const timer = waitOf(1000);
    await mount(`<div ${VIEW} style="height: 500vh">x</div>`);
    await timer;

    pass(1000);

    assert.deepEqual(names(), ['ViewContent']);
  });

  it('tells one in a shadow root', async () => {
    const timer = waitOf(1000);
    const host = document.createElement('div');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    inner.textContent = 'x';
    inner.setAttribute('data-track', 'ViewContent');
    inner.setAttribute('data-track-on', 'view');
    const place = await mount('<div></div>');
    place.append(host);
    await timer;

    pass(1000);

    assert.deepEqual(names(), ['ViewContent']);
  });

  it('forgets an element that leaves the page', async () => {
    const timer = waitOf(1000);
    const element = await mount(`<div ${VIEW} style="height: 50px">x</div>`);
    await timer;

    element.remove();
    await turn();
    pass(5000);

    assert.deepEqual(told, []);
  });

  it('does not tell again of one that is taken out and put back, or written anew', async () => {
    const timer = waitOf(1000);
    const element = await mount(`<div ${VIEW} style="height: 50px">x</div>`);
    await timer;
    pass(1000);

    const place = element.parentElement!;
    element.remove();
    await turn();
    place.append(element);
    element.setAttribute('data-track', 'ViewContent');
    await turn();
    await seenBy(element);
    pass(5000);

    assert.equal(told.length, 1);
  });

  it('tells again on another path, and not for another query', async () => {
    const first = waitOf(1000);
    await mount(`<div ${VIEW} style="height: 50px">x</div>`);
    await first;
    pass(1000);

    const second = waitOf(1000);
    await go('/elsewhere');
    await second;
    pass(1000);
    await go('/elsewhere?a=1');
    pass(5000);

    assert.deepEqual(names(), ['ViewContent', 'ViewContent']);
  });
});

describe('data-track: scroll', () => {
  beforeEach(clear);
  afterEach(scrollBack);

  it('tells once the visitor has come so far down, and not for going up', async () => {
    await mount(`<div data-track="ViewContent" data-track-on="scroll:75">${tall}</div>`);
    const all = document.documentElement.scrollHeight;

    await scrollTo(all * 0.4);
    assert.deepEqual(told, []);
    await scrollTo(all * 0.6);
    assert.deepEqual(names(), ['ViewContent']);
    await scrollTo(0);
    await scrollTo(all);
    assert.equal(told.length, 1);
  });

  it('tells nothing while an application goes back up on a new path', async () => {
    await mount(`<div>${tall}</div>`);
    const all = document.documentElement.scrollHeight;
    await scrollTo(all * 0.7);

    await go(`/${crypto.randomUUID()}`);
    await mount(`<div data-track="ViewContent" data-track-on="scroll:75">${tall}</div>`);
    await scrollTo(all * 0.65);
    assert.deepEqual(told, []);
    await scrollTo(all * 0.7);
    assert.deepEqual(names(), ['ViewContent']);
  });

  it('tells at the very end for 100', async () => {
    await mount(`<div data-track="ViewContent" data-track-on="scroll:100">${tall}</div>`);

    await scrollTo(document.documentElement.scrollHeight);

    assert.deepEqual(names(), ['ViewContent']);
  });

  it('follows a box that the element stands in, and no other', async () => {
    const box = await mount(`<div style="height: 100px; overflow: auto">${tall}
      <i data-track="ViewContent" data-track-on="scroll:50"></i></div>`);
    const other = document.createElement('div');
    other.style.cssText = 'height: 100px; overflow: auto';
    other.append(Object.assign(document.createElement('div'), { style: 'height: 500px' }));
    box.after(other);
    const scrolled = (element: Element): Promise<void> =>
      new Promise((resolve) => {
        document.addEventListener('scroll', () => resolve(), { once: true, capture: true });
        element.scrollTop = 10_000;
      });

    await scrolled(other);
    assert.deepEqual(told, []);
    await scrolled(box);
    assert.deepEqual(names(), ['ViewContent']);
  });
});

describe('data-track: dwell', () => {
  beforeEach(async () => {
    await clear();
    // its time begins with the path
    await go(`/dwell-${crypto.randomUUID()}`);
  });
  afterEach(() => setVisible(true));

  const DWELL = '<div data-track="ViewContent" data-track-on="dwell:40s">x</div>';
  const move = (): void => void dispatchEvent(new PointerEvent('pointermove'));

  it('tells after so much active time', async () => {
    await mount(DWELL);

    pass(20_000);
    move();
    pass(19_999);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(names(), ['ViewContent']);
    move();
    pass(100_000);
    assert.equal(told.length, 1);
  });

  it('does not count while nobody moves for longer than 30 seconds', async () => {
    await mount(DWELL);

    pass(300_000);
    assert.deepEqual(told, []);
    move();
    pass(10_000);
    assert.deepEqual(names(), ['ViewContent']);
  });

  it('does not count while the page is hidden', async () => {
    await mount(DWELL);

    pass(25_000);
    setVisible(false);
    pass(100_000);
    setVisible(true);
    pass(14_999);
    assert.deepEqual(told, []);
    pass(1);
    assert.deepEqual(names(), ['ViewContent']);
  });

  it('begins anew on another path', async () => {
    await mount(DWELL);

    pass(25_000);
    await go(`/dwell-${crypto.randomUUID()}`);
    pass(25_000);
    move();
    assert.deepEqual(told, []);
    pass(15_000);
    assert.deepEqual(names(), ['ViewContent']);
  });

  it('tells several of one element, and one that has an event id under that id', async () => {
    await mount(
      '<div data-track="ViewContent" data-track-on="dwell:1s dwell:2s" data-track-event-id="d">x</div>',
    );

    pass(1000);
    assert.equal(told.length, 1);
    pass(1000);
    assert.deepEqual(
      told.map(({ eventId }) => eventId),
      ['d', 'd'],
    );
  });
});
