/** Notices that an application changes the history. However many files want to know, it is patched once. */

type Listener = () => void;

/** Where the listeners are kept: files that are built apart meet here. */
const KEY = Symbol.for('pixelgate.paths');

/** @param onPath - called after each change, in the same task; the path may be the same as before */
export function watchPaths(onPath: Listener): void {
  const listeners = (Reflect.get(history, KEY) as Set<Listener> | undefined) ?? patch();
  listeners.add(onPath);
}

function patch(): Set<Listener> {
  const listeners = new Set<Listener>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  Object.defineProperty(history, KEY, { value: listeners });
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (...args) {
      original.apply(this, args);
      tell();
    };
  }
  addEventListener('popstate', tell);
  return listeners;
}
