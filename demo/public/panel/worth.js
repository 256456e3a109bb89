/** What an event was worth, under whichever name its vendor has for that. */

/** Where vendors have it. */
const NAMES = ['value', 'price', 'revenue_value', 'conversion_value'];

/**
 * @param {Record<string, unknown>} params - as the stand-in understood them
 * @returns {string} `24 EUR`; without a currency where the vendor takes none; `''` for an event without worth
 */
export function worthOf(params) {
  const told = NAMES.map((name) => params[name]).find(isAmount) ?? sumOf(params.item);
  return told === undefined ? '' : `${told} ${params.currency ?? ''}`.trim();
}

/** @param {unknown} value */
const isAmount = (value) =>
  ['number', 'string'].includes(typeof value) && value !== '' && Number.isFinite(Number(value));

/** Criteo hears of prices and quantities only. @param {unknown} items */
function sumOf(items) {
  if (!Array.isArray(items)) return undefined;
  const sum = items.reduce((total, { price, quantity = 1 }) => total + price * quantity, 0);
  return Number.isFinite(sum) ? sum : undefined;
}
