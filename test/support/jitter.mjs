/**
 * Makes requests overtake each other, to find tests that hang on their order: `JITTER=1 npm run test:e2e` holds each
 * request to a vendor back for up to 400 ms, `JITTER=2` the project's own files too, `SEED=7` draws other pauses.
 */
import { setTimeout as pause } from 'node:timers/promises';

const level = Number(process.env.JITTER ?? 0);
let state = Number(process.env.SEED ?? 1);
const held = new Set();

/** 0 to 1, the same numbers for the same seed. */
function draw() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

/** Lets a vendor's request wait before it is recorded. */
export async function beforeVendor() {
  if (level < 1) return;
  const wait = pause(draw() * 400);
  held.add(wait);
  await wait;
  held.delete(wait);
}

/** Lets one of the project's own files wait. */
export const beforeOwn = async () => level > 1 && pause(draw() * 300);

/** Waits for the vendors' requests that are held back now. */
export const heldBack = () => Promise.all(held);
