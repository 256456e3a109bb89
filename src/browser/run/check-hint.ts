/** Says when the server's hint about the place cannot be read. */
import { readHint } from '../page-facts.ts';
import type { RunEnv } from '../runner.ts';

export function checkHint({ report, snapshot }: Pick<RunEnv, 'report' | 'snapshot'>): void {
  const hint = readHint();
  // one that the gate could read is in force, and an attribute outweighs it
  const isRead = snapshot().reasons.some(({ rule }) => /^(data-|server-hint)/.test(rule));
  if (!isRead && !/^(XX)?$/.test(hint)) report('hint', hint.slice(0, 20));
}
