/** Gated scripts of a page, and files for them. */
import { inline } from './pages.mjs';

const script = (code) => ({ headers: { 'content-type': 'text/javascript' }, body: code });
/** Files that say their name, the first slower than the others. */
export const answers = {
  '/slow.js': async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return script(`ran.push('slow')`);
  },
  '/fast.js': script(`ran.push('fast')`),
  '/asked.js': script(
    `ran.push('asked ' + document.currentScript.id + ' ' + document.currentScript.dataset.mine + ' ' + (document.currentScript.nonce || 'none'))`,
  ),
  '/picture.png': { status: 404 },
};
/** Where scripts say that they ran. */
export const ran = inline('window.ran = [];');
/** An inert script. */
export const gated = (attributes, code = '') =>
  `<script type="text/plain" nonce="abc" ${attributes}>${code}</script>`;
