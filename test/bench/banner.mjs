/**
 * Prints how long visitors wait for the banner, beside other consent managers, in Chromium with its processor
 * slowed four times: `node test/bench/banner.mjs [visits]`. The others are installed into a folder of the
 * system's for temporary files; each is set up as its own documentation does it, served from the same place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { programs } from '../support/engines.mjs';

const VISITS = Number(process.argv[2] ?? 15);
const SLOWER = 4;
/** Of a mobile network; each answer waits for it. */
const LATENCY_MS = Number(process.argv[3] ?? 40);
const PATIENCE_MS = 15_000;
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PEERS = join(tmpdir(), 'pixelgate-bench');
const PACKAGES = [
  'vanilla-cookieconsent@3.1.0',
  'klaro@0.7.22',
  'orejime@3.2.1',
  'tarteaucitronjs@1.34.0',
  'cookieconsent@3.1.1',
];

const page = (head, body = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Shop</title>${head}</head><body><main><h1>Shop</h1><p>${'Words of the shop. '.repeat(400)}</p></main>${body}</body></html>`;
const peer = (path) => `/peers/${path}`;
const script = (path, more = '') => `<script src="${peer(path)}" ${more}></script>`;
const sheet = (path) => `<link rel="stylesheet" href="${peer(path)}">`;

/** Pages, and the selector of what a visitor is asked by. */
const CONTENDERS = {
  pixelgate: [
    page(
      '<script src="/dist/pixelgate.js" data-meta="123456789012345" data-google="G-ABCDEF1234" data-region="DE"></script>',
    ),
    'consent-banner',
  ],
  'vanilla-cookieconsent': [
    page(
      sheet('vanilla-cookieconsent/dist/cookieconsent.css'),
      `${script('vanilla-cookieconsent/dist/cookieconsent.umd.js')}<script>
      CookieConsent.run({ hideFromBots: false, categories: { necessary: { readOnly: true }, marketing: {} }, language: { default: 'en', translations: { en: {
        consentModal: { title: 'Cookies', description: 'We would like to use cookies.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
        preferencesModal: { title: 'Choose', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [{ title: 'Marketing', linkedCategory: 'marketing' }] } } } } });</script>`,
    ),
    '#cc-main .cm',
  ],
  klaro: [
    page(
      `<script>var klaroConfig = { acceptAll: true, services: [{ name: 'meta', title: 'Meta', purposes: ['marketing'] }] };</script>${script('klaro/dist/klaro.js', 'defer')}`,
    ),
    '.klaro .cookie-notice',
  ],
  orejime: [
    page(
      `${sheet('orejime/dist/orejime-standard.css')}<script>window.orejimeConfig = { purposes: [{ id: 'marketing', title: 'Marketing', cookies: ['_fbp'] }], privacyPolicyUrl: '/privacy' };</script>`,
      script('orejime/dist/orejime-standard-en.js'),
    ),
    '.orejime-Banner',
  ],
  tarteaucitron: [
    page(
      `${script('tarteaucitronjs/tarteaucitron.min.js')}<script>tarteaucitron.init({ orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true, showIcon: false });
      tarteaucitron.user.facebookpixelId = '1'; (tarteaucitron.job = tarteaucitron.job || []).push('facebookpixel');</script>`,
    ),
    '#tarteaucitronAlertBig',
  ],
  'osano cookieconsent': [
    page(
      sheet('cookieconsent/build/cookieconsent.min.css'),
      `${script('cookieconsent/build/cookieconsent.min.js')}<script>window.cookieconsent.initialise({ type: 'opt-in' });</script>`,
    ),
    '.cc-window',
  ],
};
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

function installPeers() {
  if (existsSync(join(PEERS, 'node_modules/klaro'))) return;
  mkdirSync(PEERS, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES];
  const { status } = spawnSync('npm', args, { cwd: PEERS, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the other consent managers cannot be installed');
}

/** Answers after a while, like a network. @returns {Promise<import('node:http').Server>} */
async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, room, ...rest] = pathname.split('/');
    const [html] = CONTENDERS[decodeURIComponent(room)] ?? [];
    const folder = { dist: DIST, peers: join(PEERS, 'node_modules') }[room];
    const file = folder && join(folder, rest.join('/'));
    const isThere = file && existsSync(file) && statSync(file).isFile();
    const type = html ? 'text/html; charset=utf-8' : (TYPES[extname(pathname)] ?? 'text/plain');
    setTimeout(() => {
      response.writeHead(html || isThere ? 200 : 404, { 'content-type': type });
      response.end(html ?? (isThere ? readFileSync(file) : ''));
    }, LATENCY_MS);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return server;
}

/** In the page: the time at which the first frame with the element in it has been drawn, and the layout's shift. */
const watch = (selector) => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const visible = (element) => {
    const { width, height, top } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return (
      width * height > 0 &&
      top < innerHeight &&
      style.visibility === 'visible' &&
      Number(style.opacity) > 0.5
    );
  };
  window.drawn = new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector(selector);
      const inside = found?.shadowRoot?.querySelector('[part~=banner]') ?? found;
      if (inside && visible(inside))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
};

async function visit(browser, origin, name) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tab.evaluateOnNewDocument(watch, CONTENDERS[name][1]);
  await tab.goto(`${origin}/${encodeURIComponent(name)}`);
  const time = await Promise.race([
    tab.evaluate(() => window.drawn),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, Number.NaN)),
  ]);
  if (Number.isNaN(time)) throw new Error(`${name} shows nothing`);
  const shift = await tab.evaluate(() => window.shift);
  await context.close();
  return { time, shift };
}

installPeers();
const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const args = ['--no-sandbox', '--disable-gpu'];
const browser = await puppeteer.launch({ executablePath: programs.chromium, args });
const found = new Map(Object.keys(CONTENDERS).map((name) => [name, []]));
// in turns, so that whatever else the machine does meets all of them
for (let i = 0; i < VISITS; i += 1)
  for (const [name, visits] of found) visits.push(await visit(browser, origin, name));
await browser.close();
server.close();

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.log(
  `first visit, median of ${VISITS}, processor ${SLOWER} times slower, ${LATENCY_MS} ms latency`,
);
for (const [name, visits] of [...found].toSorted(
  ([, a], [, b]) => middle(a.map(({ time }) => time)) - middle(b.map(({ time }) => time)),
)) {
  const time = middle(visits.map((one) => one.time)).toFixed(0);
  const shift = Math.max(...visits.map((one) => one.shift)).toFixed(3);
  console.log(`${name.padEnd(24)} banner after ${time.padStart(5)} ms, layout shift ${shift}`);
}
