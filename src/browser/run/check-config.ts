/** The names that the JSON config may have, and which of a page's are none: a misspelt rule would do nothing, unseen. */
import { isRecord } from '../../core/is-record.ts';
import type { RunEnv } from '../runner.ts';

export const CONFIG_KEYS: readonly string[] =
  'audiences caps handOver minimize pages pixels productData sensitive strings suppress tcf webhooks'.split(
    ' ',
  );

/** Says which names are not known. One that does not begin with a letter, such as `$schema`, is a note of the page's. */
export function checkConfig({ config, report }: Pick<RunEnv, 'config' | 'report'>): void {
  for (const key of Object.keys(isRecord(config) ? config : {}))
    if (/^[a-z]/i.test(key) && !CONFIG_KEYS.includes(key)) report('config-key', key);
}
