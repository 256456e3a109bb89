/**
 * Prints how long another tab takes to follow a withdrawal, in each engine; it must be less than a second:
 * `node --import ./test/support/ts-hook.mjs test/bench/tabs.mjs [rounds]`.
 */
import { engines } from '../support/engines.mjs';
import { ACCEPT, answer } from '../e2e/probes.mjs';
import { Stage } from '../e2e/stage.mjs';

const ROUNDS = Number(process.argv[2] ?? 9);

/** When the other tab says so, by the clock of the machine. Timers of a tab that nobody sees are slow, messages are not. */
const watch = () => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (window.pixelgate.consent().purposes.marketing === 'denied') window.deniedAt = Date.now();
    else port2.postMessage('');
  };
  port2.postMessage('');
};
const granted = () => window.pixelgate?.consent().purposes.marketing === 'granted';

for (const engine of engines) {
  const stage = await Stage.start(engine);
  const other = await stage.newTab();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const shop = stage.shop();
    await answer(other, shop.url(), ACCEPT);
    await stage.tab.goto(shop.url('/second'));
    await stage.tab.waitFor(granted);
    await stage.tab.eval(watch);
    const from = await other.eval(() => {
      const now = Date.now();
      void window.pixelgate.withdraw();
      return now;
    });
    await stage.tab.waitFor(() => window.deniedAt !== undefined);
    times.push((await stage.tab.eval(() => window.deniedAt)) - from);
  }
  times.sort((a, b) => a - b);
  console.log(`${engine}: ${times[Math.floor(ROUNDS / 2)]} ms, at most ${times.at(-1)} ms`);
  await stage.stop();
}
