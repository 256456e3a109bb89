/**
 * Runs before any script of every page. What a browser would have switched on or off is read from
 * the address (`/?with=gpc,no-cookies&zone=Europe/Rome&languages=it-IT&day=2027-01-01`), so that one session serves all
 * tests of a file.
 */
export const switches = `(${install})()`;

function install() {
  const asked = new URLSearchParams(location.search);
  const on = new Set((asked.get('with') ?? '').split(','));
  const get = (target, name, value) =>
    Object.defineProperty(target, name, { get: value, set: () => {}, configurable: true });

  get(Navigator.prototype, 'globalPrivacyControl', () => on.has('gpc'));
  if (asked.has('zone')) {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: asked.get('zone') };
    };
  }
  if (asked.has('languages')) {
    get(Navigator.prototype, 'languages', () => asked.get('languages').split(','));
  }
  if (asked.has('day')) {
    const { now } = Date;
    const shift = Date.parse(asked.get('day')) - now();
    Date.now = () => now() + shift;
  }
  if (on.has('no-cookies')) get(Document.prototype, 'cookie', () => '');
  if (on.has('no-indexeddb')) {
    get(window, 'indexedDB', () => {
      throw new DOMException('switched off', 'SecurityError');
    });
  }
  if (on.has('indexeddb-throws')) {
    IDBFactory.prototype.open = () => {
      throw new DOMException('switched off', 'SecurityError');
    };
  }
  if (on.has('indexeddb-hangs')) IDBFactory.prototype.open = () => new EventTarget();
  if (on.has('indexeddb-fails')) {
    IDBFactory.prototype.open = () => {
      const request = new EventTarget();
      request.error = new DOMException('broken', 'UnknownError');
      setTimeout(() => {
        const event = new Event('error', { cancelable: true });
        request.onerror?.(event);
        request.dispatchEvent(event);
      });
      return request;
    };
  }

  /** Everything that scripts send, in order, as the browser's own functions get it. */
  const sent = [];
  Object.defineProperty(window, '__sent', { value: sent });
  const note = (url, body) => {
    const address = new URL(url?.url ?? url, location.href);
    if (address.host !== location.host) sent.push({ url: address.href, body: String(body ?? '') });
  };
  const { fetch: realFetch } = window;
  window.fetch = function (url, init) {
    note(url, init?.body);
    return realFetch.apply(this, arguments);
  };
  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (url, body) {
    const isQueued = sendBeacon.apply(this, arguments);
    if (isQueued) note(url, body);
    return isQueued;
  };
  const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...src,
    set(url) {
      note(url);
      src.set.call(this, url);
    },
  });
}
