/** What other scripts on the page hear about consent, asked for the way they would ask. */

/** Name of the interface, and what it answers. */
export type Signals = ReadonlyMap<string, unknown>;

type Answer = (data: unknown) => void;
type Api = (...args: readonly unknown[]) => void;

/** The questions, in the words of each standard. */
const QUESTIONS: Readonly<Record<string, (api: Api, answer: Answer) => void>> = {
  __gpp: (api, answer) => api('ping', answer),
  __tcfapi: (api, answer) => api('ping', 2, answer),
  __uspapi: (api, answer) => api('getUSPData', 1, answer),
};

/**
 * Asks all of them.
 * @param hear - called after each answer, which may come at once, later or never
 */
export function readSignals(hear: (signals: Signals) => void): void {
  const found = new Map<string, unknown>();
  const globals = globalThis as Record<string, unknown>;
  const layer = Array.from(Object(globals['dataLayer'] ?? []) as ArrayLike<ArrayLike<unknown>>);
  const modes = layer.map((entry) => Array.from(Object(entry) as ArrayLike<unknown>));
  for (const step of ['default', 'update']) {
    const said = modes.findLast(([method, kind]) => method === 'consent' && kind === step);
    if (said) found.set(`Google Consent Mode, ${step}`, said[2]);
  }
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const api = globals[name];
    if (typeof api !== 'function') continue;
    found.set(name, 'no answer yet');
    try {
      ask(api as Api, (data) => {
        found.set(name, data);
        hear(found);
      });
    } catch (error) {
      found.set(name, String(error)); // somebody else's tool
    }
  }
  hear(found);
}
