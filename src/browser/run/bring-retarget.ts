/** Brings `pixelgate-retarget.js` where a site has rules for retargeting, and takes the history away where it may not be. */
import { isRecord } from '../../core/is-record.ts';
import { stops } from '../../core/retarget/rules.ts';
import { findLeak } from '../../minimize/find-leak.ts';
import { createHistoryPort, forgetHistory } from './history-port.ts';
import { inTime } from './in-time.ts';
import { senderOf } from './sender-of.ts';
import type { Retarget, RetargetEnv, RetargetFile } from '../retarget-env.ts';
import type { RunEnv } from '../runner.ts';

const CONFIG = ['suppress', 'caps', 'audiences', 'handOver'];

const hasRules = ({ options, config }: RunEnv): boolean =>
  Boolean(options.suppress || options.cap) ||
  options.handover !== 'no' ||
  options.matching !== 'off' ||
  (isRecord(config) && CONFIG.some((key) => config[key] !== undefined));

/** Asks for the file early, so that it is there when the visitor answers. */
export function expectRetarget(env: RunEnv): void {
  if (hasRules(env)) env.bring('retarget').catch(() => {}); // it is said below
}

/** Rules that are not known stop all that they might: nothing goes on but page views and conversions. */
const UNKNOWN: Retarget = {
  customs: new Set(),
  isMatching: false,
  isIdentifying: false,
  met() {},
  landing: () => undefined,
  admit({ vendor }, { names }, tags) {
    if (!stops(names)) return tags;
    const left = tags.filter((tag) => (vendor.purposeOf?.(tag) ?? 'marketing') !== 'marketing');
    return left.length > 0 ? left : 'suppressed';
  },
  sent() {},
  view() {},
  identify: () => Promise.resolve([]),
  identified() {},
  update() {},
};

/** @param ready - resolves when consent can be proved @returns nothing on a page without rules; never rejects */
export async function bringRetarget(
  env: RunEnv & Pick<RetargetEnv, 'isSensitive'>,
  ready: Promise<void>,
): Promise<Retarget | undefined> {
  if (!hasRules(env) && !env.outlets.some((outlet) => senderOf(outlet).attach)) return undefined;
  try {
    const coming = env.bring('retarget') as Promise<RetargetFile>;
    await Promise.allSettled([coming, ready]);
    const { connect } = await coming;
    const isClean = (text: string): boolean => findLeak(text) === undefined;
    return await inTime(connect({ ...env, senderOf, isClean, port: createHistoryPort() }));
  } catch {
    env.report('retarget-file');
    return UNKNOWN;
  }
}

/** @returns looks at consent: the history goes, once, whenever marketing is not granted */
export function createForgetting({ consent }: Pick<RunEnv, 'consent'>): () => void {
  let isGone = false;
  return () => {
    if (consent.proof === 'checking') return;
    const isGranted = consent.choiceFor('', 'marketing') === 'granted';
    if (!isGranted && !isGone) void forgetHistory();
    isGone = !isGranted;
  };
}
