/** Brings the files that tell other scripts about consent, or listen to another consent manager. */
import type { FollowEnv } from '../follow-env.ts';
import type { RunEnv } from '../runner.ts';
import type { Decisions } from './decisions.ts';
import type { SignalEnv } from '../signal-env.ts';

type Everything = SignalEnv & FollowEnv & { readonly lang: string | undefined };

const CHANGES = ['pixelgate:consent-changed', 'pixelgate:ui-changed'];

export function connectSignals(
  { signalFiles, bring, snapshot, isShown, config, options, report }: RunEnv,
  { decide }: Decisions,
  ready: Promise<void>,
): void {
  const env: Everything = {
    snapshot,
    isShown,
    onChange: (listener) => CHANGES.forEach((type) => document.addEventListener(type, listener)),
    config,
    lang: options.lang || undefined,
    signals: options.signals,
    report,
    from: options['consent-from'] === 'gpp' ? 'gpp' : 'tcf',
    follow: ({ choices: purposes, vendors }) =>
      void decide({ source: 'cmp', wish: { purposes, vendors }, isActive: false }),
  };
  for (const file of signalFiles) {
    // before a grant can be proved nobody is told of it
    Promise.all([bring(file), ready])
      .then(([found]) => (found as { connect(all: Everything): unknown }).connect(env))
      .catch(() => report('signal-file', file));
  }
}
