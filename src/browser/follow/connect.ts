/** Listens to another consent manager on the page, and hands on what it says. It never speaks to visitors itself. */
import { isRecord, readField } from '../../core/is-record.ts';
import { isGppAsking, readGpp } from '../../signals/follow/read-gpp.ts';
import { isTcfAsking, readTcData } from '../../signals/follow/read-tcdata.ts';
import type { FollowAnswer } from '../../signals/follow/follow-answer.ts';
import type { FollowEnv } from '../follow-env.ts';

/** @param isAsking - the visitor is being asked, perhaps again */
type Hear = (answer: FollowAnswer, isAsking: boolean) => void;
type Foreign = (...args: readonly unknown[]) => unknown;

const POLL_MS = 50;
const PATIENCE_MS = 10_000;

/** How each API is asked, and how its answer is read. */
const APIS = {
  tcf: {
    name: '__tcfapi',
    listen: (api: Foreign, hear: Hear): void => {
      const listener = (data: unknown, success: unknown): void =>
        hear(readTcData(data, success), isTcfAsking(data, success));
      api('addEventListener', 2, listener);
    },
  },
  gpp: {
    name: '__gpp',
    listen: (api: Foreign, hear: Hear): void => {
      const listener = (event: unknown): void => {
        const ping = isRecord(event) ? readField(event, 'pingData') : undefined;
        hear(readGpp(ping), isGppAsking(ping));
      };
      api('addEventListener', listener);
    },
  },
} as const;

/**
 * Follows the manager as soon as it is there. While it is not, nothing is granted.
 *
 * Looks for it every 50 ms for 10 s; when by then it is not there or has said nothing, the people who
 * build the page are told.
 */
export function connect({ from, follow, report }: FollowEnv): void {
  const { name, listen } = APIS[from];
  const find = (): unknown => Reflect.get(globalThis, name);
  let last = '';
  let left = PATIENCE_MS / POLL_MS;
  let isListening = false;
  const hear: Hear = (answer, isAsking) => {
    const said = JSON.stringify(answer);
    if (said === last || (last && isAsking)) return;
    last = said;
    follow(answer);
  };
  const look = (): void => {
    const api = find();
    if (!isListening && typeof api === 'function') {
      isListening = true;
      try {
        listen(api as Foreign, hear);
      } catch (error) {
        report('follow', `${name} of this page failed: ${String(error)}. Nothing optional runs.`);
        return;
      }
    }
    if (last) return;
    left -= 1;
    if (left > 0) setTimeout(look, POLL_MS);
    else report('follow', `${name} of this page ${silence(isListening)}. Nothing optional runs.`);
  };
  look();
}

const silence = (isThere: boolean): string => (isThere ? 'says nothing' : 'is not there');
