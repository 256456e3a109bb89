/** Prints how long minimizing takes: `node --import ./test/support/ts-hook.mjs test/bench/minimize.mjs`. */
import { minimizeEvent } from '../../src/minimize/minimize-event.ts';
import { ALL_SENDERS } from '../../src/vendors/all-senders.ts';
import { mapEvent } from '../../src/core/map-event.ts';

const RUNS = 20_000;

const purchase = {
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

for (const sender of ALL_SENDERS) {
  const event = mapEvent(sender, 'Purchase', purchase, 'f47ac10b-58cc-4372-a567-0e02b2c3d479');
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    minimizeEvent(event, sender.id);
    return (performance.now() - start) * 1000;
  }).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(RUNS * share)].toFixed(1);
  console.log(`${sender.id.padEnd(10)} median ${at(0.5)} µs, 95% ${at(0.95)} µs`);
}
