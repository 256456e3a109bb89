/**
 * A forward proxy that pretends to be the whole internet. Every host that a browser asks for ends here: it is
 * recorded, TLS is ended with a throw-away certificate, and `respond` answers. Nothing leaves the machine.
 *
 * A bare connection (preconnect) shows in `connects`. Firefox opens none through a proxy. Browsers ask for
 * hosts of their own, so look for vendors by name and never for "no request at all".
 */
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import tls from 'node:tls';
import { certificate } from './certificate.mjs';
import { injectScript } from './inject-script.mjs';

const DOCUMENTS = [undefined, 'document', 'iframe', 'frame'];

export class VendorProxy {
  /** Every request, in order: `{ at, host, method, url, headers, body }`; `body` is text. */
  requests = [];
  /** Every TCP connection asked for: `{ at, host }`. */
  connects = [];
  #respond;
  #servers = [];
  #sockets = new Set();

  /**
   * @param options.respond - `(request) => { status?, headers?, body? } | undefined`, may be async;
   *   without an answer it is 204. Names of headers in lower case
   */
  static async start({ respond } = {}) {
    const proxy = new VendorProxy();
    proxy.#respond = respond;
    proxy.port = await proxy.entrance();
    return proxy;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /**
   * Opens one more port of the same proxy, whose pages get a script before their own.
   * @param options.inject - JavaScript
   * @param options.language - what Accept-Language is to say
   * @returns the port
   */
  async entrance({ inject = '', language = '' } = {}) {
    const answer = (scheme) => (request, response) => {
      if (language) request.headers['accept-language'] = language;
      const url = scheme ? `${scheme}://${request.headers.host}${request.url}` : request.url;
      this.#answer({ request, response, url, inject }).catch(() => response.destroy());
    };
    const inner = http.createServer(answer('https'));
    const options = { ...certificate(), ALPNProtocols: ['http/1.1'] };
    const secure = tls.createServer(options, (socket) => inner.emit('connection', socket));
    secure.on('tlsClientError', () => {}); // a browser that gives up is no failure of the proxy
    const server = http.createServer(answer(''));
    server.on('connection', (socket) => this.#track(socket));
    server.on('connect', (request, socket, head) => {
      this.connects.push({ at: Date.now(), host: request.url.replace(/:\d+$/, '') });
      socket.on('error', () => {}); // browsers reset connections that they no longer need
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      secure.emit('connection', socket);
    });
    this.#servers.push(server);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server.address().port;
  }

  #track(socket) {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  async #answer({ request, response, url, inject }) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, headers } = request;
    const body = Buffer.concat(chunks).toString();
    const entry = { at: Date.now(), host: new URL(url).hostname, method, url, headers, body };
    this.requests.push(entry);
    let answer = preflight(entry) ?? (await this.#respond?.(entry)) ?? { status: 204 };
    const isPage = String(answer.headers?.['content-type']).startsWith('text/html');
    if (inject && isPage && DOCUMENTS.includes(headers['sec-fetch-dest'])) {
      answer = injectScript(answer, inject);
    }
    const common = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    response.writeHead(answer.status ?? 200, { ...common, ...answer.headers });
    response.end(answer.body ?? '');
  }

  /** Hosts of requests and bare connections that match, sorted, each once. */
  seen(pattern) {
    const hosts = [...this.requests, ...this.connects].map((entry) => entry.host);
    return [...new Set(hosts.filter((host) => pattern.test(host)))].toSorted();
  }

  /** @returns the first request for which `match` holds, waiting for it if need be */
  async waitFor(match, timeoutMs = 20_000) {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const found = this.requests.find((entry) => match(entry));
      if (found) return found;
      if (Date.now() > end) throw new Error(`no request within ${timeoutMs} ms: ${String(match)}`);
      await pause(20);
    }
  }

  /** Forgets what was recorded. */
  clear() {
    this.requests.length = 0;
    this.connects.length = 0;
  }

  /** Forgets what was recorded, and ends all connections: whoever comes next has to connect anew. */
  forget() {
    this.clear();
    for (const socket of this.#sockets) socket.destroy();
  }

  async stop() {
    this.forget();
    await Promise.all(
      this.#servers.map((server) => new Promise((resolve) => server.close(resolve))),
    );
  }
}

/** The question that a browser asks before a cross-origin request; a yes, so that the request itself shows. */
function preflight({ method, headers }) {
  if (method !== 'OPTIONS' || !headers['access-control-request-method']) return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': headers['access-control-request-method'],
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    },
  };
}
