/**
 * One browser for one test file, and in it as many shops as there are tests. Each shop has a domain
 * of its own, so none sees what another has stored. Of several files in one process the next takes the
 * browser over: a start takes seconds.
 */
import { readFileSync } from 'node:fs';
import { after, describe } from 'node:test';
import { createStandins } from '../../demo/standins/index.mjs';
import { drivers } from '../support/drive.mjs';
import { engines } from '../support/engines.mjs';
import { recorder } from '../support/init-scripts.mjs';
import { beforeOwn, beforeVendor, heldBack } from '../support/jitter.mjs';
import { VendorProxy } from '../support/vendor-proxy.mjs';
import { switches } from './init.mjs';
import { page } from './pages.mjs';
import { settle } from './probes.mjs';

/** How often the scripts of noisy vendors report by themselves; short, so that silence soon means something. */
const HEARTBEAT_MS = 240;
/** How long a page is left alone at a time, where vendors are quiet. */
const ROUND_MS = 60;

const BUILT = /^\/(pixelgate[\w-]*\.js|lang\/(more\/)?[\w-]+\.js)$/;
const built = (path) => readFileSync(new URL(`../../dist${path}`, import.meta.url));

/** Browsers that wait for the next suite, by engine. @type {Map<string, { proxy: VendorProxy, session: object, tab: object, owner: { stage?: Stage } }>} */
const waiting = new Map();
/** How many suites of an engine are not over yet. @type {Map<string, number>} */
const planned = new Map();
/** Shops so far: no domain comes twice. */
let shops = 0;

async function endSuite(engine) {
  planned.set(engine, planned.get(engine) - 1);
  if (planned.get(engine) > 0 || !waiting.has(engine)) return;
  const { session, proxy } = waiting.get(engine);
  waiting.delete(engine);
  await session.close();
  await proxy.stop();
}

/**
 * Describes something once per browser. The browsers take part at the same time, since most of a
 * test is waiting; within one of them tests follow each other.
 * @param names - of the browsers that can show it; all by default
 */
export function inEachEngine(title, define, names = engines) {
  void describe(title, { concurrency: Math.max(1, names.length) }, () => {
    for (const engine of engines.filter((name) => names.includes(name)))
      void describe(`${title}, in ${engine}`, { concurrency: 1 }, () => {
        planned.set(engine, (planned.get(engine) ?? 0) + 1);
        define(engine);
        after(() => endSuite(engine));
      });
  });
}

export class Stage {
  #proxy;
  #session;
  /** Whom the proxy answers for. */
  #owner;
  #shops = [];
  #tabs = [];
  /** A tab that all tests of the file share. */
  tab;

  /** With what every page has: the recorder and the switches. */
  static async start(engine) {
    const stage = new Stage();
    const { proxy, session, tab, owner } = waiting.get(engine) ?? (await launch(engine));
    waiting.delete(engine);
    owner.stage = stage;
    stage.engine = engine;
    stage.#proxy = proxy;
    stage.#session = session;
    stage.#owner = owner;
    stage.tab = tab;
    stage.#tabs.push(tab);
    return stage;
  }

  async newTab() {
    const tab = await this.#session.newPage();
    this.#tabs.push(tab);
    return tab;
  }

  /** Hosts that were asked for or only connected to. */
  seen(pattern) {
    return this.#proxy.seen(pattern);
  }

  /** @param options - see {@link Shop} */
  shop(options) {
    const shop = new Shop(`www.shop${++shops}.example`, options);
    this.#shops.push(shop);
    return shop;
  }

