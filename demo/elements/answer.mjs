/** The addresses below /elements. They hold no gate and no vendor, so they need no service worker. */
import { elementsHeaders } from '../shop/csp.mjs';
import { listLanguages } from '../net/files.mjs';
import { framePage } from './frame.mjs';
import { readElements } from './manifest.mjs';
import { elementsPage } from './page.mjs';

/**
 * @param {URL} url
 * @param {string} nonce
 * @returns {Promise<import('../app.mjs').ShopResponse | undefined>} nothing for an address that is not one of them
 */
export async function answerElements({ pathname: path, searchParams: query }, nonce) {
  if (path !== '/elements' && path !== '/elements/frame') return undefined;
  const elements = await readElements();
  const isFrame = path === '/elements/frame';
  const headers = elementsHeaders({ nonce, isFrame });
  if (!isFrame) {
    const body = String(elementsPage({ nonce, elements, languages: await listLanguages() }));
    return { status: 200, headers, body };
  }
  const element = elements.find(({ tag }) => tag === query.get('tag'));
  if (!element) return undefined;
  const visitor = query.get('visitor') ?? '';
  return { status: 200, headers, body: String(framePage({ nonce, element, visitor })) };
}
