/** Puts the US consent APIs in place of the stubs, and answers what waits there. */
import { gppSection } from '../../signals/gpp/gpp-fields.ts';
import { uspString } from '../../signals/usp.ts';
import { usState } from '../../signals/us-state.ts';
import { createAnswer } from './answer.ts';
import { createGppApi } from './gpp-api.ts';
import { createUspApi } from './usp-api.ts';
import type { CmpName } from '../cmp-stub.ts';
import type { SignalEnv } from '../signal-env.ts';
import type { GppApi } from './gpp-api.ts';

type Call = GppApi['call'];

/** The IAB's own stub keeps its listeners apart. */
interface Stub {
  (): unknown;
  readonly events?: unknown;
}

/** `__gpp`, and `__uspapi` where a stub of it stands. A tool of somebody else's is left in its place. */
export function connect(env: SignalEnv): void {
  const answer = createAnswer((error) => env.report('vendor', 'A callback', error));
  const gpp = createGppApi({
    section: () => gppSection(env.snapshot()),
    isShown: () => env.isShown(),
    answer,
  });
  if (takeOver('__gpp', gpp.call, gpp.register)) {
    gpp.start();
    env.onChange(gpp.refresh);
  } else env.report('cmp', '__gpp');

  if ('__uspapi' in globalThis) {
    const usp = createUspApi(() => uspString(usState(env.snapshot())), answer);
    if (!takeOver('__uspapi', usp)) env.report('cmp', '__uspapi');
  }
}

/**
 * First in, first out. A listener keeps the number that the stub has told it.
 * @returns `false` when what stands there is no stub
 */
function takeOver(name: CmpName, call: Call, register?: GppApi['register']): boolean {
  const globals = globalThis as Record<string, unknown>;
  const stub = globals[name] as Stub | undefined;
  const queue = queueOf(stub);
  if (!queue) return false;
  globals[name] = call;
  const events: unknown = stub?.events;
  for (const event of Array.isArray(events) ? events : []) {
    const { id, callback } = Object(event) as Record<string, unknown>;
    register?.(callback, id);
  }
  const take = (waiting: unknown): number => {
    const args = Array.from<unknown>(Object(waiting) as ArrayLike<unknown>);
    if (register && args[0] === 'addEventListener') return register(args[1], args[4]);
    call(...args);
    return 0;
  };
  for (const waiting of queue) take(waiting);
  // a script that has kept the stub goes on calling it
  queue.push = (...late) => late.map(take).at(-1) ?? 0;
  return true;
}

function queueOf(stub: Stub | undefined): unknown[] | undefined {
  try {
    const queue = stub ? stub() : [];
    return Array.isArray(queue) ? (queue as unknown[]) : undefined;
  } catch {
    // another tool that wants arguments
    return undefined;
  }
}