  async respond(request) {
    const { host, headers } = request;
    const own = this.#shops.find((shop) => shop.host === host);
    if (own) return own.serve(request);
    await beforeVendor();
    const from = String(headers.origin ?? headers.referer ?? '');
    const asking = this.#shops.find((shop) => from.startsWith(shop.origin));
    // the last words of a page of the file before
    if (!asking && SHOP.test(from)) return undefined;
    // a request that hides where it comes from counts against whoever is under test
    return (asking ?? this.#shops.at(-1))?.serveVendor(request);
  }

  /** Leaves the browser to the next suite, where there is one. */
  async stop() {
    if (planned.get(this.engine) > 1) {
      const tab = await this.#session.newPage();
      for (const each of this.#tabs) await each.close().catch(() => {}); // some tests close theirs
      // what their pages said last has arrived before the next suite listens
      await tab.goto(this.shop().url('/plain'));
      await settle(tab, 2);
      this.#owner.stage = undefined;
      this.#proxy.forget();
      const { engine } = this;
      const [proxy, session, owner] = [this.#proxy, this.#session, this.#owner];
      waiting.set(engine, { proxy, session, owner, tab });
      return;
    }
    this.#owner.stage = undefined;
    await this.#session.close();
    await this.#proxy.stop();
  }
}

/** Addresses of shops, of whatever suite. */
const SHOP = /^https:\/\/www\.shop\d+\.example(\/|$)/;

async function launch(engine) {
  const owner = {};
  const proxy = await VendorProxy.start({ respond: (request) => owner.stage?.respond(request) });
  const session = await drivers[engine](proxy, { init: [recorder, switches] });
  return { proxy, session, owner, tab: await session.newPage() };
}

/** A page of the same origin on which nothing runs. */
const PLAIN = page({ gate: '', vendors: false });

/** A site with the gate, and the vendors as they see this site. */
class Shop {
  #app;
  #delay;
  #elsewhere;
  #standins;
  /** What was asked of the site itself, in order. */
  own = [];
  /** What was asked of the vendors, in order. */
  vendor = [];

  /**
   * @param options - what `page` takes, for every address without a dot; `answers`: path to
   *   `{ status?, headers?, body? }` or a function of the request, nothing for the usual one; `noisy`: vendors report all the time;
   *   `delay`: awaited with a vendor's request before it is answered;
   *   `elsewhere`: `(request) => response`, in place of the stand-ins; nothing for the usual one;
   *   `app`: `(journal) => (request) => response`, in place of all pages
   */
  constructor(
    host,
    { answers = {}, noisy = false, delay = async () => {}, elsewhere, app, ...markup } = {},
  ) {
    this.host = host;
    this.origin = `https://${host}`;
    this.#standins = createStandins({ heartbeatMs: noisy ? HEARTBEAT_MS : 2000 });
    // timers of one page keep their order: two rounds are a heartbeat
    const roundMs = noisy ? HEARTBEAT_MS / 2 : ROUND_MS;
    const beat = { status: 204, headers: { 'x-round-ms': String(roundMs) } };
    const heartbeat = async () => {
      await heldBack();
      return beat;
    };
    this.answers = { '/beat': heartbeat, '/plain': PLAIN, ...answers };
    this.markup = markup;
    this.#delay = delay;
    this.#elsewhere = elsewhere;
    this.#app = app?.(this.#standins.journal);
  }

  /** What the vendors' servers understood, in order. */
  get journal() {
    return this.#standins.journal.entries;
  }

  /** The events among it, or those of one vendor. */
  events(vendor) {
    return this.journal.filter(
      (entry) => entry.kind === 'event' && (!vendor || entry.vendor === vendor),
    );
  }

  url(path = '/') {
    return this.origin + path;
  }

  /** Paths of the site's own files that were fetched, each once, in order. */
  files() {
    const paths = this.own.map(({ url }) => new URL(url).pathname);
    return [...new Set(paths)].filter((path) => path.endsWith('.js'));
  }

  clear() {
    this.own.length = 0;
    this.vendor.length = 0;
    this.#standins.journal.clear();
  }

  async serve(request) {
    this.own.push(request);
    const path = new URL(request.url).pathname;
    if (BUILT.test(path)) await beforeOwn();
    if (this.#app && path !== '/beat') return this.#app(request);
    const answer = this.answers[path];
    return (typeof answer === 'function' ? await answer(request) : answer) ?? this.#usual(path);
  }

  #usual(path) {
    if (BUILT.test(path)) {
      return { headers: { 'content-type': 'text/javascript' }, body: built(path) };
    }
    return path.includes('.') ? { status: 404 } : page(this.markup);
  }

  async serveVendor(request) {
    await this.#delay(request);
    const answer = this.#elsewhere?.(request) ?? this.#standins.respond(request);
    if (answer) this.vendor.push(request);
    return answer;
  }
}
