/** Entry of dist/pixelgate-export.js: the log as a file, for who takes it away. */
export { exportLog } from './browser/run/export-log.ts';
