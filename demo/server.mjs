/** Starts the demo on this machine: the shop on one port, the stand-ins of the vendors on another. */
import { createServer } from 'node:http';
import { createDemoApp } from './app.mjs';
import { createStandins } from './standins/index.mjs';

const TRIES = 50;
const MAX_BODY_BYTES = 1_000_000;

/**
 * Starts both servers on the next free ports.
 *
 * @param {{ port?: number, host?: string }} [options] - 0 takes any free port
 * @returns {Promise<{ url: string, standinsUrl: string, close: () => Promise<void> }>}
 */
export async function startDemo({ port = 4173, host = 'localhost' } = {}) {
  // Firefox lets requests with keepalive, and beacons of a page that goes, pass by the service worker:
  // the real vendors would get them
  const standins = createStandins({ late: false });
  /** @type {ReturnType<typeof createDemoApp> | undefined} */
  let app;
  const shop = createServer(answer((request) => app?.handle(request)));
  const vendors = createServer(answer((request) => respondFor(standins, request)));

  const shopPort = await listen(shop, host, port);
  const vendorsPort = await listen(vendors, host, port === 0 ? 0 : shopPort + 1);
  const url = `http://${host}:${shopPort}`;
  const standinsUrl = `http://${host}:${vendorsPort}`;
  const { hosts, journal } = standins;
  app = createDemoApp({ standins: 'service-worker', standinsUrl, hosts, journal });

  return {
    url,
    standinsUrl,
    async close() {
      await Promise.all([shop, vendors].map(closed));
    },
  };
}

/**
 * `/<host>/<path>` stands for `https://<host>/<path>`.
 *
 * @param {import('./standins/index.mjs').Standins} standins
 * @param {import('./app.mjs').ShopRequest} request
 */
function respondFor({ respond }, { method, url, headers, body }) {
  const [, host = ''] = url.split('/', 2);
  return respond({ host, method, url: `https:/${url}`, headers, body });
}

/**
 * @param {(request: import('./app.mjs').ShopRequest) =>
 *   import('./app.mjs').ShopResponse | undefined | Promise<import('./app.mjs').ShopResponse | undefined>} handle
 * @returns {import('node:http').RequestListener}
 */
function answer(handle) {
  return (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    readBody(request)
      .then((body) => handle({ method, url, headers, body }))
      .then((answered = { status: 404, headers: {}, body: 'Not found' }) => {
        response.writeHead(answered.status, answered.headers);
        response.end(method === 'HEAD' ? undefined : answered.body);
      })
      .catch((error) => {
        console.error('demo:', error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param {import('node:http').Server} server @param {string} host @param {number} port @returns {Promise<number>} */
async function listen(server, host, port) {
  for (let tried = 0; ; tried += 1) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + tried, host, () => {
          server.off('error', reject);
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried === TRIES) throw error;
    }
  }
}

/** @param {import('node:http').Server} server */
function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections(); // the feed waits, and browsers keep their connections
  });
}
