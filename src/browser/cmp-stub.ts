/**
 * What other scripts find of a consent API (`__gpp`, `__tcfapi`, `__uspapi`) before the file that
 * answers has come: a queue, the answers that must be given at once, and the way for frames. The
 * file takes over what waits: without arguments the stub gives its queue.
 *
 * Sources: GPP "CMP API" 1.1 and TCF "CMP API v2", sections on the stub and on postMessage.
 */

export type CmpName = '__gpp' | '__tcfapi' | '__uspapi';
type Answer = (value: unknown, success: boolean) => void;

/**
 * Puts the stub in place, unless the page has one already.
 *
 * A listener that is added to the stub of `__gpp` is told so at once; its number stands behind the
 * arguments that wait.
 * @param ping - what `ping` answers
 */
export function installStub(name: CmpName, ping: object): void {
  const api = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  if (api[name]) return;
  // a call of `__gpp` has no version before its callback; the other two have
  const isGpp = name === '__gpp';
  const queue: unknown[][] = [];
  api[name] = (...args) => {
    const command = String(args[0]);
    const answer = args[isGpp ? 1 : 2] as Answer | undefined;
    if (args.length === 0) return queue;
    if (command === 'ping') answer?.(ping, true);
    else if (isGpp && /^(has|get)/.test(command)) answer?.(command.startsWith('get') && null, true);
    else {
      const listenerId = (args[4] = queue.push(args));
      if (isGpp && command === 'addEventListener')
        answer?.({ eventName: 'listenerRegistered', listenerId, data: true, pingData: ping }, true);
    }
    return undefined;
  };
  // nothing in the head is seen, and it is there before the body
  document.head.append(Object.assign(document.createElement('iframe'), { name: `${name}Locator` }));
  addEventListener('message', ({ data, source }) => {
    const isText = typeof data === 'string';
    try {
      const { command, parameter, version, callId } = (isText ? JSON.parse(data) : data)[
        `${name}Call`
      ];
      const reply: Answer = (returnValue, success) => {
        const out = { [`${name}Return`]: { returnValue, success, callId } };
        (source as Window).postMessage(isText ? JSON.stringify(out) : out, '*');
      };
      if (isGpp) api[name]?.(command, reply, parameter, version);
      else api[name]?.(command, version, reply, parameter);
    } catch {
      // somebody else's message
    }
  });
}
