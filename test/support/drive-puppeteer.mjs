/** Chromium (over CDP) and Firefox (over WebDriver BiDi) for drive.mjs. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, FIREFOX_PREFS } from './browsers.mjs';
import { programs } from './engines.mjs';

const TIMEOUT_MS = 60_000;
const LOADED = { waitUntil: 'load', timeout: TIMEOUT_MS };

const launchOptions = {
  chromium: ({ proxy, locale }) => ({
    executablePath: programs.chromium,
    args: [
      ...CHROMIUM_ARGS,
      `--proxy-server=${proxy.url}`,
      '--proxy-bypass-list=<-loopback>', // by default localhost goes past the proxy
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
    ],
  }),
  firefox: ({ proxy, locale }) => ({
    browser: 'firefox',
    executablePath: programs.firefox,
    extraPrefsFirefox: {
      ...FIREFOX_PREFS,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': locale,
    },
  }),
};

/**
 * What puppeteer has no word for, one level below it: the default locale of Intl, and `run`.
 * Puppeteer's own `evaluate` runs as if the user had just clicked (`userGesture`, `userActivation`), which
 * would grant what only a click may grant.
 */
const connect = {
  chromium: async (page, locale) => {
    const client = await page.createCDPSession();
    // refused when another tab of the same process has set it already
    await client.send('Emulation.setLocaleOverride', { locale }).catch(() => {});
    return async (expression) => {
      const options = { expression, awaitPromise: true, returnByValue: true, userGesture: false };
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    };
  },
  firefox: async (page, locale) => {
    const contexts = [page.mainFrame()._id];
    await page.browser().connection.send('emulation.setLocaleOverride', { locale, contexts });
    return async (expression) => {
      const { realm } = page.mainFrame().mainRealm();
      const options = { userActivation: false, resultOwnership: 'none', serializationOptions: {} };
      const { result, exceptionDetails } = await realm.evaluate(expression, true, options);
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    };
  },
};

export async function launchPuppeteer({ engine, proxy, timezone, locale, init }) {
  const browser = await puppeteer.launch({
    headless: true,
    acceptInsecureCerts: true,
    timeout: TIMEOUT_MS,
    env: { ...process.env, TZ: timezone }, // reaches every tab, frame and worker
    ...launchOptions[engine]({ proxy, locale }),
  });
  const state = { front: undefined };
  return {
    newPage: async () => {
      const page = await browser.newPage(); // Firefox never gives the focus to its first tab
      await page.setViewport({ width: 1024, height: 730 }); // what WebKitGTK opens with
      if (init) await page.evaluateOnNewDocument(init);
      const tab = new Tab(page, await connect[engine](page, locale), state);
      await tab.front();
      return tab;
    },
    close: () => browser.close(),
  };
}

class Tab {
  #messages = [];
  #state;

  constructor(page, run, state) {
    this.raw = page;
    this.run = run;
    this.#state = state;
    page.on('console', (message) => {
      // what the page wrote has arguments; what the browser wrote itself has none
      const type = message.args().length > 0 ? message.type() : 'browser';
      this.#messages.push({ type: type === 'warning' ? 'warn' : type, text: message.text() });
    });
    page.on('pageerror', (error) => {
      const text = error?.message ?? String(error);
      // Firefox reports a violation of the page's policy like an uncaught error
      const type = text.startsWith('Content-Security-Policy') ? 'browser' : 'exception';
      this.#messages.push({ type, text });
    });
  }

  goto(url) {
    return this.raw.goto(url, LOADED);
  }

  reload() {
    return this.raw.reload(LOADED);
  }

  async front() {
    if (this.#state.front === this.raw) return;
    await this.raw.bringToFront();
    this.#state.front = this.raw;
  }

  click(x, y) {
    return this.raw.mouse.click(x, y);
  }

  async press(key, held) {
    for (const name of held) await this.raw.keyboard.down(name);
    await this.raw.keyboard.press(key === 'Space' ? ' ' : key);
    for (const name of held) await this.raw.keyboard.up(name);
  }

  type(text) {
    return this.raw.keyboard.type(text);
  }

  resize(width, height) {
    return this.raw.setViewport({ width, height });
  }

  screenshot() {
    return this.raw.screenshot();
  }

  async console() {
    await this.run('0'); // what was written before this has arrived when it answers
    return this.#messages.slice();
  }

  async cookies() {
    const { hostname } = new URL(this.raw.url());
    const all = await this.raw.browserContext().cookies();
    const isHere = ({ domain }) =>
      domain.startsWith('.') ? `.${hostname}`.endsWith(domain) : hostname === domain;
    return all.filter(isHere);
  }

  close() {
    this.#state.front = undefined;
    return this.raw.close();
  }
}
