/** Starts the service worker, then loads the same address again: this time it goes through the worker. */

/** A browser that bypasses its workers (a setting of the developer tools) would reload for ever. */
const MAX_TRIES = 4;
const WITHIN_MS = 10_000;

const status = document.getElementById('status');
/** @param {string} text */
const say = (text) => (status.textContent = text);

/** Reloads of late; kept in the history entry, which is not storage. @returns {number[]} */
const recentTries = () =>
  (history.state?.demoTries ?? []).filter(
    (/** @type {number} */ at) => Date.now() - at < WITHIN_MS,
  );

async function start() {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) {
    return say(
      'This browser offers no service worker here, so the demo does not start: without one, requests ' +
        'would go to the real vendors. Open it at http://localhost, and not in a private window.',
    );
  }
  const tries = recentTries();
  if (tries.length >= MAX_TRIES) {
    return say(
      'The service worker runs, but this page does not come through it. Perhaps the developer tools ' +
        'are set to bypass service workers. Change that, then reload.',
    );
  }
  const registration = await serviceWorker.register(workerUrl('/sw.js'), {
    updateViaCache: 'none',
  });
  // an old one may still point to where the stand-ins were before the server was started anew
  if (registration.active !== null) await registration.update();
  await activated(registration);
  history.replaceState({ demoTries: [...tries, Date.now()] }, '');
  location.reload();
}

/** The address as Trusted Types want it. @param {string} url */
function workerUrl(url) {
  const { trustedTypes } = window;
  if (trustedTypes === undefined) return url;
  return trustedTypes
    .createPolicy('demo-worker', { createScriptURL: () => url })
    .createScriptURL(url);
}

/** Resolves when the newest worker is at work. @param {ServiceWorkerRegistration} registration */
function activated(registration) {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve) => {
    const check = () => worker?.state === 'activated' && resolve(undefined);
    worker?.addEventListener('statechange', check);
    check();
  });
}

start().catch((error) => say(`The service worker did not start: ${error.message}`));
