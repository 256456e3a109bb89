/**
 * Service worker of the demo: every request to a vendor goes to its stand-in on this machine instead,
 * so that no real vendor is ever asked. The server puts `self.STANDINS = { url, hosts }` in front.
 */
/** @type {{ url: string, hosts: readonly string[] }} */
const { url: standinsUrl, hosts } = self.STANDINS;
const vendors = new Set(hosts);

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { host, origin } = new URL(request.url);
  if (vendors.has(host)) event.respondWith(askStandin(request, event.clientId));
  else if (request.mode === 'navigate' && origin === self.location.origin) {
    event.respondWith(navigate(request, event.resultingClientId));
  }
});

/**
 * The server shows its pages only to those who come through here, which the header proves.
 *
 * @param {Request} request
 * @param {string} page - what the browser calls the page that it will be
 */
async function navigate(request, page) {
  const { url, method, cache } = request;
  const headers = new Headers(request.headers);
  headers.set('X-Demo-Standins', standinsUrl);
  if (page) headers.set('X-Demo-Page', page);
  const body = method === 'POST' ? await request.arrayBuffer() : undefined;
  // redirects stay the browser's business, so that its address bar shows where they lead
  return fetch(url, {
    method,
    headers,
    body,
    cache,
    credentials: 'same-origin',
    redirect: 'manual',
  });
}

/**
 * Answers for a vendor. The response is made anew: one that was fetched would carry the address of the
 * stand-in, and the page's policy allows the vendors' addresses only.
 *
 * @param {Request} request
 * @param {string} page - the one that asks
 */
async function askStandin(request, page) {
  const { pathname, search, host } = new URL(request.url);
  const { method } = request;
  const headers = new Headers();
  const type = request.headers.get('content-type');
  if (type) headers.set('content-type', type);
  // other visitors of the same server have other pages
  if (page) headers.set('X-Demo-Page', page);
  const body = method === 'POST' ? await request.arrayBuffer() : undefined;
  try {
    const answer = await fetch(`${standinsUrl}/${host}${pathname}${search}`, {
      method,
      headers,
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      keepalive: true, // the page may be leaving
    });
    const { status } = answer;
    const content = status === 204 ? null : await answer.arrayBuffer();
    return new Response(content, { status, headers: answer.headers });
  } catch {
    return Response.error(); // the demo has been stopped: nothing, rather than the real vendor
  }
}
