import { assert } from '@esm-bundle/chai';
import { createCopies } from '../../../src/browser/run/one-copy.ts';
import { isCopyOf } from '../../../src/browser/run/is-copy-of.ts';
import { google } from '../../../src/vendors/google.ts';
import { meta } from '../../../src/vendors/meta.ts';
import { tiktok } from '../../../src/vendors/tiktok.ts';
import type { Copies } from '../../../src/browser/run/one-copy.ts';
import type { Outlet } from '../../../src/browser/runner.ts';
import type { VendorAdapter } from '../../../src/core/vendor.ts';

const FBEVENTS = 'https://connect.facebook.net/en_US/fbevents.js';
const outletOf = (vendor: VendorAdapter, ...tags: string[]): Outlet =>
  ({ vendor, tags }) as unknown as Outlet;

interface Stage {
  readonly copies: Copies;
  /** The gate's own copy has come, or not. */
  end(type: 'load' | 'error'): void;
}

const undo: (() => void)[] = [];
/** What was said, by whichever of the observers saw it first: they outlive their tests. */
const problems: unknown[][] = [];

/** Scripts of these tests never leave: the setter of the browser only takes the address down. */
function setUp(outlets: readonly Outlet[]): Stage {
  const { prototype } = HTMLScriptElement;
  const src = Object.getOwnPropertyDescriptor(prototype, 'src')!;
  const setAttribute = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!;
  undo.push(() => {
    Object.defineProperty(prototype, 'src', src);
    Object.defineProperty(Element.prototype, 'setAttribute', setAttribute);
  });
  const ends: ((type: 'load' | 'error') => void)[] = [];
  problems.length = 0;
  const copies = createCopies(
    {
      outlets: [...outlets],
      report: (...problem) => void problems.push(problem),
    },
    { load: (_, onDone) => void ends.push(onDone!) },
  );
  return { copies, end: (type) => ends.forEach((each) => each(type)) };
}

/** An element of the page's, and what it has heard. */
function insert(address?: string): { element: HTMLScriptElement; heard: string[] } {
  const element = document.createElement('script');
  const heard: string[] = [];
  for (const type of ['load', 'error'] as const)
    element.addEventListener(type, () => heard.push(type));
  if (address) element.src = address;
  document.head.append(element);
  undo.push(() => element.remove());
  return { element, heard };
}

