/** Serves inert markup: looks it over, and releases what is granted. */
import { checkTemplates } from './check-templates.ts';
import { createRelease } from './release-markup.ts';
import type { RunEnv } from '../runner.ts';

/** @returns releases everything whose purpose is granted; to be called after each change of the page or of consent */
export function connect(env: RunEnv): () => void {
  const check = (): void => checkTemplates(env);
  // a template that is still being read may lack its addresses
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', check);
  else check();
  return createRelease(env);
}
