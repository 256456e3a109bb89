/** The rules of a vendor by its id. A vendor without a file of rules gets those that hold for everybody. */
import { existsSync } from 'node:fs';

/**
 * @param {string} vendor - id
 * @returns {Promise<{ checkCall: (call: readonly unknown[]) => string }>}
 */
export async function rulesOf(vendor) {
  const own = new URL(`./${vendor}.mjs`, import.meta.url);
  const rules = existsSync(own) ? own : new URL('./generic.mjs', import.meta.url);
  return /** @type {Promise<{ checkCall: (call: readonly unknown[]) => string }>} */ (
    import(rules.href)
  );
}