describe('createCopies', () => {
  afterEach(() => undo.splice(0).forEach((each) => each()));

  it('keeps a second copy from running, and tells its element when the first has come', () => {
    const outlet = outletOf(meta, '12345');
    const { copies, end } = setUp([outlet]);
    const order: string[] = [];
    copies.load(outlet, FBEVENTS, (type) => order.push(`ours ${type}`));
    const { element, heard } = insert(FBEVENTS);
    element.addEventListener('load', () => order.push('theirs'));

    end('load');

    assert.equal(element.hasAttribute('src'), false);
    assert.deepEqual(heard, ['load']);
    assert.deepEqual(order, ['ours load', 'theirs']);
  });

  it('tells it as well when nothing has come', () => {
    const outlet = outletOf(meta, '12345');
    const { copies, end } = setUp([outlet]);
    copies.load(outlet, FBEVENTS, () => {});
    const { heard } = insert(FBEVENTS);

    end('error');

    assert.deepEqual(heard, ['error']);
  });

  it('tells one that comes later', async () => {
    const outlet = outletOf(meta, '12345');
    const { copies, end } = setUp([outlet]);
    copies.load(outlet, FBEVENTS, () => {});
    end('load');

    const { element } = insert();
    const coming = new Promise((resolve) => element.addEventListener('load', resolve));
    element.setAttribute('SRC', '//connect.facebook.net/de_DE/fbevents.js?v=2');
    await coming;

    assert.equal(element.hasAttribute('src'), false);
  });

  it('does so before the gate has loaded its own', () => {
    const outlet = outletOf(meta, '12345');
    const { copies, end } = setUp([outlet]);
    const { element, heard } = insert(FBEVENTS);
    copies.load(outlet, FBEVENTS, () => {});

    end('load');

    assert.equal(element.hasAttribute('src'), false);
    assert.deepEqual(heard, ['load']);
  });

  /** As the guard lets an element go: it has the browser's own way of writing an address. */
  const letGo = (element: HTMLScriptElement, address: string): void => {
    const attribute = document.createAttribute('src');
    attribute.value = address;
    element.setAttributeNode(attribute);
  };

  it('keeps a copy that the guard had held from running when it lets it go', () => {
    const { element, heard } = insert();
    const next = element.nextSibling;
    const outlet = outletOf(meta, '12345');
    const { copies, end } = setUp([outlet]);

    copies.hold();
    copies.load(outlet, FBEVENTS, () => {});
    letGo(element, FBEVENTS);
    copies.settle();
    end('load');

    assert.equal(element.hasAttribute('src'), false);
    assert.equal(element.nextSibling, next);
    assert.equal(element.isConnected, true);
    assert.deepEqual(heard, ['load']);
  });

  it('runs what else the guard had held, whatever kind of script it is', async () => {
    const { element } = insert();
    element.type = 'module';
    const other = insert().element;
    const { copies } = setUp([outletOf(meta, '12345')]);
    const coming = Promise.all(
      [element, other].map(
        (script) => new Promise((resolve) => script.addEventListener('load', resolve)),
      ),
    );

    copies.hold();
    letGo(element, 'data:text/javascript,window.moduleRan=1');
    letGo(other, 'data:text/javascript,window.otherRan=1');
    copies.settle();
    await coming;

    assert.equal(Reflect.get(globalThis, 'moduleRan'), 1);
    assert.equal(Reflect.get(globalThis, 'otherRan'), 1);
  });

  it('puts everything back where it was, also when nobody says so', async () => {
    const { element } = insert();
    const { previousSibling, nextSibling } = element;
    const { copies } = setUp([outletOf(meta, '12345')]);

    copies.hold();
    const during = element.isConnected;
    await Promise.resolve();

    assert.equal(during, false);
    assert.equal(element.previousSibling, previousSibling);
    assert.equal(element.nextSibling, nextSibling);
  });

  it('takes no script out that has an address or a text', () => {
    const { element } = insert();
    element.text = '/* mine */';
    const { copies } = setUp([outletOf(meta, '12345')]);

    copies.hold();

    assert.equal(element.isConnected, true);
    copies.settle();
  });

  it('makes one inert that stands in the markup, and says so', async () => {
    const outlet = outletOf(meta, '12345');
    const { copies } = setUp([outlet]);
    copies.load(outlet, FBEVENTS, () => {});
    const attribute = document.createAttribute('src');
    attribute.value = `${FBEVENTS}?x=1`;
    const element = document.createElement('script');
    element.type = 'text/x-not-yet';
    element.setAttributeNode(attribute);
    document.head.append(element);
    undo.push(() => element.remove());

    await Promise.resolve();

    assert.equal(element.type, 'text/plain');
    assert.deepEqual(problems, [['inline', `${FBEVENTS}?x=1`]]);
  });
});

describe('isCopyOf', () => {
  const GTAG = 'https://www.googletagmanager.com/gtag/js';
  const rows: readonly (readonly [string, string, VendorAdapter, boolean])[] = [
    [FBEVENTS, FBEVENTS, meta, true],
    [FBEVENTS, '//connect.facebook.net/de_DE/fbevents.js?v=2', meta, true],
    [FBEVENTS, 'https://connect.facebook.net/signals/config/1234567890', meta, false],
    [FBEVENTS, 'https://evil.example/en_US/fbevents.js', meta, false],
    [FBEVENTS, '/fbevents.js', meta, false],
    [FBEVENTS, 'https://', meta, false],
    [`${GTAG}?id=G-1AAA`, `${GTAG}?id=G-1AAA&l=dataLayer`, google, true],
    // the tag itself asks for the script of a further tag in this way
    [`${GTAG}?id=G-1AAA`, `${GTAG}?id=AW-1111&cx=c`, google, false],
    [`${GTAG}?id=G-1AAA`, 'https://www.googletagmanager.com/gtm.js?id=GTM-1', google, false],
    [
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=A&lib=ttq',
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=B&lib=ttq',
      tiktok,
      false,
    ],
  ];
  for (const [ours, theirs, { guard }, isCopy] of rows) {
    it(`says that ${theirs} is ${isCopy ? 'a' : 'no'} copy of ${ours}`, () => {
      assert.equal(isCopyOf(theirs, [ours], guard), isCopy);
    });
  }

  it('takes any file of a vendor for one while the gate’s own is not known', () => {
    assert.equal(isCopyOf(FBEVENTS, [undefined], meta.guard), true);
    assert.equal(isCopyOf('https://shop.example/x.js', [undefined], meta.guard), false);
  });
});
