/** `window.pixelgate` of the script: `import 'pixelgate/global'` once in a project. Before the script has loaded it is a list of calls. */
import type { PixelgateApi } from '../dist/modules/src/index.js';

declare global {
  interface Window {
    pixelgate?: PixelgateApi | unknown[][];
  }
}
