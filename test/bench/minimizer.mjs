/**
 * Prints what the minimizer finds and what it leaves, per kind and half of the corpora, and how long it takes:
 * `node --import ./test/support/ts-hook.mjs test/bench/minimizer.mjs [kinds] [forms] [time]`. Without a word, all three.
 */
import { mapEvent } from '../../src/core/map-event.ts';
import { findLeak } from '../../src/minimize/find-leak.ts';
import { minimizeEvent } from '../../src/minimize/minimize-event.ts';
import { redactBody } from '../../src/minimize/redact-body.ts';
import { ALL_SENDERS } from '../../src/vendors/all-senders.ts';
import { negatives, positives } from '../corpora/index.mjs';
import { isWithinLimit, scores, total } from '../corpora/score.mjs';

const HALVES = /** @type {const} */ (['development', 'unseen']);
const RUNS = 20_000;
const BODY_RUNS = 40;
const MEGABYTE = 1_000_000;

const PURCHASE = {
  value: 59.7,
  currency: 'EUR',
  order_id: 'ORD-2026-000123',
  content_type: 'product',
  num_items: 3,
  contents: [
    { id: 'SKU-1', quantity: 2, item_price: 19.9, name: 'Mug, blue', brand: 'Kiln' },
    { id: 'SKU-2', quantity: 1, item_price: 19.9, name: 'Mug, red', brand: 'Kiln' },
  ],
};

/** What gives it away, in the words of the table. */
const SORTS = { value: 'value', both: 'key and value', nothing: 'harmless' };

/** `email, value` to the cells of one half. @param {readonly import('../corpora/score.mjs').Score[]} rows */
const cellsOf = (rows) =>
  rows.map((row) => {
    const share = `${((100 * row.found) / row.count).toFixed(2)}%`;
    const mark = isWithinLimit(row) ? ' ' : '!';
    return /** @type {const} */ ([
      `${row.kind.padEnd(20)} ${SORTS[row.tells].padEnd(14)}`,
      `${String(row.count).padStart(6)} ${share.padStart(8)}${mark}`,
    ]);
  });

/**
 * Both halves beside each other; `!` where a limit is broken.
 *
 * @param {(half: import('../corpora/half.mjs').HalfName) => import('../corpora/half.mjs').Entry[]} build
 * @param {(entry: import('../corpora/half.mjs').Entry) => string} [nameOf]
 */
function printTable(build, nameOf) {
  const halves = HALVES.map((half) => {
    const rows = scores(build(half), findLeak, nameOf);
    const tells = [...new Set(rows.map((row) => row.tells))];
    return new Map(
      cellsOf([...rows, ...tells.map((sort) => total(rows.filter((row) => row.tells === sort)))]),
    );
  });
  const names = [...new Set(halves.flatMap((half) => [...half.keys()]))];
  console.log(`${''.padEnd(36)} ${HALVES.map((half) => half.padStart(16)).join(' ')}`);
  for (const name of names) {
    console.log(`${name} ${halves.map((half) => half.get(name) ?? ''.padStart(16)).join(' ')}`);
  }
  console.log('');
}

/** Middle and slow end of many runs. @param {number} runs @param {() => void} run @returns {[median: number, slow: number]} ms */
function measure(runs, run) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return [times[Math.floor(runs / 2)] ?? 0, times[Math.floor(runs * 0.95)] ?? 0];
}

/** @param {number} ms */
const toMicros = (ms) => (ms * 1000).toFixed(1);

function printEvents() {
  for (const sender of ALL_SENDERS) {
    const event = mapEvent(sender, 'Purchase', PURCHASE, 'f47ac10b-58cc-4372-a567-0e02b2c3d479');
    if (!event) continue;
    const before = process.cpuUsage();
    const [median, slow] = measure(RUNS, () => minimizeEvent(event, sender.id)).map(toMicros);
    const { user, system } = process.cpuUsage(before);
    const cpu = ((user + system) / RUNS).toFixed(1);
    console.log(
      `purchase, ${sender.id.padEnd(10)} median ${median} µs, 95% ${slow} µs, processor ${cpu} µs on average`,
    );
  }
}

