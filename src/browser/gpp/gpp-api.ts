/**
 * The API that other scripts read GPP from. Answers are worked out at each call, so that none is
 * ever older than the visitor's last word. Source: GPP "CMP API Specification" 1.1.
 */
import { encodeGpp } from '../../signals/gpp/encode-gpp.ts';
import { SECTION_NAMES, sectionId } from '../../signals/gpp/sections.ts';
import type { GppSection } from '../../signals/gpp/gpp-fields.ts';
import type { Answer } from './answer.ts';

export interface GppSource {
  /** The section in force now, `undefined` where none is. */
  section(): GppSection | undefined;
  /** Whether the visitor is being asked now. */
  isShown(): boolean;
  readonly answer: Answer;
}

export interface GppApi {
  /** `__gpp(command, callback, parameter)`. Never throws. */
  call(...args: readonly unknown[]): void;
  /** Adds a listener without telling it so. @param given - the number that it was told already @returns its number */
  register(callback: unknown, given?: unknown): number;
  /** Tells all listeners that the API has loaded, and is ready. */
  start(): void;
  /** Tells all listeners what has changed since; nothing when nothing has. */
  refresh(): void;
}

type Fact = readonly [eventName: string, data: unknown];

export function createGppApi({ section, isShown, answer }: GppSource): GppApi {
  const listeners = new Map<number, unknown>();
  let lastId = 0;
  let signalStatus = 'not ready';
  /** `null` until there is a layer. */
  let cmpDisplayStatus: string | null = null;
  let telling = false;

  const encoded = (): string => encodeGpp([section() ?? []].flat());
  /** The string that listeners know. */
  let known = encoded();

  const ping = (): object => {
    const now = section();
    const ids = now ? [now.id] : [];
    return {
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus,
      signalStatus,
      supportedAPIs: SECTION_NAMES.map((name) => `${sectionId(name)}:${name}`),
      cmpId: 1,
      sectionList: ids,
      applicableSections: now ? ids : [-1],
      gppString: encoded(),
      parsedSections: now ? { [now.name]: now.parts } : {},
    };
  };
  const eventOf = ([eventName, data]: Fact, listenerId: number): object => ({
    eventName,
    listenerId,
    data,
    pingData: ping(),
  });
  const tell = (fact: Fact): void => {
    // one that is added meanwhile hears of the next fact only, one that is removed of none
    const newest = lastId;
    for (const [id, callback] of listeners)
      if (id <= newest) answer(callback, eventOf(fact, id), true);
  };
  const setDisplay = (isOpen: boolean): Fact => {
    cmpDisplayStatus = isOpen ? 'visible' : 'hidden';
    return ['cmpDisplayStatus', cmpDisplayStatus];
  };
  const setSignal = (status: string): Fact => {
    signalStatus = status;
    return ['signalStatus', status];
  };

  /**
   * The next fact that listeners do not know yet. Data that may be about to change is not ready:
   * from the opening of the preferences until they are closed and every change is told.
   */
  const nextFact = (): Fact | undefined => {
    const isOpen = isShown();
    const wasOpen = cmpDisplayStatus === 'visible';
    const now = encoded();
    const isReady = signalStatus === 'ready';
    if (isReady && (now !== known || (isOpen && !wasOpen))) return setSignal('not ready');
    if (isOpen !== wasOpen) return setDisplay(isOpen);
    if (isOpen || isReady) return undefined;
    if (now === known) return setSignal('ready');
    known = now;
    return ['sectionChange', section()?.name];
  };
  const refresh = (): void => {
    // a listener that changes something is not told in between: the loop sees it
    if (telling) return;
    telling = true;
    for (let fact = nextFact(); fact; fact = nextFact()) tell(fact);
    telling = false;
  };

  const register = (callback: unknown, given?: unknown): number => {
    const id = typeof given === 'number' ? given : lastId + 1;
    lastId = Math.max(lastId, id);
    listeners.set(id, callback);
    return id;
  };
  const add = (callback: unknown): void => {
    if (typeof callback !== 'function') return;
    const id = register(callback);
    answer(callback, eventOf(['listenerRegistered', true], id), true);
  };
  /** Data and success of a command that adds nothing. */
  const read = (command: unknown, parameter: unknown): [unknown, boolean] => {
    const now = section();
    const parts = parameter === now?.name ? now?.parts : undefined;
    switch (command) {
      case 'ping':
        return [ping(), true];
      case 'removeEventListener':
        return [listeners.delete(parameter as number), true];
      case 'hasSection':
        return [parts !== undefined, true];
      case 'getSection':
        return [parts ?? null, parts !== undefined];
      case 'getField': {
        const [prefix, ...rest] = typeof parameter === 'string' ? parameter.split('.') : [];
        const field = rest.join('.');
        const part = now?.parts.find((each) => prefix === now.name && Object.hasOwn(each, field));
        return part ? [part[field], true] : [null, false];
      }
      default:
        return [null, false];
    }
  };

  return {
    call: (command, callback, parameter) => {
      if (command === 'addEventListener') add(callback);
      else answer(callback, ...read(command, parameter));
    },
    register,
    start: () => {
      telling = true;
      tell(['cmpStatus', 'loaded']);
      if (isShown()) tell(setDisplay(true));
      // an opt-out holds from the start, whatever stands open
      tell(setSignal('ready'));
      telling = false;
      refresh();
    },
    refresh,
  };
}
