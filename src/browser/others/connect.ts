/**
 * Tells consent to scripts that are not the gate's to load: Microsoft UET and Clarity, Amazon Ads. It is said besides
 * holding them, and never instead of it. Only what the operator names in `data-signals`.
 */
import { amazonConsent } from '../../signals/amazon.ts';
import { clarityConsent, uetConsent } from '../../signals/microsoft.ts';
import { OPTIONAL_PURPOSES } from '../../core/purposes.ts';
import type { SignalEnv } from '../signal-env.ts';

type Queue = { push(...items: readonly unknown[]): unknown };

export function connect({ snapshot, signals, onChange }: SignalEnv): void {
  const names = signals.split(' ');
  const page = globalThis as { uetq?: Queue; clarity?: unknown };
  const hasUet = /\bmicrosoft\b/.test(signals);
  let said = '';

  const uet = (...call: Parameters<typeof uetConsent>): void => {
    page.uetq ??= [];
    page.uetq.push(...uetConsent(...call));
  };
  const clarity = (args: readonly unknown[]): void => {
    page.clarity ??= clarityQueue();
    if (typeof page.clarity === 'function') Reflect.apply(page.clarity, undefined, [...args]);
  };
  const tell = (): void => {
    const { purposes, region, decidedAt, expiresAt = 0 } = snapshot();
    const now = JSON.stringify([OPTIONAL_PURPOSES.map((purpose) => purposes[purpose]), decidedAt]);
    if (now === said) return;
    said = now;
    if (hasUet) uet('update', purposes);
    if (names.includes('clarity')) clarity(clarityConsent(purposes));
    if (!names.includes('amazon')) return;
    // a cookie of its own only stands for an answer, and no longer than that counts
    const value = decidedAt ? amazonConsent({ purposes, region, at: decidedAt }) : '';
    const seconds = value ? Math.max(0, Math.floor((expiresAt - Date.now()) / 1000)) : 0;
    document.cookie = `amzn_consent=${value};max-age=${seconds};path=/;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
  };
  if (hasUet) uet('default', { marketing: 'denied' });
  tell();
  onChange(tell);
}

/** The queue that Clarity's own base code makes; its script takes it over. */
function clarityQueue(): (...args: readonly unknown[]) => void {
  const queue = Object.assign(
    (..._: readonly unknown[]): void => {
      queue.q.push(argumentsOf(..._));
    },
    { q: [] as unknown[] },
  );
  return queue;
}

function argumentsOf(..._: readonly unknown[]): IArguments {
  return arguments;
}
