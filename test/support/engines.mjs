/** Which browsers take part and where Debian puts them. Node's own modules only: the installer reads it too. */
import { existsSync } from 'node:fs';

const ALL = ['chromium', 'firefox', 'webkit'];

/** `ENGINES=chromium,firefox` narrows every browser run; the default is all three. */
export const engines = (process.env.ENGINES ?? ALL.join(',')).split(',').map((name) => name.trim());
for (const name of engines) {
  if (!ALL.includes(name)) throw new Error(`ENGINES: ${name} is not one of ${ALL.join(', ')}`);
}

const firstThere = (...paths) => paths.find((path) => existsSync(path)) ?? '';
const libraries = ['x86_64', 'aarch64'].map((arch) => `/usr/lib/${arch}-linux-gnu/webkit2gtk`);

/** Absolute paths, `''` where the program is missing. */
export const programs = {
  chromium: process.env.CHROMIUM_BIN ?? firstThere('/usr/bin/chromium'),
  firefox: process.env.FIREFOX_BIN ?? firstThere('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkitDriver: firstThere('/usr/bin/WebKitWebDriver'),
  miniBrowser: firstThere(
    ...libraries.flatMap((path) => [`${path}-4.1/MiniBrowser`, `${path}-4.0/MiniBrowser`]),
  ),
  xvfb: firstThere('/usr/bin/Xvfb'),
  openssl: firstThere('/usr/bin/openssl', '/usr/local/bin/openssl'),
};
