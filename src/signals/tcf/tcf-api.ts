/**
 * The commands of `__tcfapi`. Pure: it answers calls, and is told when there is something new.
 *
 * The library's own API is not used: it calls a listener that throws a second time, answers `ping` in
 * an error state as a failure, adds fields where the GDPR does not apply, and would fetch lists.
 */

type Callback = (value: unknown, success: boolean) => void;
type Command = (callback: Callback, parameter: unknown) => void;

export interface TcfSources {
  /** Answers `ping`. */
  ping(): object;
  /** `TCData`, `undefined` while there is none. */
  data(listenerId?: number, only?: readonly number[]): object | undefined;
  /** Whether nothing but `ping` is answered. */
  isBroken(): boolean;
  /** The vendor list that is in use, with its version. */
  list(): { readonly vendorListVersion: number } | undefined;
  /** A callback of somebody's has thrown; that is their matter, and stops nobody else. */
  onError(error: unknown): void;
}

export interface TcfApi {
  /** What stands in `__tcfapi`. Never throws. */
  call(...args: readonly unknown[]): unknown;
  /** Tells every listener what holds now, once there is something to say. */
  tell(): void;
}

/** 2, or what stands for the newest version; as a number or as text. */
const VERSIONS: readonly unknown[] = [2, '2', 0, '0', null, undefined];

const NAMES = ['getTCData', 'addEventListener', 'removeEventListener', 'getVendorList'] as const;
type Name = (typeof NAMES)[number];
const isName = (command: unknown): command is Name => NAMES.includes(command as Name);

const isIds = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isInteger);

/** Whether a version is the one that is in use; none and `LATEST` are. */
const namesList = (version: unknown, current: number | undefined): boolean =>
  ([undefined, null, 'LATEST', current, String(current)] as unknown[]).includes(version);

type Answer = (callback: Callback, ...given: Parameters<Callback>) => void;

/** Calls somebody's callback; what it throws goes elsewhere. */
const answerWith =
  (onError: TcfSources['onError']): Answer =>
  (callback, ...given) => {
    try {
      callback(...given);
    } catch (error) {
      onError(error);
    }
  };

/** @see CMP API 2, "What required API commands must a CMP support?" */
export function createTcfApi(sources: TcfSources): TcfApi {
  const listeners = new Map<number, Callback>();
  const waiting: (() => void)[] = [];
  let count = 0;
  const answer = answerWith(sources.onError);
  const getTCData: Command = (callback, parameter) => {
    if (parameter !== undefined && parameter !== null && !isIds(parameter))
      return answer(callback, null, false);
    const later = (): void => {
      const data = sources.data(undefined, isIds(parameter) ? parameter : undefined);
      answer(callback, data ?? null, data !== undefined);
    };
    if (sources.data()) later();
    else waiting.push(later);
  };
  const tellOne = (id: number, callback: Callback): void => {
    const data = sources.data(id);
    if (data || sources.isBroken()) answer(callback, data ?? null, data !== undefined);
  };
  const commands: Readonly<Record<Name, Command>> = {
    getTCData,
    addEventListener(callback) {
      const id = (count += 1);
      listeners.set(id, callback);
      tellOne(id, callback);
    },
    removeEventListener(callback, id) {
      const isRemoved = listeners.delete(id as number);
      answer(callback, isRemoved, isRemoved);
    },
    getVendorList(callback, version) {
      const list = sources.list();
      const isOurs = namesList(version, list?.vendorListVersion);
      answer(callback, (isOurs && list) || null, isOurs && list !== undefined);
    },
  };
  return {
    call(command, version, callback, parameter) {
      if (typeof callback !== 'function') return undefined;
      const reply = callback as Callback;
      if (!VERSIONS.includes(version)) answer(reply, null, false);
      else if (command === 'ping') answer(reply, sources.ping(), true);
      else if (isName(command) && !sources.isBroken()) commands[command](reply, parameter);
      else answer(reply, null, false);
      return undefined;
    },
    tell() {
      if (!sources.data() && !sources.isBroken()) return;
      for (const later of waiting.splice(0)) later();
      const now = [...listeners]; // who comes in meanwhile has been told already
      for (const [id, callback] of now) if (listeners.has(id)) tellOne(id, callback);
    },
  };
}
