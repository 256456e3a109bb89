/**
 * The smallest WebDriver client that the tests need: a private Xvfb, a private WebKitWebDriver and one
 * session of WebKitGTK's MiniBrowser, spoken to with fetch.
 *
 * WEBKIT_DISABLE_DMABUF_RENDERER and WEBKIT_DISABLE_COMPOSITING_MODE must not be set: painting stops, and a
 * screenshot never comes.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { programs } from './engines.mjs';

const COMMAND_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 30_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Xvfb on a display number that it picks itself. */
function startDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
    const child = spawn(programs.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    child.stdio[3].once('data', (data) => resolve({ name: `:${String(data).trim()}`, child }));
  });
}

export class WebDriver {
  #children = [];
  #base = '';
  #session = '';

  /**
   * @param options.args - command line of MiniBrowser
   * @param options.timeZone - IANA name
   */
  static async start({ args = [], timeZone = 'UTC' } = {}) {
    const driver = new WebDriver();
    process.once('exit', () => driver.#kill()); // also when the run dies on an error
    const display = await startDisplay();
    driver.#children.push(display.child);
    const port = await freePort();
    driver.#base = `http://127.0.0.1:${port}`;
    driver.#children.push(
      spawn(programs.webkitDriver, [`--port=${port}`], {
        stdio: ['ignore', 'ignore', 'ignore'],
        env: {
          ...process.env,
          DISPLAY: display.name,
          GDK_BACKEND: 'x11',
          NO_AT_BRIDGE: '1',
          LIBGL_ALWAYS_SOFTWARE: '1',
          LC_ALL: 'en_US.UTF-8', // under C.UTF-8 navigator.language would be "C"
          LANGUAGE: '',
          TZ: timeZone,
        },
      }),
    );
    await driver.#ready();
    await driver.#open(args);
    return driver;
  }

  async #ready() {
    const end = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      try {
        await this.#send('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(50);
      }
    }
  }

  async #open(args) {
    const browser = { binary: programs.miniBrowser, args: ['--automation', ...args] };
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          timeouts: { script: COMMAND_TIMEOUT_MS },
          'webkitgtk:browserOptions': browser,
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  async #send(method, path, body) {
    const signal = AbortSignal.timeout(COMMAND_TIMEOUT_MS); // a driver that hangs must not hang the run
    const init =
      method === 'POST' ? { method, signal, body: JSON.stringify(body) } : { method, signal };
    const answer = await fetch(this.#base + path, init);
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  get(path) {
    return this.#send('GET', this.#session + path);
  }

  post(path, body = {}) {
    return this.#send('POST', this.#session + path, body);
  }

  delete(path) {
    return this.#send('DELETE', this.#session + path);
  }

  navigate(url) {
    return this.post('/url', { url });
  }

  /** Presses keys one after the other while `held` stay down; see {@link keyCode} for the values. */
  keys(values, held = []) {
    const down = (value) => ({ type: 'keyDown', value });
    const up = (value) => ({ type: 'keyUp', value });
    const actions = [
      ...held.map(down),
      ...values.flatMap((value) => [down(value), up(value)]),
      ...held.map(up),
    ];
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Runs the steps of one mouse; coordinates are CSS pixels of the viewport. */
  pointer(...actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.post('/actions', { actions: [mouse] });
  }

  async stop() {
    try {
      await this.delete('');
    } catch {
      // the browser may be gone already
    }
    this.#kill();
  }

  #kill() {
    for (const child of this.#children.splice(0).toReversed()) child.kill();
  }
}

export const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
export const pointerDown = (button = 0) => ({ type: 'pointerDown', button });
export const pointerUp = (button = 0) => ({ type: 'pointerUp', button });
