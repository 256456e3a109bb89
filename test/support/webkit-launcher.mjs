/** WebKitGTK as a launcher for Web Test Runner. */
import { WebDriver, pointerDown, pointerMove, pointerUp } from './webdriver.mjs';
import { keyCode } from './webdriver-keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver'; // what the commands sendKeys and sendMouse look at
  concurrency = 1; // one window, one page at a time
  #urls = new Map();
  #started;

  initialize() {}

  #driver() {
    return (this.#started ??= WebDriver.start());
  }

  async startSession(id, url) {
    const driver = await this.#driver();
    this.#urls.set(id, url);
    await driver.navigate(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    const driver = await this.#driver();
    await driver.navigate('about:blank');
    this.#urls.delete(id);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK has no debug session');
  }

  async stop() {
    if (this.#started) await (await this.#started).stop();
  }

  async sendKeys(_id, keys) {
    await (await this.#driver()).keys(keys.map(keyCode));
  }

  async sendMouseMove(_id, x, y) {
    await (await this.#driver()).pointer(pointerMove(x, y));
  }

  async sendMouseClick(_id, x, y, button = 'left') {
    const steps = [pointerMove(x, y), pointerDown(BUTTONS[button]), pointerUp(BUTTONS[button])];
    await (await this.#driver()).pointer(...steps);
  }

  async sendMouseDown(_id, button = 'left') {
    await (await this.#driver()).pointer(pointerDown(BUTTONS[button]));
  }

  async sendMouseUp(_id, button = 'left') {
    await (await this.#driver()).pointer(pointerUp(BUTTONS[button]));
  }

  async resetMouse() {
    await (await this.#driver()).delete('/actions');
  }
}

export const webkitLauncher = () => new WebKitLauncher();
