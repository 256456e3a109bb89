/**
 * Writes down that a visitor has loaded an embed once. Elements never write into the log: they tell, and mark
 * themselves, for this file may come after them.
 */
import type { RunEnv } from '../runner.ts';

/** The id of a recipe, or a host: a name, and nothing that belongs to the visitor. */
const NAME = /^[\w.-]{1,100}$/;

/** Hears of embeds from now on, and of those that were loaded before. Kept in memory until something may be stored. */
export function hearEmbeds({ log }: Pick<RunEnv, 'log'>): void {
  const note = (vendor: unknown): void => {
    if (typeof vendor === 'string' && NAME.test(vendor))
      log({ type: 'vendor-loaded', vendor, reason: 'embed-loaded' });
  };
  document.addEventListener('consent-embed-loaded', (event) => {
    note((event as CustomEvent<unknown>).detail);
  });
  for (const embed of document.querySelectorAll('consent-embed[loaded]'))
    note(embed.getAttribute('loaded'));
}
