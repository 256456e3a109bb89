/** `pixelgate-pixels.js`: pixels, scripts and webhooks that the operator names, for pages whose config has any. */
export { connectOwn } from './browser/pixels/connect-own.ts';
