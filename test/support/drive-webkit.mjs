/** WebKitGTK for drive.mjs. WebDriver has one current window, so each command first switches to its own. */
import { setTimeout as pause } from 'node:timers/promises';
import { consoleKeeper } from './init-scripts.mjs';
import { WebDriver, pointerDown, pointerMove, pointerUp } from './webdriver.mjs';
import { keyCode } from './webdriver-keys.mjs';

export async function launchWebKit({ proxy, timezone, locale, init }) {
  const inject = `{\n${consoleKeeper}\n}\n${init}`;
  const port = await proxy.entrance({ inject, language: locale });
  const driver = await WebDriver.start({
    // not WebDriver's `proxy` capability: it takes the proxy for one that speaks TLS itself
    args: [`--proxy=http://127.0.0.1:${port}`],
    timeZone: timezone,
  });
  const windows = new Windows(driver);
  let first = await driver.get('/window');
  return {
    newPage: async () => {
      // a window and not a tab: a tab in the background is hidden and gets no animation frame
      const handle = first ?? (await driver.post('/window/new', { type: 'window' })).handle;
      first = undefined;
      return new Tab(windows, handle);
    },
    close: () => driver.stop(),
  };
}

/** Runs commands one after the other, each in its window. */
class Windows {
  #current;
  #last = Promise.resolve();

  constructor(driver) {
    this.driver = driver;
  }

  in(handle, command) {
    const result = this.#last.then(async () => {
      if (this.#current !== handle) await this.driver.post('/window', { handle });
      this.#current = handle;
      return command(this.driver);
    });
    this.#last = result.catch(() => {}); // the caller hears of it; the next command still runs
    return result;
  }
}

class Tab {
  #do;

  constructor(windows, handle) {
    this.raw = windows.driver;
    this.#do = (command) => windows.in(handle, command);
  }

  goto(url) {
    return this.#do((driver) => driver.navigate(url));
  }

  reload() {
    return this.#do((driver) => driver.post('/refresh'));
  }

  run(expression) {
    const script = `const done = arguments[arguments.length - 1]; (${expression}).then(done);`;
    return this.#do((driver) => driver.post('/execute/async', { script, args: [] }));
  }

  async front() {
    // every command switches to its window
  }

  click(x, y) {
    return this.#do((driver) => driver.pointer(pointerMove(x, y), pointerDown(), pointerUp()));
  }

  press(key, held) {
    return this.#do((driver) => driver.keys([keyCode(key)], held.map(keyCode)));
  }

  type(text) {
    return this.#do((driver) => driver.keys([...text]));
  }

  resize(width, height) {
    return this.#do(async (driver) => {
      const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth]';
      const [x, y] = await driver.post('/execute/sync', { script, args: [] });
      await driver.post('/window/rect', { width: width + x, height: height + y });
      for (let i = 0; i < 400; i++) {
        const [, , inner] = await driver.post('/execute/sync', { script, args: [] });
        if (inner === width) return;
        await pause(50);
      }
      throw new Error(`the window does not become ${width} pixels wide`);
    });
  }

  screenshot() {
    return this.#do(async (driver) => Buffer.from(await driver.get('/screenshot'), 'base64'));
  }

  console() {
    return this.run('Promise.resolve(window.__console ?? [])');
  }

  cookies() {
    return this.#do((driver) => driver.get('/cookie'));
  }

  close() {
    return this.#do((driver) => driver.delete('/window'));
  }
}
