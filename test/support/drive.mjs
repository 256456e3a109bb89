/**
 * One small interface over Chromium, Firefox and WebKitGTK, with all traffic through a {@link VendorProxy}.
 *
 *   const session = await drivers[engine](proxy, { timezone, locale, gpc, init });   a fresh profile
 *   const page = await session.newPage();                                            a tab in that profile
 *   await page.goto('https://shop.example/');
 *   await page.click('consent-banner >>> [part~=accept]');
 *   await session.close();
 *
 * What stays different in WebKit: `console()` knows what pages write and their uncaught errors, but not what the
 * browser itself says; `locale` does not reach Intl; a window is at least 447 pixels wide; only the newest window
 * has the focus; Shift+Tab moves it, but its event has the key `Unidentified`.
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { launchPuppeteer } from './drive-puppeteer.mjs';
import { launchWebKit } from './drive-webkit.mjs';
import { language, privacyControl } from './init-scripts.mjs';
import { find, target } from './page-scripts.mjs';

const POLL_MS = 50;
const TIMEOUT_MS = 60_000;

/**
 * `(proxy, options?) => Promise<Session>` per engine. Options:
 * - `timezone`: IANA name, `UTC` by default
 * - `locale`: BCP 47, `en-US` by default
 * - `gpc`: true or false sets navigator.globalPrivacyControl; left out, it is the browser's own
 * - `init`: JavaScript, one or several, that runs before any script of every document
 */
export const drivers = {
  chromium: (proxy, options) => start(launchPuppeteer, 'chromium', proxy, options),
  firefox: (proxy, options) => start(launchPuppeteer, 'firefox', proxy, options),
  webkit: (proxy, options) => start(launchWebKit, 'webkit', proxy, options),
};

async function start(launch, engine, proxy, options = {}) {
  const { timezone = 'UTC', locale = 'en-US', gpc, init = [] } = options;
  const scripts = [init].flat();
  if (gpc !== undefined) scripts.unshift(privacyControl(gpc));
  if (engine === 'webkit' && options.locale) scripts.unshift(language(locale));
  // each in a block and on lines of its own, so that none can trip over another
  const source = scripts.map((script) => `{\n${script}\n}`).join('\n');
  const backend = await launch({ engine, proxy, timezone, locale, init: source });
  return new Session(engine, backend);
}

class Session {
  #backend;

  constructor(engine, backend) {
    this.engine = engine;
    this.#backend = backend;
  }

  async newPage() {
    return new Page(await this.#backend.newPage());
  }

  close() {
    return this.#backend.close();
  }
}

/** Selectors are CSS, an array of them or one string with ` >>> `; each step goes into open shadow roots. */
class Page {
  #tab;

  constructor(tab) {
    this.#tab = tab;
    /** The page of puppeteer, or the WebDriver client: for what only one engine can do. */
    this.raw = tab.raw;
  }

  /** Resolves when the page has loaded. */
  goto(url) {
    return this.#tab.goto(url);
  }

  reload() {
    return this.#tab.reload();
  }

  /**
   * Runs a function or an expression in the page, without giving it the rights of a user gesture.
   * @param args - JSON values, arguments of the function
   * @returns the awaited result as JSON
   * @throws Error with the stack of the page
   */
  async eval(code, ...args) {
    const value = typeof code === 'function' ? call(code, ...args) : `(${code}\n)`;
    const text = await this.#tab.run(`(async () => {
      try { return JSON.stringify({ value: await ${value} }); }
      catch (error) { return JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') }); }
    })()`);
    const result = JSON.parse(text);
    if ('error' in result) throw new Error(`in the page: ${result.error}`);
    return result.value;
  }

  /** Runs `read` on one element. @returns what it returns as JSON, null when the element is not there */
  read(selector, read) {
    return this.eval(
      `((element) => element && (${read})(element))(${call(find, partsOf(selector))})`,
    );
  }

  exists(selector) {
    return this.eval(`${call(find, partsOf(selector))} !== null`);
  }

  /** Waits until `code` gives something truthy, also across navigations. @returns it */
  async waitFor(code, timeoutMs = TIMEOUT_MS, ...args) {
    let last;
    const end = Date.now() + timeoutMs;
    do {
      try {
        last = await this.eval(code, ...args);
        if (last) return last;
      } catch (error) {
        last = error.message;
      }
      await pause(POLL_MS);
    } while (Date.now() < end);
    throw new Error(`not within ${timeoutMs} ms: ${String(code)}; last: ${JSON.stringify(last)}`);
  }

  /** A real mouse click, as soon as the element stands still and nothing covers it. */
  async click(selector, timeoutMs = TIMEOUT_MS) {
    await this.#tab.front();
    const { x, y } = await this.#still(selector, timeoutMs);
    await this.#tab.click(x, y);
  }

  async #still(selector, timeoutMs) {
    const source = `(${target})(${call(find, partsOf(selector))})`;
    const end = Date.now() + timeoutMs;
    for (let before, now; ; before = now) {
      now = await this.eval(source);
      if (!now.problem && now.x === before?.x && now.y === before?.y) return now;
      if (Date.now() > end) throw new Error(`${String(selector)} ${now.problem ?? 'moves'}`);
      await pause(POLL_MS);
    }
  }

  /** A real key or combination: `Tab`, `Shift+Tab`, `Escape`, `Space`, `a`. */
  async press(combination) {
    await this.#tab.front();
    const keys = combination === '+' ? ['+'] : combination.split('+');
    await this.#tab.press(keys.at(-1), keys.slice(0, -1));
  }

  /** Types text into whatever has the focus. */
  async type(text) {
    await this.#tab.front();
    await this.#tab.type(text);
  }

  /** Sets the size of the viewport in CSS pixels. */
  resize(width, height) {
    return this.#tab.resize(width, height);
  }

  /** @param path - where to write a PNG; may be left out. @returns the PNG */
  async screenshot(path) {
    await this.#tab.front();
    const image = await this.#tab.screenshot();
    if (path) await writeFile(path, image);
    return image;
  }

  /**
   * @returns `[{ type, text }]` since the tab was opened; type is `log`, `warn`, `error` and so on for what the
   *   page wrote, `exception` for uncaught errors, `browser` for what the browser says itself
   */
  console() {
    return this.#tab.console();
  }

  /** @returns the cookies of the page's host, HttpOnly ones too */
  async cookies() {
    const cookies = await this.#tab.cookies();
    return cookies.map((cookie) => {
      const { name, value, domain, path, secure, httpOnly, sameSite } = cookie;
      return { name, value, domain, path, secure, httpOnly, sameSite };
    });
  }

  close() {
    return this.#tab.close();
  }
}

/** Source text that calls `code` with JSON arguments. */
const call = (code, ...args) => `(${code})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

const partsOf = (selector) =>
  [selector].flat().flatMap((text) => text.split('>>>').map((part) => part.trim()));
