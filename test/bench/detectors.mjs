/**
 * Prints how long the detectors take, and how that grows with the text:
 * `node --import ./test/support/ts-hook.mjs test/bench/detectors.mjs`.
 */
import { findLeak } from '../../src/minimize/find-leak.ts';
import { maskText } from '../../src/minimize/mask.ts';

const RUNS = 5000;

/** What a purchase sends, and what it is called. */
const TYPICAL = [
  ['currency', 'EUR'],
  ['order_id', 'ORD-2026-000123'],
  ['content_type', 'product'],
  ['id', 'SKU-1'],
  ['name', 'Mug, blue'],
  ['brand', 'Kiln'],
  ['event_id', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'],
  ['content_category', 'home / kitchen / mugs'],
  ['gtin', '4006381333931'],
  ['value', '59.7'],
];

/** Texts that make careless patterns slow. */
const HOSTILE = {
  a: 'a',
  at: '@',
  'a@': 'a@',
  'a.': 'a.',
  percent: '%25',
  equals: 'a=',
  colon: 'a:',
  digit: '1',
  'digit and blank': '1 ',
  'digit and dash': '12-',
  dot: '1.1.1.',
  hex: 'f:',
  base64: 'aB3',
  'at dot': ' at a dot',
  bracket: '(at)a',
  backslash: '\\',
  quote: '"',
  zero: '0 ',
  'open bracket': '(0',
  blank: ' ',
  key: '[a]',
  jwt: 'eyJa.',
  bearer: 'bearer ',
  mixed: 'aB-_/+',
};
const SIZE = 100_000;

/** Time of the processor, so that whatever else runs does not count. */
const medianMs = (run, times) => {
  const all = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  }).sort((a, b) => a - b);
  return all[Math.floor(times / 2)];
};

const each = medianMs(() => {
  for (let run = 0; run < RUNS; run++) for (const [key, text] of TYPICAL) findLeak(text, key);
}, 5);
console.log(`findLeak, typical text: ${((each * 1000) / RUNS / TYPICAL.length).toFixed(2)} µs`);

const row =
  '{"id":"SKU-4711","name":"Mug, blue","price":19.9,"url":"https://shop.example/mugs/blue?color=2"},';
const body = `[${row.repeat(Math.ceil(1e6 / row.length))}]`;
console.log(
  `maskText, JSON of 1 MB, nothing in it: ${medianMs(() => maskText(body), 7).toFixed(0)} ms`,
);
const leaky = body.replace(/blue\?/g, 'jane@shop.example?');
console.log(
  `maskText, JSON of 1 MB, an address in each row: ${medianMs(() => maskText(leaky), 5).toFixed(0)} ms`,
);

console.log('maskText, twice the text: times as long (2 is linear)');
for (const [name, piece] of Object.entries(HOSTILE)) {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));
  const once = medianMs(() => maskText(text), 3);
  const twice = medianMs(() => maskText(text + text), 3);
  console.log(
    `  ${name.padEnd(18)} ${once.toFixed(1).padStart(8)} ms ${(twice / once).toFixed(1).padStart(6)}`,
  );
}