/** Names and values of so many characters; one in `every` is personal. @param {number} every */
function rowsOf(every) {
  const harmless = negatives('development').filter(({ key }) => key !== undefined);
  const found = positives('development').filter(({ tells }) => tells === 'value');
  const rows = [];
  for (let size = 0, at = 0; size < MEGABYTE; at += 1) {
    const list = at % every === every - 1 ? found : harmless;
    const { key, value } = list[at % list.length];
    rows.push([key ?? 'note', value]);
    size += value.length + 20;
  }
  return rows;
}

const BOUNDARY = '------WebKitFormBoundary7MA4YWxkTrZu0gW';
/** As much of it as makes a megabyte: the heads are long. @param {string[][]} rows */
function multipart(rows) {
  let body = '';
  for (const [key, value] of rows) {
    if (body.length > MEGABYTE) break;
    body += `${BOUNDARY}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
  }
  return `${body}${BOUNDARY}--\r\n`;
}

/** Bodies of about one megabyte, as vendors' scripts send them, and two that nobody sends. */
function bodies() {
  const rows = rowsOf(1000);
  const objects = (/** @type {string[][]} */ pairs) =>
    JSON.stringify({ events: pairs.map(([key = '', value]) => ({ [key]: value })) });
  const purchases = Array.from({ length: MEGABYTE / 350 }, (_, at) => ({
    ...PURCHASE,
    order_id: `ORD-2026-${at}`,
    page_location: `https://shop.example/checkout/done?step=${at}`,
  }));
  return {
    purchases: JSON.stringify({ events: purchases }),
    form: String(new URLSearchParams(rows)),
    JSON: objects(rows),
    lines: rows.map((row) => String(new URLSearchParams([row]))).join('\n'),
    multipart: multipart(rows),
    'JSON, 1 in 20 personal': objects(rowsOf(20)),
    'nothing but digits': '4 '.repeat(MEGABYTE / 2),
    'nothing but backslashes': '\\'.repeat(MEGABYTE),
  };
}

/**
 * What passes on the clock, and what the processor works meanwhile: for the engine itself too, on all cores.
 *
 * @param {() => void} run
 * @returns {string} `22 ms (24 ms of the processor), at first 76 ms`: medians, and the first run here
 */
function timesOf(run) {
  const times = Array.from({ length: BODY_RUNS }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    run();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { elapsed, processor: (user + system) / 1000 };
  });
  const middle = (/** @type {number[]} */ list) =>
    (list.toSorted((a, b) => a - b)[BODY_RUNS / 2] ?? 0).toFixed(0);
  const elapsed = middle(times.map((each) => each.elapsed));
  const processor = middle(times.map((each) => each.processor));
  return `${elapsed} ms (${processor} ms of the processor), at first ${times[0]?.elapsed.toFixed(0)} ms`;
}

function printBodies() {
  for (const [name, body] of Object.entries(bodies())) {
    const size = (body.length / MEGABYTE).toFixed(2);
    // in one piece, as browsers hand a body over: joined texts are looked at more slowly
    const whole = Buffer.from(body).toString();
    console.log(`${size} MB of ${name.padEnd(23)} ${timesOf(() => redactBody(whole, {}))}`);
  }
}

const asked = process.argv.slice(2);
const isAsked = (/** @type {string} */ part) => asked.length === 0 || asked.includes(part);

if (isAsked('kinds')) {
  console.log(
    'Found of what must be found, by kind (at least 99% where the value tells, 95% where the key must):',
  );
  printTable(positives);
  console.log('Taken of what must be left, by kind (at most 0.5%):');
  printTable(negatives);
}
if (isAsked('forms')) {
  console.log('Found, by what it is wrapped in:');
  printTable(positives, ({ form }) => (form.startsWith('in ') ? form : 'as it is'));
}
if (isAsked('time')) {
  printEvents();
  printBodies();
}
