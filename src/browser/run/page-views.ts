/** Notices a new path: now, and when an application changes the history. */
export function watchPaths(onPath: () => void): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (...args) {
      original.apply(this, args);
      onPath();
    };
  }
  addEventListener('popstate', onPath);
  onPath();
}
