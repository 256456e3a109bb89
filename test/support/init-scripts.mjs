/** Scripts that run before any script of a page. */

/**
 * Records on `window.__seen`: `violations` of the Content-Security-Policy, and `messages`, what was written to
 * console.warn or console.error beginning with `pixelgate:`.
 */
export const recorder = `(${record})()`;

function record() {
  const seen = { violations: [], messages: [] };
  Object.defineProperty(window, '__seen', { value: seen });
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample, disposition } = event;
    if (blockedURI.endsWith('/favicon.ico')) return; // asked for by the browser, not by the page
    seen.violations.push({
      effectiveDirective,
      blockedURI,
      sourceFile,
      lineNumber,
      sample,
      disposition,
    });
  });
  for (const type of ['warn', 'error']) {
    const write = console[type];
    console[type] = function (...words) {
      const text = words.map(String).join(' ');
      if (text.startsWith('pixelgate:')) seen.messages.push({ type, text });
      write.apply(this, words);
    };
  }
}

/** The same messages as puppeteer's console events, for WebKit: `window.__console` plus what earlier pages said. */
export const consoleKeeper = `(${keepConsole})()`;

function keepConsole() {
  // window.name is the one thing that outlives a page without being storage; the page sees it empty
  const mark = 'pixelgate-test-console:';
  const kept = window.name.startsWith(mark) ? JSON.parse(window.name.slice(mark.length)) : [];
  if (kept.length > 0) window.name = '';
  Object.defineProperty(window, '__console', { value: kept });
  addEventListener('pagehide', () => {
    if (kept.length > 0 && window === top) window.name = mark + JSON.stringify(kept);
  });
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const write = console[type];
    console[type] = function (...words) {
      kept.push({ type, text: words.map(String).join(' ') });
      write.apply(this, words);
    };
  }
  addEventListener('error', (event) => {
    if (event.message) kept.push({ type: 'exception', text: event.message });
  });
  addEventListener('unhandledrejection', (event) => {
    kept.push({ type: 'exception', text: String(event.reason) });
  });
}

/** Global Privacy Control, on or off whatever the browser thinks. */
export const privacyControl = (on) =>
  `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => ${on}, configurable: true })`;

/** The visitor's language for WebKitGTK, which takes it from the C library; Intl's default stays en-US. */
export const language = (locale) => `{
  const list = Object.freeze(${JSON.stringify([...new Set([locale, locale.split('-')[0]])])});
  Object.defineProperty(Navigator.prototype, 'language', { get: () => list[0], configurable: true });
  Object.defineProperty(Navigator.prototype, 'languages', { get: () => list, configurable: true });
}`;
