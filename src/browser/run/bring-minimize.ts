/** Brings `pixelgate-minimize.js` where a site has rules for the minimizer that need more than names to keep. */
import { isRecord } from '../../core/is-record.ts';
import { NO_RULES } from '../../minimize/rules.ts';
import { VENDOR_IDS } from '../../vendors/ids.ts';
import { senderOf } from './sender-of.ts';
import type { parseMinimizing } from '../../config/minimizing.ts';
import type { toRules } from '../../minimize/read-rules.ts';
import type { Rules } from '../../minimize/rules.ts';
import type { RunEnv } from '../runner.ts';

/** `pixelgate-minimize.js` */
interface MinimizeFile {
  readonly parseMinimizing: typeof parseMinimizing;
  readonly toRules: typeof toRules;
}

/** @returns what the site has changed; `undefined` where that is not known: then no parameter may leave. Never rejects */
export async function bringMinimize({
  options,
  config,
  vendors,
  outlets,
  bring,
  report,
}: Pick<RunEnv, 'options' | 'config' | 'vendors' | 'outlets' | 'bring' | 'report'>): Promise<
  Rules | undefined
> {
  const keepParams = options['keep-params'];
  const hasRules = isRecord(config) && config['minimize'] !== undefined;
  if (!hasRules && keepParams === '') return NO_RULES;
  try {
    const file = (await bring('minimize')) as MinimizeFile;
    const checked = file.parseMinimizing(
      {
        keepParams,
        config,
        vendors: [...new Set([...VENDOR_IDS, ...vendors.map(({ id }) => id)])],
        senders: outlets.map(senderOf),
        isMatching: options.matching === 'hashed',
      },
      (sentence) => report('minimize', sentence),
    );
    return file.toRules(checked);
  } catch {
    report('minimize-file');
    return undefined;
  }
}
