/** Entry of the second file, which the gate imports once something may run or is decided. */
export { connect } from './browser/run/connect.ts';
