/**
 * Prints how long the log takes, and how long it keeps the page waiting, with 100,000 entries in a real browser:
 * `ENGINES=chromium node --import ./test/support/ts-hook.mjs test/bench/log.mjs [entries]`. Build first.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/audit/canonical-json.ts';
import { engines } from '../support/engines.mjs';
import { Stage } from '../e2e/stage.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const MINUTE_MS = 60_000;
const FACTS = [
  { type: 'asked', regime: 'eu-gdpr', region: 'DE' },
  {
    type: 'granted',
    purposes: { functional: 'granted', analytics: 'granted', marketing: 'denied' },
    source: 'banner',
    policyVersion: '2026-11',
    shown: { lang: 'en', layer: 1, text: 'ab'.repeat(32) },
  },
  { type: 'vendor-loaded', vendor: 'google' },
  { type: 'event-sent', vendor: 'google', event: 'PageView' },
  {
    type: 'event-minimized',
    vendor: 'google',
    event: 'Purchase',
    removed: [{ path: 'user_data.email', reason: 'not-allowed' }],
  },
  { type: 'event-dropped', vendor: 'tiktok', event: 'AddToCart', reason: 'denied', count: 3 },
];

function chainOf(count) {
  let prev = '';
  return Array.from({ length: count }, (_, index) => {
    const at = Date.now() - (count - index) * MINUTE_MS;
    const entry = { ...FACTS[index % FACTS.length], at, prev, seq: index + 1 };
    const hash = createHash('sha256').update(canonicalJson(entry)).digest('hex');
    prev = hash;
    return { ...entry, hash };
  });
}

/** Runs in the page: fills the store as the gate would. */
async function seed() {
  const entries = await (await fetch('/entries')).json();
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('pixelgate');
    request.onupgradeneeded = () => request.result.createObjectStore('log');
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('log', 'readwrite');
    const store = transaction.objectStore('log');
    for (const entry of entries) store.put(entry, entry.seq);
    const { seq: last, hash: tip } = entries.at(-1);
    store.put({ last, tip, start: 1 }, 'head');
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Runs in the page: does one thing, and listens for how long nothing else could run. */
async function measure(step) {
  const log = document.querySelector('consent-log');
  const root = log.shadowRoot;
  const sees = async (pattern, selector = '') => {
    const text = () => (selector ? root.querySelector(selector) : root)?.textContent ?? '';
    while (!pattern.test(text())) await new Promise((done) => requestAnimationFrame(done));
  };
  const type = (text) => {
    const input = root.querySelector("[part='search']");
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };
  const steps = {
    'read and draw': async () => {
      log.setAttribute('mode', 'audit');
      await sees(/#\d/, 'tbody');
    },
    verify: () => sees(/intact/),
    'first search': async () => {
      type('tiktok');
      await sees(/^\s*[\d,]+ entries/, '#found');
      const all = root.querySelector('summary').textContent.trim();
      while (root.querySelector('#found').textContent.trim() === all)
        await new Promise((done) => requestAnimationFrame(done));
    },
    'second search': async () => {
      type('31416');
      while (root.querySelectorAll('tbody tr').length > 20)
        await new Promise((done) => requestAnimationFrame(done));
    },
    'all again': async () => {
      type('');
      while (root.querySelectorAll('tbody tr').length <= 20)
        await new Promise((done) => requestAnimationFrame(done));
    },
    'one group': async () => {
      root.querySelector("[data-group='sent']").click();
      while (root.querySelector('tbody tr .what').textContent.trim() !== 'Sent')
        await new Promise((done) => requestAnimationFrame(done));
      root.querySelector("[data-group='all']").click();
      await sees(/^\s*[\d,]+ entries/, '#found');
    },
    'scroll 300 frames': async () => {
      const box = root.querySelector('.scroller');
      for (let frame = 0; frame < 300; frame++) {
        box.scrollTop = (box.scrollHeight * frame) / 300;
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    'save as JSON': async () => {
      const saved = new Promise((resolve) => {
        HTMLAnchorElement.prototype.click = resolve;
      });
      root.querySelector("[part='download']").click();
      await saved;
    },
  };
  if (!step) return Object.keys(steps);
  let longest = 0;
  let isOn = true;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  const start = performance.now();
  await steps[step]();
  const took = performance.now() - start;
  isOn = false;
  const rows = root.querySelectorAll('tbody tr').length;
  const heap = performance.memory ? performance.memory.usedJSHeapSize / 1e6 : 0;
  return { took, longest, rows, heap };
}

const body = JSON.stringify(chainOf(COUNT));
for (const engine of engines) {
  const stage = await Stage.start(engine);
  const shop = stage.shop({
    vendors: false,
    body: '<consent-log></consent-log>',
    answers: { '/entries': { body } },
  });
  await stage.tab.goto(shop.url('/plain'));
  await stage.tab.eval(seed);
  await stage.tab.goto(shop.url());
  await stage.tab.waitFor(() =>
    document.querySelector('consent-log')?.shadowRoot?.querySelector('.card'),
  );
  console.log(
    `${engine}, ${COUNT} entries`.padEnd(30),
    'ms'.padStart(8),
    'longest'.padStart(8),
    'rows'.padStart(6),
    'heap MB'.padStart(8),
  );
  for (const step of await stage.tab.eval(measure)) {
    const { took, longest, rows, heap } = await stage.tab.eval(measure, step);
    const cells = [took.toFixed(0), longest.toFixed(1), rows, heap.toFixed(0)];
    console.log(
      step.padEnd(30),
      ...cells.map((cell, index) => String(cell).padStart([8, 8, 6, 8][index])),
    );
  }
  await stage.stop();
}
