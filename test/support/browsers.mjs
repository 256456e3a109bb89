/** The three stock browsers: how each is started, and as launchers for Web Test Runner. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { programs } from './engines.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Quiet: nothing of the browser's own leaves the machine. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', // needed as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** No captive-portal probe, no remote settings, no region look-up. */
export const FIREFOX_PREFS = {
  'browser.shell.checkDefaultBrowser': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'browser.region.network.url': '',
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

// Web Test Runner recycles pages from file to file (4x faster); each of them has its own storage.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

export const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage,
      launchOptions: { executablePath: programs.chromium, args: CHROMIUM_ARGS },
    }),
  firefox: () =>
    chromeLauncher({
      createPage,
      puppeteer, // handing one over is what makes `browser: 'firefox'` work here
      launchOptions: {
        browser: 'firefox',
        executablePath: programs.firefox,
        extraPrefsFirefox: FIREFOX_PREFS,
      },
    }),
  webkit: () => webkitLauncher(),
};
