/** The developer panel's one door: without `data-inspect`, or on another host, nothing is kept and nothing opens. */
import { mayInspect } from '../../core/inspect-hosts.ts';
import type { Inspection } from '../inspect/connect.ts';
import type { RunEnv } from '../runner.ts';

/** @returns `undefined` where the panel may not open; never rejects */
export async function inspect(env: RunEnv): Promise<Inspection | undefined> {
  if (!mayInspect(env.options.inspect, location.hostname)) return undefined;
  try {
    const { connect } = (await env.bring('feed')) as { connect(env: RunEnv): Inspection };
    return connect(env);
  } catch (error) {
    env.report('inspector', error);
    return undefined;
  }
}
