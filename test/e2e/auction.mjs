/**
 * A page with a header auction: Prebid.js from npm with its consent modules, and one bidder of our own
 * who asks the site itself at `/bid`.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inline } from './pages.mjs';

const MODULES = ['consentManagementTcf', 'consentManagementGpp', 'tcfControl'];

/** The vendor list that tests go by; our bidder is its vendor 42. */
export const VENDOR_LIST = readFileSync(
  new URL('../support/vendor-list.json', import.meta.url),
  'utf8',
);
export const BIDDER = 42;

/** Prebid.js as one script. It makes `pbjs`. */
export async function prebid() {
  const imports = MODULES.map((name) => `import 'prebid.js/modules/${name}.js';`);
  const contents = `import pbjs from 'prebid.js'; ${imports.join(' ')} pbjs.processQueue();`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Answers of the site to Prebid's page. Nobody bids. */
export const auctionAnswers = (script) => ({
  '/prebid.js': { headers: { 'content-type': 'text/javascript' }, body: script },
  '/vendor-list.json': { headers: { 'content-type': 'application/json' }, body: VENDOR_LIST },
  '/bid': { status: 204 },
});

/**
 * Loads Prebid.js and starts an auction, which waits for consent.
 * @param api - `gdpr` or `gpp`: which consent API Prebid is to ask
 */
export const auction = (api) =>
  `<script nonce="abc" src="/prebid.js"></script>${inline(`(${start})("${api}", ${BIDDER})`)}`;

/* global pbjs */

function start(api, gvlid) {
  pbjs.registerBidAdapter(null, 'desk', {
    code: 'desk',
    gvlid,
    supportedMediaTypes: ['banner'],
    isBidRequestValid: () => true,
    buildRequests: (bids, { ortb2 }) => [
      { method: 'POST', url: '/bid', data: JSON.stringify({ regs: ortb2.regs, user: ortb2.user }) },
    ],
    interpretResponse: () => [],
  });
  // long enough for any machine; what ends the waiting is the answer of the consent API
  pbjs.setConfig({ consentManagement: { [api]: { cmpApi: 'iab', timeout: 60_000 } } });
  pbjs.requestBids({
    adUnits: [
      {
        code: 'top',
        mediaTypes: { banner: { sizes: [[300, 250]] } },
        bids: [{ bidder: 'desk', params: {} }],
      },
    ],
    bidsBackHandler: () => {
      window.auctionEnded = true;
    },
  });
}

/** What the bidder was sent, in order. */
export const bids = (shop) =>
  shop.own
    .filter(({ url }) => new URL(url).pathname === '/bid')
    .map(({ body }) => JSON.parse(body));

/** Waits for the end of the auction. */
export const ended = (tab) => tab.waitFor(() => window.auctionEnded === true);
